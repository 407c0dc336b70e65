// ExtHeader: at 128, 256 bytes and a WriterSlot of 64 for each writer (docs/wire-format.md).
#ifndef SHMX_RUNTIME_WIRE_EXT_HPP
#define SHMX_RUNTIME_WIRE_EXT_HPP

#include <cstddef>
#include <cstdint>

namespace shmx_runtime::wire {

/// From its own start at 128. Never dereferenced.
struct ExtHeader {
    std::uint64_t magic;
    std::uint32_t ext_bytes;
    std::uint32_t flags;
    std::uint64_t total_bytes;
    std::uint64_t objects_offset;
    std::uint64_t objects_bytes;
    std::uint64_t schema_hash;
    std::uint64_t created_ns;
    std::uint32_t writer_slots;
    std::uint32_t pins_per_reader;
    std::uint64_t head;
    std::uint32_t wake;
    std::uint32_t state;
    std::uint64_t pad0[6];
    std::uint64_t pins_offset;
    std::uint64_t layout_hash;
    std::uint64_t pad1[14];
};
static_assert(sizeof(ExtHeader) == 256);

struct WriterSlot {
    std::uint64_t pid;
    std::uint64_t start_time;
    std::uint64_t pad[6];
};
static_assert(sizeof(WriterSlot) == 64);

namespace ext {
inline constexpr std::uint64_t offset = 128;
/// The ASCII bytes `SHMXEXT1`, as a little-endian number.
inline constexpr std::uint64_t magic_value = 0x3154'5845'584D'4853;

inline constexpr std::uint64_t magic = offset + offsetof(ExtHeader, magic);
inline constexpr std::uint64_t ext_bytes = offset + offsetof(ExtHeader, ext_bytes);
inline constexpr std::uint64_t flags = offset + offsetof(ExtHeader, flags);
inline constexpr std::uint64_t total_bytes = offset + offsetof(ExtHeader, total_bytes);
inline constexpr std::uint64_t objects_offset = offset + offsetof(ExtHeader, objects_offset);
inline constexpr std::uint64_t objects_bytes = offset + offsetof(ExtHeader, objects_bytes);
inline constexpr std::uint64_t schema_hash = offset + offsetof(ExtHeader, schema_hash);
inline constexpr std::uint64_t created_ns = offset + offsetof(ExtHeader, created_ns);
inline constexpr std::uint64_t writer_slots = offset + offsetof(ExtHeader, writer_slots);
inline constexpr std::uint64_t pins_per_reader = offset + offsetof(ExtHeader, pins_per_reader);
inline constexpr std::uint64_t head = offset + offsetof(ExtHeader, head);
inline constexpr std::uint64_t wake = offset + offsetof(ExtHeader, wake);
inline constexpr std::uint64_t state = offset + offsetof(ExtHeader, state);
inline constexpr std::uint64_t pins_offset = offset + offsetof(ExtHeader, pins_offset);
inline constexpr std::uint64_t layout_hash = offset + offsetof(ExtHeader, layout_hash);
inline constexpr std::uint64_t writers = offset + sizeof(ExtHeader);
inline constexpr std::uint64_t writer_stride = sizeof(WriterSlot);
inline constexpr std::uint64_t writer_pid = offsetof(WriterSlot, pid);
inline constexpr std::uint64_t writer_start = offsetof(WriterSlot, start_time);
/// Where the header ends at the least, with one writer.
inline constexpr std::uint64_t least_end = writers + writer_stride;

static_assert(magic == 128 && ext_bytes == 136 && flags == 140 && total_bytes == 144 && objects_offset == 152);
static_assert(objects_bytes == 160 && schema_hash == 168 && created_ns == 176 && writer_slots == 184);
static_assert(pins_per_reader == 188 && head == 192 && wake == 200 && state == 204 && pins_offset == 256);
static_assert(layout_hash == 264 && writers == 384 && writer_pid == 0 && writer_start == 8);

inline constexpr std::uint32_t flag_crc32 = 1;
/// The sum of stock SHMX, which the profile `shmx2` has and no other.
inline constexpr std::uint32_t flag_fnv = 2;
inline constexpr std::uint32_t checksum_mask = 3;
inline constexpr std::uint32_t flag_timestamps = 4;
inline constexpr std::uint32_t flag_wake_always = 16;

/// Being taken over.
inline constexpr std::uint32_t state_starting = 0;
inline constexpr std::uint32_t state_live = 1;
inline constexpr std::uint32_t state_closed = 2;
inline constexpr std::uint32_t state_superseded = 3;

/// The byte that is locked while a segment is taken over, replaced or closed.
inline constexpr std::uint64_t lock_start = 1;

/// The byte that writer `w` keeps locked.
[[nodiscard]] constexpr std::uint64_t writer_lock(std::uint32_t w) noexcept { return writers + writer_stride * w; }
}  // namespace ext
}  // namespace shmx_runtime::wire
#endif
