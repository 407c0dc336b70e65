#ifndef SHMX_RUNTIME_INSPECTOR_STOCK_HPP
#define SHMX_RUNTIME_INSPECTOR_STOCK_HPP
// What a stock server's segment shows.

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "../stock/frame.hpp"
#include "../stock/source.hpp"
#include "info.hpp"
#include "ours.hpp"

namespace shmx_runtime::inspect {

[[nodiscard]] inline SegmentLayout layout(const stock::Source& source) {
    namespace h = wire::header;
    const auto& geo = source.geo;
    const detail::Zone& head = source.head();
    SegmentLayout out;
    out.wire_major = h::stock_major;
    out.wire_minor = h::stock_minor;
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
    out.slots = geo.slots;
    out.slot_stride = geo.slot_stride;
    out.slots_offset = geo.slots_offset;
    out.frame_bytes_cap = geo.frame_bytes_cap;
    out.fnv = true;
    return out;
}

[[nodiscard]] inline std::optional<RingInfo> ring(const stock::Source& source, std::uint32_t reader) {
    RingInfo out;
    out.reader = reader;
    out.capacity = source.geo.ring_room();
    std::array<std::byte, wire::control::data> counters{};
    if (out.capacity == 0 || !source.read(source.geo.ring(reader), counters)) return std::nullopt;
    out.read = detail::u64_in(counters, wire::control::read);
    out.write = detail::u64_in(counters, wire::control::write);
    out.waiting = std::min(out.write - out.read, out.capacity);
    return out;
}

[[nodiscard]] inline std::vector<RingInfo> rings(const stock::Source& source) {
    std::vector<RingInfo> out;
    for (std::uint32_t r = 0; r < source.geo.reader_slots; ++r) {
        if (const auto one = ring(source, r)) out.push_back(*one);
    }
    return out;
}

/// A stock reader holds no lock: whether it lives is not known. Its heartbeat is what there is.
[[nodiscard]] inline std::vector<ReaderInfo> readers(const stock::Source& source) {
    namespace r = wire::reader;
    std::vector<ReaderInfo> out;
    for (std::uint32_t number = 0; number < source.geo.reader_slots; ++number) {
        std::array<std::byte, r::stride> bytes{};
        if (!source.read(source.geo.reader(number), bytes)) continue;
        const std::uint32_t in_use = detail::u32_in(bytes, r::in_use);
        if (in_use == r::free) continue;
        ReaderInfo one;
        one.number = number;
        one.id = detail::u64_in(bytes, r::reader_id);
        one.kind = kind_of(in_use);
        one.last_frame_seen = detail::u64_in(bytes, r::last_seen);
        one.heartbeat = detail::u64_in(bytes, r::heartbeat);
        if (const auto its = ring(source, number)) one.waiting = its->waiting;
        out.push_back(std::move(one));
    }
    return out;
}

[[nodiscard]] inline std::vector<SlotInfo> slots(const stock::Source& source) {
    const std::uint32_t count = source.geo.slots, index = source.write_index();
    // Slots that frames after the newest were begun in.
    const std::uint32_t begun = source.head().get32(wire::header::reserve_index) - index;
    const auto newest = static_cast<std::uint32_t>(index == 0 ? 0 : source.geo.slot_of(index));
    std::vector<SlotInfo> out;
    for (std::uint32_t i = 0; i < count; ++i) {
        const std::uint32_t behind = index == 0 ? 0 : newest >= i ? newest - i : count - (i - newest);
        SlotInfo one;
        one.index = i;
        one.writing = count - 1 - behind < begun || (index == 0 && i < begun);
        auto frame = stock::read_header(source, i);
        if (frame && frame->session == source.session) {
            one.frame_id = frame->id;
            one.seq = frame->id != 0 ? std::uint64_t{index - behind} : 0;
            one.payload_bytes = std::min(frame->payload_bytes, source.geo.frame_bytes_cap);
            one.sim_time = std::bit_cast<double>(frame->sim_time);
        }
        out.push_back(std::move(one));
    }
    return out;
}

}  // namespace shmx_runtime::inspect
#endif
