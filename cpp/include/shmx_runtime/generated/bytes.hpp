#ifndef SHMX_RUNTIME_GENERATED_BYTES_HPP
#define SHMX_RUNTIME_GENERATED_BYTES_HPP
// The blob of a generated header, and its fingerprint while compiling.

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace shmx_runtime::generated {

static_assert(std::endian::native == std::endian::little, "shmx runs on little-endian machines");

/// A blob as generated code holds it: eight bytes a word, the first one lowest. (Far faster to compile than bytes.)
template <std::size_t Words>
struct Blob {
    std::array<std::byte, Words * 8> bytes;

    constexpr explicit Blob(const std::array<std::uint64_t, Words>& words) noexcept
        : bytes(std::bit_cast<std::array<std::byte, Words * 8>>(words)) {}
};

/// FNV-1a 64 of the first `size` bytes.
template <std::size_t Words>
consteval std::uint64_t fnv1a(const std::array<std::uint64_t, Words>& words, std::size_t size) {
    std::uint64_t state = 14695981039346656037U;
    for (std::size_t i = 0; i < size; ++i) state = (state ^ (words[i / 8] >> (i % 8 * 8) & 0xffU)) * 1099511628211U;
    return state;
}

}  // namespace shmx_runtime::generated
#endif
