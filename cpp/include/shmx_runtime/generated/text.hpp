#ifndef SHMX_RUNTIME_GENERATED_TEXT_HPP
#define SHMX_RUNTIME_GENERATED_TEXT_HPP
// A text of at most N bytes inside a record or a control message.

#include <array>
#include <cstddef>
#include <cstring>
#include <string_view>

#include "../detail/text.hpp"
#include "../result.hpp"
#include "utf8.hpp"

namespace shmx_runtime {

/// A text of the wire: N bytes, filled up with zero bytes. A peer may have written anything: `get` checks.
template <std::size_t N>
struct Text {
    constexpr Text() noexcept = default;

    /// A text of at most N bytes; an error of `is_wrong_length` where it is longer.
    [[nodiscard]] static Result<Text> of(std::string_view text) {
        if (text.size() > N) {
            return Error(Errc::wrong_length, detail::text("a text of ", text.size(), " bytes does not fit ", N));
        }
        return truncated(text);
    }
    /// As much of a text as fits, cut between characters.
    [[nodiscard]] static Text truncated(std::string_view text) noexcept {
        std::size_t end = text.size() < N ? text.size() : N;
        if (end < text.size()) {
            while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
        }
        Text out;
        if (end > 0) std::memcpy(out.bytes_.data(), text.data(), end);
        return out;
    }

    /// The text up to its filling; an error of `is_bad_text` where the bytes are no UTF-8. It lives as long as this.
    [[nodiscard]] Result<std::string_view> get() const {
        std::string_view const text = view();
        std::size_t const good = generated::utf8_length(text);
        if (good != text.size()) return generated::not_utf8("a field", good);
        return text;
    }
    /// The bytes up to the filling, whatever they are.
    [[nodiscard]] constexpr std::string_view view() const noexcept {
        std::size_t end = N;
        while (end > 0 && bytes_[end - 1] == 0) --end;
        return std::string_view(bytes_.data(), end);
    }
    /// All N bytes, the filling too.
    [[nodiscard]] constexpr std::array<char, N>& raw() noexcept { return bytes_; }
    [[nodiscard]] constexpr const std::array<char, N>& raw() const noexcept { return bytes_; }

    friend constexpr bool operator==(const Text& a, const Text& b) noexcept { return a.view() == b.view(); }
    friend constexpr bool operator==(const Text& a, std::string_view b) noexcept { return a.view() == b; }

private:
    std::array<char, N> bytes_{};
};

}  // namespace shmx_runtime
#endif
