#ifndef SHMX_RUNTIME_SCHEMA_BLOB_WORDS_HPP
#define SHMX_RUNTIME_SCHEMA_BLOB_WORDS_HPP
// Texts and names: of the right form, and once.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "../../detail/text.hpp"

namespace shmx_runtime::schema::inner {

using shmx_runtime::detail::text;

/// No name is longer, in bytes.
inline constexpr std::size_t most_name = 63;

constexpr bool is_lower(char c) noexcept { return c >= 'a' && c <= 'z'; }
constexpr bool is_upper(char c) noexcept { return c >= 'A' && c <= 'Z'; }
constexpr bool is_digit(char c) noexcept { return c >= '0' && c <= '9'; }

/// `[a-z][a-z0-9_]*`
inline bool is_snake(std::string_view s) noexcept {
    if (s.size() > most_name || s.empty() || !is_lower(s[0])) return false;
    return std::all_of(s.begin(), s.end(), [](char c) { return is_lower(c) || is_digit(c) || c == '_'; });
}
/// `[A-Z][A-Za-z0-9]*`
inline bool is_camel(std::string_view s) noexcept {
    if (s.size() > most_name || s.empty() || !is_upper(s[0])) return false;
    return std::all_of(s.begin(), s.end(), [](char c) { return is_lower(c) || is_upper(c) || is_digit(c); });
}
/// `[A-Za-z][A-Za-z0-9_]*`
inline bool is_any_case(std::string_view s) noexcept {
    if (s.size() > most_name || s.empty() || !(is_lower(s[0]) || is_upper(s[0]))) return false;
    return std::all_of(s.begin(), s.end(),
                       [](char c) { return is_lower(c) || is_upper(c) || is_digit(c) || c == '_'; });
}

/// How many bytes from `at` on are one control character, in UTF-8: 0, 1 or 2.
inline std::size_t control_at(std::string_view s, std::size_t at) noexcept {
    auto const byte = static_cast<unsigned char>(s[at]);
    if (byte < 0x20 || byte == 0x7F) return 1;
    if (byte != 0xC2 || at + 1 >= s.size()) return 0;
    auto const next = static_cast<unsigned char>(s[at + 1]);
    return next >= 0x80 && next <= 0x9F ? 2 : 0;
}

/// Why a text is no wire name; empty when it is one.
inline std::string_view wire_flaw(std::string_view s) noexcept {
    if (s.empty()) return "is empty";
    if (s.size() > most_name) return "is longer than 63 bytes";
    for (std::size_t i = 0; i < s.size(); ++i) {
        if (control_at(s, i) != 0) return "has control characters";
    }
    return {};
}

/// A text as it is shown in quotes: what would break the line or end the quotes is escaped.
inline std::string escaped(std::string_view s) {
    std::string out;
    for (std::size_t i = 0; i < s.size(); ++i) {
        std::size_t const control = control_at(s, i);
        if (control == 0) {
            if (s[i] == '\'' || s[i] == '"' || s[i] == '\\') out.push_back('\\');
            out.push_back(s[i]);
        } else if (s[i] == '\n' || s[i] == '\r' || s[i] == '\t' || s[i] == '\0') {
            out.append(s[i] == '\n' ? "\\n" : s[i] == '\r' ? "\\r" : s[i] == '\t' ? "\\t" : "\\0");
        } else {
            constexpr std::string_view hex = "0123456789abcdef";
            i += control - 1;
            auto const point = static_cast<unsigned char>(s[i]);  // of U+0080 to 9F the second byte is the number
            out.append("\\u{");
            if (point >= 16) out.push_back(hex[point >> 4]);
            out.push_back(hex[point & 15]);
            out.push_back('}');
        }
    }
    return out;
}

/// Whether bytes are UTF-8: shortest forms alone, no surrogates, nothing past U+10FFFF.
inline bool is_utf8(std::string_view s) noexcept {
    std::size_t i = 0;
    auto const at = [&s](std::size_t k) -> unsigned { return k < s.size() ? static_cast<unsigned char>(s[k]) : 0U; };
    while (i < s.size()) {
        unsigned const a = at(i), b = at(i + 1);
        auto const tail = [&at](std::size_t k) { return (at(k) & 0xC0) == 0x80; };
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
            return false;
        }
    }
    return true;
}

inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

/// The place of the first key that one before it has, or `nowhere`. Lists may be as long as a directory: never each
/// against each.
template <class Key>
std::size_t twice(const std::vector<Key>& keys) {
    std::vector<std::size_t> order(keys.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::sort(order.begin(), order.end(), [&keys](std::size_t a, std::size_t b) {
        return keys[a] < keys[b] || (!(keys[b] < keys[a]) && a < b);
    });
    std::size_t first = nowhere;
    for (std::size_t i = 1; i < order.size(); ++i) {
        if (order[i] < first && keys[order[i - 1]] == keys[order[i]]) first = order[i];
    }
    return first;
}

/// The same of something's keys, taken out one by one.
template <class T, class Get>
std::size_t twice(const std::vector<T>& all, Get get) {
    std::vector<decltype(get(all.front()))> keys;
    keys.reserve(all.size());
    for (const T& one : all) keys.push_back(get(one));
    return twice(keys);
}

/// How errors call a stream or control.
inline std::string entry_name(std::string_view kind, std::uint32_t id, std::string_view name) {
    return text(kind, " ", id, " '", escaped(name), "'");
}

}  // namespace shmx_runtime::schema::inner
#endif
