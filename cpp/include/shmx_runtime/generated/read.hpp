#ifndef SHMX_RUNTIME_GENERATED_READ_HPP
#define SHMX_RUNTIME_GENERATED_READ_HPP
// From a stream's bytes to what its accessor returns. `i` is the stream's place in its schema. Sizes and alignment were
// checked when the frame was pinned or copied; a fixed stream has its bytes in every frame.

#include <cstddef>
#include <cstring>
#include <optional>
#include <span>
#include <string_view>
#include <type_traits>

#include "../result.hpp"
#include "utf8.hpp"

namespace shmx_runtime::generated {

/// What may lie in a segment: bytes that are a value whatever they are.
template <class T>
concept Plain = std::is_trivially_copyable_v<T> && std::is_standard_layout_v<T>;

/// Elements one after another; none where the stream is absent.
template <Plain T, class Backing>
std::span<const T> slice(const Backing& frame, std::size_t i) noexcept {
    std::span<const std::byte> const bytes = frame.bytes(i);
    return {reinterpret_cast<const T*>(bytes.data()), bytes.size() / sizeof(T)};
}

template <Plain T, class Backing>
std::optional<std::span<const T>> opt_slice(const Backing& frame, std::size_t i) noexcept {
    if (!frame.has(i)) return std::nullopt;
    return slice<T>(frame, i);
}

/// A single element. A frame that was moved from has none: that is said, and ends the process.
template <Plain T, class Backing>
const T& one_ref(const Backing& frame, std::size_t i) noexcept {
    std::span<const std::byte> const bytes = frame.bytes(i);
    if (bytes.size() < sizeof(T)) [[unlikely]] {
        shmx_runtime::detail::die("a frame was read", "it has no such element: was it moved from?");
    }
    return *reinterpret_cast<const T*>(bytes.data());
}

template <Plain T, class Backing>
T one(const Backing& frame, std::size_t i) noexcept {
    return one_ref<T>(frame, i);
}

template <Plain T, class Backing>
std::optional<T> opt_one(const Backing& frame, std::size_t i) noexcept {
    if (!frame.has(i)) return std::nullopt;
    return one_ref<T>(frame, i);
}

/// Null where it is absent.
template <Plain T, class Backing>
const T* opt_one_ref(const Backing& frame, std::size_t i) noexcept {
    return frame.has(i) ? &one_ref<T>(frame, i) : nullptr;
}

/// A plane per component; empty ones where the stream is absent. `P` is a Planes or derived from one.
template <class P, Plain T, class Backing>
P planes(const Backing& frame, std::size_t i) noexcept {
    std::span<const T> const all = slice<T>(frame, i);
    return P(all.data(), all.size() / P::planes());
}

template <class P, Plain T, class Backing>
std::optional<P> opt_planes(const Backing& frame, std::size_t i) noexcept {
    if (!frame.has(i)) return std::nullopt;
    return planes<P, T>(frame, i);
}

/// A text; empty where it is absent.
template <class Backing>
Result<std::string_view> utf8(const Backing& frame, std::size_t i, const char* name) {
    std::span<const std::byte> const bytes = frame.bytes(i);
    std::string_view const text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    std::size_t const good = utf8_length(text);
    if (good != text.size()) return not_utf8(detail::text("stream '", name, "'"), good);
    return text;
}

template <class Backing>
Result<std::optional<std::string_view>> opt_utf8(const Backing& frame, std::size_t i, const char* name) {
    using Maybe = std::optional<std::string_view>;
    if (!frame.has(i)) return Maybe();
    Result<std::string_view> text = utf8(frame, i, name);
    if (!text) return text.error();
    return Maybe(*text);
}

}  // namespace shmx_runtime::generated
#endif
