// A slot's frame header (64 bytes, the payload behind it) and the TLVs of the payload (docs/wire-format.md).
#ifndef SHMX_RUNTIME_WIRE_FRAME_HPP
#define SHMX_RUNTIME_WIRE_FRAME_HPP

#include <cstddef>
#include <cstdint>

namespace shmx_runtime::wire {

/// The header, word by word. In mapped memory its words are touched by atomic operations alone.
struct alignas(64) FrameHeader {
    std::uint64_t session;
    /// 0 while there is no complete frame; the seqlock's version.
    std::uint64_t frame_id;
    /// The bits of a double.
    std::uint64_t sim_time;
    std::uint32_t payload_bytes;
    std::uint32_t tlv_count;
    std::uint32_t checksum;
    std::uint32_t reserved[3];
    std::uint64_t publish_ns;
    std::uint64_t seq;
};
static_assert(sizeof(FrameHeader) == 64);
static_assert(offsetof(FrameHeader, session) == 0 && offsetof(FrameHeader, frame_id) == 8);
static_assert(offsetof(FrameHeader, sim_time) == 16 && offsetof(FrameHeader, payload_bytes) == 24);
static_assert(offsetof(FrameHeader, tlv_count) == 28 && offsetof(FrameHeader, checksum) == 32);
static_assert(offsetof(FrameHeader, publish_ns) == 48 && offsetof(FrameHeader, seq) == 56);

/// Bytes of the frame's header.
inline constexpr std::uint64_t frame_header = sizeof(FrameHeader);

/// The head of a stream's TLV. Never dereferenced.
struct TlvHead {
    std::uint32_t type;
    std::uint32_t length;
    std::uint32_t stream_id;
    std::uint32_t elem_count;
    std::uint32_t bytes_payload;
    std::uint32_t data_offset;
};

namespace tlv {
inline constexpr std::uint32_t stream = 0x2000;
/// Carries nothing.
inline constexpr std::uint32_t padding = 0;
inline constexpr std::uint64_t type = offsetof(TlvHead, type);
inline constexpr std::uint64_t length = offsetof(TlvHead, length);
inline constexpr std::uint64_t stream_id = offsetof(TlvHead, stream_id);
inline constexpr std::uint64_t elem_count = offsetof(TlvHead, elem_count);
inline constexpr std::uint64_t bytes_payload = offsetof(TlvHead, bytes_payload);
inline constexpr std::uint64_t data_offset = offsetof(TlvHead, data_offset);
static_assert(type == 0 && length == 4 && stream_id == 8 && elem_count == 12 && bytes_payload == 16);
static_assert(data_offset == 20);
/// What `length` does not count.
inline constexpr std::uint64_t prefix = 8;
/// Bytes of the head.
inline constexpr std::uint64_t head = sizeof(TlvHead);
static_assert(head == 24);
/// TLVs start on multiples of this.
inline constexpr std::uint64_t align = 16;
/// A stream of at least this many bytes has its data on a boundary of as many, in the native profile.
inline constexpr std::uint64_t data_align = 64;
}  // namespace tlv

/// `x` rounded up to a multiple of `to`, a power of two; saturates.
[[nodiscard]] constexpr std::uint64_t align_up(std::uint64_t x, std::uint64_t to) noexcept {
    return x > UINT64_MAX - (to - 1) ? ~(to - 1) : (x + to - 1) & ~(to - 1);
}

[[nodiscard]] constexpr std::uint64_t add_sat(std::uint64_t a, std::uint64_t b) noexcept {
    return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}

[[nodiscard]] constexpr std::uint64_t mul_sat(std::uint64_t a, std::uint64_t b) noexcept {
    return b != 0 && a > UINT64_MAX / b ? UINT64_MAX : a * b;
}

}  // namespace shmx_runtime::wire
#endif
