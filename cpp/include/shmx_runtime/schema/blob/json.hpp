#ifndef SHMX_RUNTIME_SCHEMA_BLOB_JSON_HPP
#define SHMX_RUNTIME_SCHEMA_BLOB_JSON_HPP
// A small reader of JSON of anybody's making: one pass, no recursion, so that depth costs bytes and no stack. Values
// that nobody asks for are checked for their form and passed over.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace shmx_runtime::schema::inner {

/// A place in a JSON text. Calls return false where the text is not what they read; the place is then of no use.
class JsonCursor {
public:
    explicit JsonCursor(std::string_view text) noexcept : text_(text) {}

    std::size_t at() const noexcept { return at_; }
    void blanks() noexcept {
        while (at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\n' || text_[at_] == '\t' || text_[at_] == '\r')) {
            ++at_;
        }
    }
    bool at_end() const noexcept { return at_ == text_.size(); }
    /// Takes one character if it is the next.
    bool take(char c) noexcept {
        if (peek() != c) return false;
        ++at_;
        return true;
    }
    /// The next value's text, without blanks around it.
    bool value(std::string_view& raw) {
        blanks();
        std::size_t const from = at_;
        if (!skip()) return false;
        raw = text_.substr(from, at_ - from);
        return true;
    }
    /// A text in quotes, unescaped.
    bool string(std::string& out) {
        out.clear();
        if (!take('"')) return false;
        while (at_ < text_.size()) {
            char const c = text_[at_++];
            if (c == '"') return true;
            if (static_cast<unsigned char>(c) < 0x20) return false;
            if (c != '\\') {
                out.push_back(c);
            } else if (!escape(out)) {
                return false;
            }
        }
        return false;
    }

private:
    char peek() const noexcept { return at_ < text_.size() ? text_[at_] : '\0'; }

