// What readers write: their slots, their control rings, the pin lines (docs/wire-format.md).
#ifndef SHMX_RUNTIME_WIRE_READERS_HPP
#define SHMX_RUNTIME_WIRE_READERS_HPP

#include <cstddef>
#include <cstdint>

namespace shmx_runtime::wire {

/// 64 bytes a reader. Never dereferenced.
struct ReaderSlot {
    std::uint64_t reader_id;
    std::uint64_t heartbeat;
    std::uint64_t last_seen;
    std::uint32_t in_use;
    std::uint32_t policy;
    std::uint64_t tail;
    std::uint64_t pid;
    std::uint64_t start_time;
    std::uint64_t missed;
};
static_assert(sizeof(ReaderSlot) == 64);

namespace reader {
inline constexpr std::uint64_t stride = sizeof(ReaderSlot);
inline constexpr std::uint64_t reader_id = offsetof(ReaderSlot, reader_id);
inline constexpr std::uint64_t heartbeat = offsetof(ReaderSlot, heartbeat);
inline constexpr std::uint64_t last_seen = offsetof(ReaderSlot, last_seen);
inline constexpr std::uint64_t in_use = offsetof(ReaderSlot, in_use);
inline constexpr std::uint64_t policy = offsetof(ReaderSlot, policy);
inline constexpr std::uint64_t tail = offsetof(ReaderSlot, tail);
inline constexpr std::uint64_t pid = offsetof(ReaderSlot, pid);
inline constexpr std::uint64_t start_time = offsetof(ReaderSlot, start_time);
inline constexpr std::uint64_t missed = offsetof(ReaderSlot, missed);
static_assert(reader_id == 0 && heartbeat == 8 && last_seen == 16 && in_use == 24 && policy == 28);
static_assert(tail == 32 && pid == 40 && start_time == 48 && missed == 56);

/// Values of `in_use`.
inline constexpr std::uint32_t free = 0;
inline constexpr std::uint32_t stock = 1;
inline constexpr std::uint32_t native = 2;
}  // namespace reader

/// The control ring of one reader, in stock SHMX's format: two byte counters, then data; TLVs aligned to 16, type 0
/// fills up to the end.
namespace control {
inline constexpr std::uint64_t read = 0;
inline constexpr std::uint64_t write = 8;
inline constexpr std::uint64_t data = 16;
inline constexpr std::uint64_t align = 16;
inline constexpr std::uint64_t tlv_head = 8;
/// The smallest ring.
inline constexpr std::uint32_t min_bytes = 64;
}  // namespace control

/// Line 0 for sleepers, line 1 + i for slot i, 64 bytes each.
namespace pins {
inline constexpr std::uint64_t stride = 64;
inline constexpr std::uint64_t asleep = 0;
/// Readers that can pin: bits 0 to 55 of a claim word.
inline constexpr std::uint32_t max_readers = 56;
/// The claim word is the line's first.
[[nodiscard]] constexpr std::uint64_t claim(std::uint64_t slot) noexcept { return stride * (1 + slot); }
}  // namespace pins

}  // namespace shmx_runtime::wire
#endif
