// GlobalHeader: 128 bytes at 0, SHMX 2.0 field for field (docs/wire-format.md).
#ifndef SHMX_RUNTIME_WIRE_HEADER_HPP
#define SHMX_RUNTIME_WIRE_HEADER_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>

static_assert(std::endian::native == std::endian::little, "segments are little-endian");
static_assert(sizeof(void*) == 8, "segments are for 64-bit systems");

namespace shmx_runtime::wire {

/// Never dereferenced: it gives the offsets below their names.
struct GlobalHeader {
    std::uint64_t magic;
    std::uint32_t ver_major;
    std::uint32_t ver_minor;
    std::uint32_t endianness;
    std::uint32_t pad0;
    std::uint64_t session_id;
    std::uint32_t static_gen;
    std::uint32_t pad1;
    std::uint64_t static_hash;
    std::uint32_t static_offset;
    std::uint32_t static_bytes_cap;
    std::uint32_t static_bytes_used;
    std::uint32_t slots;
    std::uint32_t slot_stride;
    std::uint32_t slots_offset;
    std::uint32_t frame_bytes_cap;
    std::uint32_t reader_slots;
    std::uint32_t reader_slot_stride;
    std::uint32_t readers_offset;
    std::uint32_t control_offset;
    std::uint32_t control_per_reader;
    std::uint32_t control_stride;
    std::uint32_t pad2;
    std::uint64_t frame_seq;
    std::uint32_t write_index;
    std::uint32_t readers_connected;
    std::uint32_t reserve_index;
    std::uint32_t pad3;
};
static_assert(sizeof(GlobalHeader) == 128);

namespace header {
inline constexpr std::uint64_t magic_value = 0x4849'4E41'5F53'484D;
inline constexpr std::uint32_t endian_value = 0x0102'0304;
/// The native profile's version.
inline constexpr std::uint32_t native_major = 3, native_minor = 0;
/// Stock SHMX's version: that of the profile `shmx2`, and of segments that stock servers made.
inline constexpr std::uint32_t stock_major = 2, stock_minor = 0;
inline constexpr std::uint64_t size = sizeof(GlobalHeader);

inline constexpr std::uint64_t magic = offsetof(GlobalHeader, magic);
inline constexpr std::uint64_t ver_major = offsetof(GlobalHeader, ver_major);
inline constexpr std::uint64_t ver_minor = offsetof(GlobalHeader, ver_minor);
inline constexpr std::uint64_t endianness = offsetof(GlobalHeader, endianness);
inline constexpr std::uint64_t session_id = offsetof(GlobalHeader, session_id);
inline constexpr std::uint64_t static_gen = offsetof(GlobalHeader, static_gen);
inline constexpr std::uint64_t static_hash = offsetof(GlobalHeader, static_hash);
inline constexpr std::uint64_t static_offset = offsetof(GlobalHeader, static_offset);
inline constexpr std::uint64_t static_bytes_cap = offsetof(GlobalHeader, static_bytes_cap);
inline constexpr std::uint64_t static_bytes_used = offsetof(GlobalHeader, static_bytes_used);
inline constexpr std::uint64_t slots = offsetof(GlobalHeader, slots);
inline constexpr std::uint64_t slot_stride = offsetof(GlobalHeader, slot_stride);
inline constexpr std::uint64_t slots_offset = offsetof(GlobalHeader, slots_offset);
inline constexpr std::uint64_t frame_bytes_cap = offsetof(GlobalHeader, frame_bytes_cap);
inline constexpr std::uint64_t reader_slots = offsetof(GlobalHeader, reader_slots);
inline constexpr std::uint64_t reader_slot_stride = offsetof(GlobalHeader, reader_slot_stride);
inline constexpr std::uint64_t readers_offset = offsetof(GlobalHeader, readers_offset);
inline constexpr std::uint64_t control_offset = offsetof(GlobalHeader, control_offset);
inline constexpr std::uint64_t control_per_reader = offsetof(GlobalHeader, control_per_reader);
inline constexpr std::uint64_t control_stride = offsetof(GlobalHeader, control_stride);
inline constexpr std::uint64_t frame_seq = offsetof(GlobalHeader, frame_seq);
inline constexpr std::uint64_t write_index = offsetof(GlobalHeader, write_index);
inline constexpr std::uint64_t readers_connected = offsetof(GlobalHeader, readers_connected);
inline constexpr std::uint64_t reserve_index = offsetof(GlobalHeader, reserve_index);

static_assert(magic == 0 && ver_major == 8 && ver_minor == 12 && endianness == 16 && session_id == 24);
static_assert(static_gen == 32 && static_hash == 40 && static_offset == 48 && static_bytes_cap == 52);
static_assert(static_bytes_used == 56 && slots == 60 && slot_stride == 64 && slots_offset == 68);
static_assert(frame_bytes_cap == 72 && reader_slots == 76 && reader_slot_stride == 80 && readers_offset == 84);
static_assert(control_offset == 88 && control_per_reader == 92 && control_stride == 96 && frame_seq == 104);
static_assert(write_index == 112 && readers_connected == 116 && reserve_index == 120);

/// The offset basis of stock SHMX's FNV-1a: not the textbook's.
inline constexpr std::uint64_t stock_basis = 1'469'598'103'934'665'603;

/// Stock's FNV-1a: `static_hash` is that of the used directory bytes.
[[nodiscard]] constexpr std::uint64_t stock_hash(std::span<const std::byte> bytes) noexcept {
    std::uint64_t state = stock_basis;
    for (const std::byte byte : bytes) {
        state = (state ^ std::to_integer<std::uint64_t>(byte)) * 1'099'511'628'211;
    }
    return state;
}

/// A stock hash as the frames' checksum has it.
[[nodiscard]] constexpr std::uint32_t fold(std::uint64_t hash) noexcept {
    return static_cast<std::uint32_t>(hash >> 32) ^ static_cast<std::uint32_t>(hash);
}
}  // namespace header
}  // namespace shmx_runtime::wire
#endif