    bool word(std::string_view word) noexcept {
        if (text_.substr(at_, word.size()) != word) return false;
        at_ += word.size();
        return true;
    }
    std::size_t digits() noexcept {
        std::size_t const from = at_;
        while (peek() >= '0' && peek() <= '9') ++at_;
        return at_ - from;
    }
    bool number() noexcept {
        take('-');
        bool const zero = peek() == '0';
        std::size_t const whole = digits();
        if (whole == 0 || (zero && whole > 1)) return false;
        if (take('.') && digits() == 0) return false;
        if (take('e') || take('E')) {
            if (!take('+')) take('-');
            if (digits() == 0) return false;
        }
        return true;
    }
    bool hex(std::uint32_t& out) noexcept {
        if (text_.size() - at_ < 4) return false;
        out = 0;
        for (int i = 0; i < 4; ++i) {
            char const c = text_[at_++];
            std::uint32_t digit = 0;
            if (c >= '0' && c <= '9') {
                digit = static_cast<std::uint32_t>(c - '0');
            } else if (c >= 'a' && c <= 'f') {
                digit = static_cast<std::uint32_t>(c - 'a' + 10);
            } else if (c >= 'A' && c <= 'F') {
                digit = static_cast<std::uint32_t>(c - 'A' + 10);
            } else {
                return false;
            }
            out = out * 16 + digit;
        }
        return true;
    }
    bool escape(std::string& out) {
        char const c = peek();
        ++at_;
        switch (c) {
            case '"':
            case '\\':
            case '/': out.push_back(c); return true;
            case 'b': out.push_back('\b'); return true;
            case 'f': out.push_back('\f'); return true;
            case 'n': out.push_back('\n'); return true;
            case 'r': out.push_back('\r'); return true;
            case 't': out.push_back('\t'); return true;
            case 'u': break;
            default: return false;
        }
        std::uint32_t point = 0;
        if (!hex(point)) return false;
        if (point >= 0xDC00 && point <= 0xDFFF) return false;
        if (point >= 0xD800 && point <= 0xDBFF) {
            std::uint32_t low = 0;
            if (!word("\\u") || !hex(low) || low < 0xDC00 || low > 0xDFFF) return false;
            point = 0x10000 + ((point - 0xD800) << 10) + (low - 0xDC00);
        }
        put(out, point);
        return true;
    }
    static void put(std::string& out, std::uint32_t point) {
        auto const byte = [&out](std::uint32_t b) { out.push_back(static_cast<char>(static_cast<unsigned char>(b))); };
        if (point < 0x80) return byte(point);
        if (point < 0x800) {
            byte(0xC0 | point >> 6);
        } else {
            if (point < 0x10000) {
                byte(0xE0 | point >> 12);
            } else {
                byte(0xF0 | point >> 18);
                byte(0x80 | (point >> 12 & 0x3F));
            }
            byte(0x80 | (point >> 6 & 0x3F));
        }
        byte(0x80 | (point & 0x3F));
    }
    /// Past a text in quotes, whose escapes are looked at for their form alone.
    bool skip_string() noexcept {
        if (!take('"')) return false;
        while (at_ < text_.size()) {
            char const c = text_[at_++];
            if (c == '"') return true;
            if (static_cast<unsigned char>(c) < 0x20) return false;
            if (c != '\\') continue;
            std::uint32_t point = 0;
            char const next = peek();
            if (std::string_view("\"\\/bfnrtu").find(next) == std::string_view::npos) return false;
            ++at_;
            if (next == 'u' && !hex(point)) return false;
        }
        return false;
    }
    bool skip_key() noexcept {
        blanks();
        if (!skip_string()) return false;
        blanks();
        return take(':');
    }
    /// Past what opens here, up to the first value in it; `done` when there is none and it closed again.
    bool open(std::string& inside, bool& done) {
        char const c = text_[at_++];
        char const close = c == '[' ? ']' : '}';
        blanks();
        done = take(close);
        if (done) return true;
        inside.push_back(close);
        return c == '[' || skip_key();
    }
    bool skip() {
        std::string inside;  // what closes the lists and objects that are open
        for (;;) {
            blanks();
            bool done = true;
            switch (peek()) {
                case '"':
                    if (!skip_string()) return false;
                    break;
                case 'n':
                    if (!word("null")) return false;
                    break;
                case 't':
                    if (!word("true")) return false;
                    break;
                case 'f':
                    if (!word("false")) return false;
                    break;
                case '[':
                case '{':
                    if (!open(inside, done)) return false;
                    break;
                default:
                    if (!number()) return false;
            }
            while (done) {
                if (inside.empty()) return true;
                blanks();
                if (take(inside.back())) {
                    inside.pop_back();
                } else if (!take(',') || (inside.back() == '}' && !skip_key())) {
                    return false;
                } else {
                    done = false;
                }
            }
        }
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

/// A member of an object: its key, and the text of its value.
using JsonMember = std::pair<std::string, std::string_view>;

/// The members of an object by key; of a key that stands twice the last.
inline bool json_object(std::string_view text, std::vector<JsonMember>& out) {
    JsonCursor json(text);
    json.blanks();
    if (!json.take('{')) return false;
    json.blanks();
    if (!json.take('}')) {
        for (;;) {
            JsonMember member;
            json.blanks();
            if (!json.string(member.first)) return false;
            json.blanks();
            if (!json.take(':') || !json.value(member.second)) return false;
            out.push_back(std::move(member));
            json.blanks();
            if (json.take('}')) break;
            if (!json.take(',')) return false;
        }
    }
    json.blanks();
    if (!json.at_end()) return false;
    std::sort(out.begin(), out.end(), [](const JsonMember& a, const JsonMember& b) {
        int const order = a.first.compare(b.first);
        return order != 0 ? order < 0 : a.second.data() < b.second.data();  // as they stand in the text
    });
    std::size_t kept = 0;
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (i + 1 < out.size() && out[i].first == out[i + 1].first) continue;
        if (kept != i) out[kept] = std::move(out[i]);
        ++kept;
    }
    out.erase(out.begin() + static_cast<std::ptrdiff_t>(kept), out.end());
    return true;
}

/// The texts of a list's values.
inline bool json_list(std::string_view text, std::vector<std::string_view>& out) {
    JsonCursor json(text);
    json.blanks();
    if (!json.take('[')) return false;
    json.blanks();
    if (json.take(']')) return json.at_end();
    for (;;) {
        std::string_view raw;
        if (!json.value(raw)) return false;
        out.push_back(raw);
        json.blanks();
        if (json.take(']')) return json.at_end();
        if (!json.take(',')) return false;
    }
}

/// A text in quotes and nothing else.
inline bool json_text(std::string_view text, std::string& out) {
    JsonCursor json(text);
    return json.string(out) && json.at_end();
}

/// A whole number without sign, point or exponent that 32 bits hold.
inline std::optional<std::uint32_t> json_u32(std::string_view text) noexcept {
    if (text.empty() || text.size() > 10 || (text.size() > 1 && text[0] == '0')) return std::nullopt;
    std::uint64_t n = 0;
    for (char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        n = n * 10 + static_cast<std::uint64_t>(c - '0');
    }
    if (n > UINT32_MAX) return std::nullopt;
    return static_cast<std::uint32_t>(n);
}

}  // namespace shmx_runtime::schema::inner
#endif
