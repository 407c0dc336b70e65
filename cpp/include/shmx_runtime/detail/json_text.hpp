#ifndef SHMX_RUNTIME_DETAIL_JSON_TEXT_HPP
#define SHMX_RUNTIME_DETAIL_JSON_TEXT_HPP
// Texts as JSON writes them.

#include <string>
#include <string_view>

namespace shmx_runtime::detail {

/// A text in quotes; escaped is what must be: quotes, backslashes and control characters below U+0020.
inline void json_string(std::string& out, std::string_view text) {
    constexpr std::string_view digits = "0123456789abcdef";
    out.push_back('"');
    for (char c : text) {
        auto const byte = static_cast<unsigned char>(c);
        switch (c) {
            case '"': out.append("\\\""); break;
            case '\\': out.append("\\\\"); break;
            case '\b': out.append("\\b"); break;
            case '\f': out.append("\\f"); break;
            case '\n': out.append("\\n"); break;
            case '\r': out.append("\\r"); break;
            case '\t': out.append("\\t"); break;
            default:
                if (byte < 0x20) {
                    out.append("\\u00");
                    out.push_back(digits[byte >> 4]);
                    out.push_back(digits[byte & 15]);
                } else {
                    out.push_back(c);
                }
        }
    }
    out.push_back('"');
}

}  // namespace shmx_runtime::detail
#endif
