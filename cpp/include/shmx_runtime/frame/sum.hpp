// The sum of a frame's payload: none, CRC-32 (IEEE 802.3, as zlib's), or stock's FNV fold.
#ifndef SHMX_RUNTIME_FRAME_SUM_HPP
#define SHMX_RUNTIME_FRAME_SUM_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>

#include "../errors.hpp"
#include "../result.hpp"
#include "../wire/ext.hpp"
#include "../wire/header.hpp"

namespace shmx_runtime::detail {

/// Tables of eight bytes at a time ("slicing by 8"): one step a word instead of one a byte.
inline constexpr auto crc_tables = [] {
    std::array<std::array<std::uint32_t, 256>, 8> all{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit) {
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB8'8320U : 0U);
        }
        all[0][i] = crc;
    }
    for (std::size_t k = 1; k < 8; ++k) {
        for (std::uint32_t i = 0; i < 256; ++i) {
            all[k][i] = (all[k - 1][i] >> 8) ^ all[0][all[k - 1][i] & 0xFF];
        }
    }
    return all;
}();

[[nodiscard]] inline std::uint32_t crc32(std::span<const std::byte> bytes) noexcept {
    const auto& t = crc_tables;
    std::uint32_t crc = 0xFFFF'FFFF;
    std::size_t i = 0;
    for (; bytes.size() - i >= 8; i += 8) {
        std::uint32_t low = 0, high = 0;
        std::memcpy(&low, bytes.data() + i, 4);
        std::memcpy(&high, bytes.data() + i + 4, 4);
        low ^= crc;
        crc = t[7][low & 0xFF] ^ t[6][(low >> 8) & 0xFF] ^ t[5][(low >> 16) & 0xFF] ^ t[4][low >> 24] ^
              t[3][high & 0xFF] ^ t[2][(high >> 8) & 0xFF] ^ t[1][(high >> 16) & 0xFF] ^ t[0][high >> 24];
    }
    for (; i < bytes.size(); ++i) {
        crc = (crc >> 8) ^ t[0][(crc ^ std::to_integer<std::uint32_t>(bytes[i])) & 0xFF];
    }
    return ~crc;
}

/// The sum that the flags of a segment ask for; 0 where they ask for none.
[[nodiscard]] inline std::uint32_t sum(std::uint32_t flags, std::span<const std::byte> payload) noexcept {
    switch (flags & wire::ext::checksum_mask) {
        case wire::ext::flag_crc32: return crc32(payload);
        case wire::ext::flag_fnv: return wire::header::fold(wire::header::stock_hash(payload));
        default: return 0;
    }
}

[[nodiscard]] inline bool is_summed(std::uint32_t flags) noexcept {
    const std::uint32_t kind = flags & wire::ext::checksum_mask;
    return kind == wire::ext::flag_crc32 || kind == wire::ext::flag_fnv;
}

/// Eight hexadecimal digits.
[[nodiscard]] inline std::string hex8(std::uint32_t number) {
    std::string out(8, '0');
    for (std::size_t i = 8; i-- > 0; number >>= 4) {
        out[i] = "0123456789abcdef"[number & 15];
    }
    return out;
}

/// Whether a payload is what its header's sum says, where there is one.
[[nodiscard]] inline Result<void> check_sum(std::uint32_t flags, std::span<const std::byte> payload, std::uint32_t said) {
    if (!is_summed(flags)) return {};
    const std::uint32_t is = sum(flags, payload);
    if (is == said) return {};
    const char* kind = (flags & wire::ext::checksum_mask) == wire::ext::flag_crc32 ? "CRC-32" : "FNV sum";
    return errors::corrupt(text("a frame's ", kind, " is ", hex8(is), ", its header says ", hex8(said)));
}

}  // namespace shmx_runtime::detail
#endif
