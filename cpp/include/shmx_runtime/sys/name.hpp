// Segment names and the paths they mean.
#ifndef SHMX_RUNTIME_SYS_NAME_HPP
#define SHMX_RUNTIME_SYS_NAME_HPP

#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <utility>

#include "../errors.hpp"
#include "../result.hpp"

#if defined(_WIN32)
#include "windows/api.hpp"
#endif

namespace shmx_runtime::sys {

#if !defined(_WIN32)
/// The directory of names that are no paths.
[[nodiscard]] inline std::string place() {
    const char* dir = std::getenv("SHMX_DIR");
    if (dir != nullptr && *dir != '\0') {
        return dir;
    }
#if defined(__APPLE__)
    return "/tmp";  // there is no /dev/shm
#else
    return "/dev/shm";
#endif
}
#endif

/// A segment's name as the user gave it, and its file.
struct Name {
    std::string text;
    std::string path;

    /// `/dev/shm/NAME`, or `$SHMX_DIR/NAME` where that is set; a name with a `/` is a path. Without /dev/shm: see place().
    [[nodiscard]] static Result<Name> of(std::string_view text);

    /// The directory it lies in.
    [[nodiscard]] std::string dir() const {
        const auto slash = path.rfind('/');
        return slash == std::string::npos ? "." : slash == 0 ? "/" : path.substr(0, slash);
    }
    /// The file's own name.
    [[nodiscard]] std::string_view file() const noexcept {
        return std::string_view(path).substr(path.rfind('/') + 1);  // npos + 1 is 0
    }
    /// A name beside it for a segment that is being built.
    [[nodiscard]] std::string temporary(std::uint64_t unique) const {
        constexpr char digits[] = "0123456789abcdef";
        std::string number(16, '0');
        for (std::size_t i = 16; i-- > 0; unique >>= 4) {
            number[i] = digits[unique & 15];
        }
        return detail::text(dir(), "/.", file(), ".", number);
    }
    /// Whether a file in its directory is named as temporary() names them.
    [[nodiscard]] bool is_temporary(std::string_view other) const noexcept {
        const std::string_view own = file();
        if (other.size() != own.size() + 18 || other[0] != '.' || other.substr(1, own.size()) != own ||
            other[1 + own.size()] != '.') {
            return false;
        }
        return other.find_first_not_of("0123456789abcdef", own.size() + 2) == std::string_view::npos;
    }
};

inline Result<Name> Name::of(std::string_view text) {
    const bool is_path = text.find('/') != std::string_view::npos;
    const std::string_view file = is_path ? text.substr(text.rfind('/') + 1) : text;
    const auto legal = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_' ||
               c == '-';
    };
    bool good = !file.empty() && file.size() <= 200 && file.front() != '.';
    for (const char c : file) {
        good = good && legal(c);
    }
    // A path with a 0 in it would be cut off there.
    if (!good || text.find('\0') != std::string_view::npos) {
        return errors::bad_name(text);
    }
    if (is_path) {
        return Name{std::string(text), std::string(text)};
    }
    std::string path = place();
    if (path.empty() || path.back() != '/') {
        path += '/';
    }
    return Name{std::string(text), path + std::string(text)};
}

}  // namespace shmx_runtime::sys
#endif
