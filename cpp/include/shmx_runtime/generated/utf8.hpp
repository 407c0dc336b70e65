#ifndef SHMX_RUNTIME_GENERATED_UTF8_HPP
#define SHMX_RUNTIME_GENERATED_UTF8_HPP
// Whether bytes are text.

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "../detail/text.hpp"
#include "../error.hpp"

namespace shmx_runtime::generated {

/// Bytes from the start that are UTF-8: shortest forms alone, no surrogates, nothing past U+10FFFF. All, or up to the
/// first that is none.
inline std::size_t utf8_length(std::string_view s) noexcept {
    std::size_t i = 0;
    auto const at = [&s](std::size_t k) -> unsigned { return k < s.size() ? static_cast<unsigned char>(s[k]) : 0U; };
    auto const tail = [&at](std::size_t k) { return (at(k) & 0xC0) == 0x80; };
    while (i < s.size()) {
        if (s.size() - i >= 8) {  // most texts are ASCII
            std::uint64_t word = 0;
            std::memcpy(&word, s.data() + i, 8);
            if ((word & 0x8080'8080'8080'8080U) == 0) {
                i += 8;
                continue;
            }
        }
        unsigned const a = at(i), b = at(i + 1);
        if (a < 0x80) {
            i += 1;
        } else if (a >= 0xC2 && a <= 0xDF && tail(i + 1)) {
            i += 2;
        } else if (a >= 0xE0 && a <= 0xEF && tail(i + 1) && tail(i + 2) && !(a == 0xE0 && b < 0xA0) &&
                   !(a == 0xED && b > 0x9F)) {
            i += 3;
        } else if (a >= 0xF0 && a <= 0xF4 && tail(i + 1) && tail(i + 2) && tail(i + 3) && !(a == 0xF0 && b < 0x90) &&
                   !(a == 0xF4 && b > 0x8F)) {
            i += 4;
        } else {
            break;
        }
    }
    return i;
}

inline Error not_utf8(std::string_view what, std::size_t at) {
    return {Errc::not_utf8, detail::text("text of ", what, " is no UTF-8: from byte ", at, " on")};
}

}  // namespace shmx_runtime::generated
#endif
