#ifndef SHMX_RUNTIME_INSPECTOR_OURS_HPP
#define SHMX_RUNTIME_INSPECTOR_OURS_HPP
// What a segment of ours shows.

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "../segment.hpp"
#include "../sys/sys.hpp"
#include "info.hpp"

namespace shmx_runtime::inspect {

inline constexpr std::uint64_t writing_bit = std::uint64_t{1} << 63;

/// The name of a process that is still the one that started then; empty when it is gone or cannot be seen from here.
[[nodiscard]] inline std::string process_name(std::uint64_t pid, std::uint64_t started) {
    return sys::process::start_time(pid) == started ? sys::process::name(pid) : std::string();
}

[[nodiscard]] inline SegmentLayout layout(const detail::Segment& segment) {
    namespace h = wire::header;
    namespace e = wire::ext;
    const wire::Geometry& geo = segment.geo;
    const detail::Zone& head = segment.head;
    SegmentLayout out;
    out.wire_major = head.get32(h::ver_major);
    out.wire_minor = head.get32(h::ver_minor);
    out.total_bytes = geo.total_bytes;
    out.static_offset = geo.static_offset;
    out.static_bytes_cap = geo.static_bytes_cap;
    out.static_bytes_used = std::min<std::uint64_t>(head.get32(h::static_bytes_used), geo.static_bytes_cap);
    out.static_gen = head.get32(h::static_gen);
    out.reader_slots = geo.reader_slots;
    out.readers_offset = geo.readers_offset;
    out.control_offset = geo.control_offset;
    out.control_per_reader = geo.control_per_reader;
    out.control_stride = geo.control_stride;
    out.writer_slots = geo.writer_slots;
    out.pins_per_reader = geo.pins_per_reader;
    out.pins_offset = geo.pins_offset;
    out.objects_offset = geo.objects_offset;
    out.objects_bytes = geo.objects_bytes;
    out.slots = geo.slots;
    out.slot_stride = geo.slot_stride;
    out.slots_offset = geo.slots_offset;
    out.frame_bytes_cap = geo.frame_bytes_cap;
    out.crc32 = (segment.flags & e::checksum_mask) == e::flag_crc32;
    out.fnv = (segment.flags & e::checksum_mask) == e::flag_fnv;
    out.timestamps = (segment.flags & e::flag_timestamps) != 0;
    out.wake_watchers = (segment.flags & e::flag_wake_always) != 0;
    out.flags = segment.flags;
    out.created_ns = head.get64(e::created_ns);
    out.schema_hash = head.get64(e::schema_hash);
    out.layout_hash = head.get64(e::layout_hash);
    return out;
}

/// A bit a reader that has slot `i` pinned. While a writer has it nobody does, whatever the bits say.
[[nodiscard]] inline std::uint64_t holders(const detail::Segment& segment, std::size_t i) noexcept {
    const std::uint64_t word = sync::load(segment.claim(i), sync::acquire);
    return (word & writing_bit) != 0 ? 0 : word & ((std::uint64_t{1} << wire::pins::max_readers) - 1);
}

[[nodiscard]] inline std::optional<RingInfo> ring(const detail::Segment& segment, std::uint32_t reader) noexcept {
    if (segment.geo.control_per_reader < wire::control::data) return std::nullopt;
    RingInfo out;
    const std::uint64_t at = segment.geo.ring(reader);
    out.reader = reader;
    out.capacity = segment.geo.control_per_reader - wire::control::data;
    // What was read first, so that it is not past what was written.
    out.read = sync::load(segment.shared.u64(at + wire::control::read), sync::acquire);
    out.write = sync::load(segment.shared.u64(at + wire::control::write), sync::acquire);
    out.waiting = std::min(out.write - out.read, out.capacity);
    return out;
}

[[nodiscard]] inline std::vector<RingInfo> rings(const detail::Segment& segment) {
    std::vector<RingInfo> out;
    for (std::uint32_t r = 0; r < segment.geo.reader_slots; ++r) {
        if (const auto one = ring(segment, r)) out.push_back(*one);
    }
    return out;
}

[[nodiscard]] inline ReaderInfo::Kind kind_of(std::uint32_t in_use) noexcept {
    switch (in_use) {
        case wire::reader::stock: return ReaderInfo::Kind::stock;
        case wire::reader::native: return ReaderInfo::Kind::native;
        default: return ReaderInfo::Kind::unknown;
    }
}

[[nodiscard]] inline std::vector<ReaderInfo> readers(const detail::Segment& segment, const sys::Lock& ask) {
    namespace r = wire::reader;
    const detail::Zone& shared = segment.shared;
    std::vector<ReaderInfo> out;
    for (std::uint32_t number = 0; number < segment.geo.reader_slots; ++number) {
        const std::uint64_t slot = segment.geo.reader(number);
        const std::uint32_t in_use = sync::load(shared.u32(slot + r::in_use), sync::acquire);
        if (in_use == r::free) continue;
        ReaderInfo one;
        one.number = number;
        one.id = shared.get64(slot + r::reader_id);
        one.kind = kind_of(in_use);
        one.last_frame_seen = shared.get64(slot + r::last_seen);
        one.heartbeat = shared.get64(slot + r::heartbeat);
        if (one.kind != ReaderInfo::Kind::stock) {  // of a stock one it would be who had the slot before
            one.pid = shared.get64(slot + r::pid);
            one.start_time = shared.get64(slot + r::start_time);
            one.process = process_name(one.pid, one.start_time);
            one.alive = ask.is_held(slot);
            one.missed = shared.get64(slot + r::missed);
        }
        if (const auto its = ring(segment, number)) one.waiting = its->waiting;
        out.push_back(std::move(one));
    }
    for (std::size_t i = 0; i < segment.geo.slots; ++i) {
        const std::uint64_t held = holders(segment, i);
        if (held == 0) continue;
        const std::uint64_t id = sync::load(segment.frame(i).frame_id, sync::acquire);
        for (ReaderInfo& one : out) {
            if (one.number < wire::pins::max_readers && (held >> one.number & 1) != 0) one.pinned.push_back(id);
        }
    }
    for (ReaderInfo& one : out) std::sort(one.pinned.begin(), one.pinned.end());
    return out;
}

[[nodiscard]] inline std::vector<SlotInfo> slots(const detail::Segment& segment) {
    std::vector<SlotInfo> out;
    const std::uint32_t most = std::min(segment.geo.reader_slots, wire::pins::max_readers);
    for (std::uint32_t i = 0; i < segment.geo.slots; ++i) {
        wire::FrameHeader& frame = segment.frame(i);
        const std::uint64_t held = holders(segment, i);
        SlotInfo one;
        one.index = i;
        one.seq = sync::load(frame.seq, sync::relaxed);
        one.frame_id = sync::load(frame.frame_id, sync::acquire);
        one.writing = (sync::load(segment.claim(i), sync::acquire) & writing_bit) != 0;
        for (std::uint32_t r = 0; r < most; ++r) {
            if ((held >> r & 1) != 0) one.pinned_by.push_back(r);
        }
        one.payload_bytes = std::min(sync::load(frame.payload_bytes, sync::relaxed), segment.geo.frame_bytes_cap);
        one.sim_time = std::bit_cast<double>(sync::load(frame.sim_time, sync::relaxed));
        one.publish_ns = sync::load(frame.publish_ns, sync::relaxed);
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace shmx_runtime::inspect
#endif
