// Mapped bytes of a file, or private zeroes. A file that is mapped cannot be cut off: what is a SIGBUS elsewhere is an error of
// who tries it here.
#ifndef SHMX_RUNTIME_SYS_WINDOWS_MAPPING_HPP
#define SHMX_RUNTIME_SYS_WINDOWS_MAPPING_HPP

#include "api.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "clock.hpp"
#include "file.hpp"

namespace shmx_runtime::sys {

/// Unmapped when it goes.
class Mapping {
public:
    Mapping() noexcept = default;
    Mapping(Mapping&& other) noexcept
        : view_(std::exchange(other.view_, nullptr)),
          before_(std::exchange(other.before_, 0)),
          size_(std::exchange(other.size_, 0)) {}
    Mapping& operator=(Mapping&& other) noexcept {
        if (this != &other) {
            unmap();
            view_ = std::exchange(other.view_, nullptr);
            before_ = std::exchange(other.before_, 0);
            size_ = std::exchange(other.size_, 0);
        }
        return *this;
    }
    ~Mapping() { unmap(); }

    /// Bytes of a file, from a multiple of the page size on; nothing where that fails (errno). Segments that were laid out for
    /// smaller pages than the granularity of views have some bytes before it mapped, too.
    [[nodiscard]] static Mapping of(const File& file, std::uint64_t start, std::uint64_t bytes, bool writable) noexcept {
        return made(file.handle(), start, bytes, writable, 0);
    }

    /// Zeroes of this process alone. They are set aside from the system's memory at once.
    [[nodiscard]] static Mapping zeroes(std::uint64_t bytes) noexcept {
        return made(INVALID_HANDLE_VALUE, 0, bytes, true, bytes);
    }

    [[nodiscard]] std::byte* data() const noexcept { return view_ == nullptr ? nullptr : view_ + before_; }
    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

private:
    /// `whole` is 0 for all of the file.
    [[nodiscard]] static Mapping made(HANDLE of, std::uint64_t start, std::uint64_t bytes, bool writable,
                                      std::uint64_t whole) noexcept {
        const std::uint64_t before = start % clock::page(), from = start - before;
        if (bytes == 0 || bytes > SIZE_MAX - before) {
            errno = EINVAL;
            return {};
        }
        const HANDLE section =
            ::CreateFileMappingW(of, nullptr, writable ? PAGE_READWRITE : PAGE_READONLY, static_cast<DWORD>(whole >> 32),
                                 static_cast<DWORD>(whole & 0xFFFF'FFFF), nullptr);
        if (section == nullptr) {
            windows::fail();
            return {};
        }
        void* view = ::MapViewOfFile(section, FILE_MAP_READ | (writable ? FILE_MAP_WRITE : 0U), static_cast<DWORD>(from >> 32),
                                     static_cast<DWORD>(from & 0xFFFF'FFFF), static_cast<SIZE_T>(before + bytes));
        if (view == nullptr) {
            windows::fail();
        }
        ::CloseHandle(section);  // the view keeps it
        Mapping mapping;
        if (view != nullptr) {
            mapping.view_ = static_cast<std::byte*>(view);
            mapping.before_ = static_cast<std::size_t>(before);
            mapping.size_ = bytes;
        }
        return mapping;
    }
    void unmap() noexcept {
        if (view_ != nullptr) {
            ::UnmapViewOfFile(view_);
        }
    }

    std::byte* view_ = nullptr;
    std::size_t before_ = 0;
    std::uint64_t size_ = 0;
};

}  // namespace shmx_runtime::sys
#endif
