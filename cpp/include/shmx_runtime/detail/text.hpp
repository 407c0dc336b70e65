// Texts of errors, put together without <iostream> or <format>: both are slow to compile.
#ifndef SHMX_RUNTIME_DETAIL_TEXT_HPP
#define SHMX_RUNTIME_DETAIL_TEXT_HPP

#include <charconv>
#include <concepts>
#include <string>
#include <string_view>

namespace shmx_runtime::detail {

inline void append(std::string& to, std::string_view part) { to.append(part); }

template <std::integral N>
    requires(!std::same_as<N, char> && !std::same_as<N, bool>)
void append(std::string& to, N number) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number);
    to.append(digits, end.ptr);
}

/// The parts one after the other; numbers in decimal.
template <class... Parts>
[[nodiscard]] std::string text(const Parts&... parts) {
    std::string out;
    (append(out, parts), ...);
    return out;
}

/// In hexadecimal with 0x in front, as Rust's {:#x}.
[[nodiscard]] inline std::string hex(unsigned long long number) {
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, number, 16);
    return "0x" + std::string(digits, end.ptr);
}

}  // namespace shmx_runtime::detail
#endif
