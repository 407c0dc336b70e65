// The shadow: an anonymous segment in our native layout that a client's frames are copied into, by itself, and read there
// by the code that reads native ones, pins and held frames included.
#ifndef SHMX_RUNTIME_STOCK_SHADOW_HPP
#define SHMX_RUNTIME_STOCK_SHADOW_HPP

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "../protocol/slot.hpp"
#include "../segment.hpp"
#include "frame.hpp"
#include "source.hpp"

namespace shmx_runtime::stock {

/// Copies the directory again if its generation is another: whether it was.
[[nodiscard]] inline Result<bool> refresh(const detail::Segment& shadow, const Source& source, bool first) {
    namespace h = wire::header;
    const Zone& head = shadow.head;
    const std::uint32_t now = sync::load(source.head().u32(h::static_gen), sync::acquire);
    if (!first && head.get32(h::static_gen) == now) return false;
    auto copy = source.directory();
    if (!copy) return std::move(copy).error();
    const auto& [bytes, generation] = *copy;
    // Readers in other threads take a copy only when its hash fits and the generation stood still.
    head.copy_in(shadow.geo.static_offset, bytes);
    sync::store(head.u64(h::static_hash), h::stock_hash(bytes), sync::release);
    sync::store(head.u32(h::static_bytes_used), static_cast<std::uint32_t>(bytes.size()), sync::release);
    sync::store(head.u32(h::static_gen), generation, sync::release);
    return true;
}

/// Makes the shadow of a stock segment, for a reader that holds so many frames; its directory is the segment's.
[[nodiscard]] inline Result<detail::Segment> make_shadow(const Source& source, std::uint32_t pins) {
    wire::Plan plan;
    plan.static_bytes = source.geo.static_bytes_cap;
    plan.readers = 1;
    plan.pins = std::max(pins, 1U);
    plan.slots = wire::Geometry::least_slots(1, plan.pins);
    plan.frame_bytes = source.geo.frame_bytes_cap;
    plan.page = sys::clock::page();
    auto geo = wire::Geometry::plan(plan);
    if (!geo) return std::move(geo).error();
    sys::File file = sys::file::clone(source.file);
    if (!file.is_open()) return errors::corrupt(text("cannot keep its file: ", errors::reason(errno)));
    auto shadow = detail::Segment::shadow(std::move(file), *geo);
    if (!shadow) return shadow;
    const Zone& head = shadow->head;
    head.put64(wire::header::session_id, source.session);
    head.put64(wire::header::magic, wire::header::magic_value);
    head.put64(wire::ext::magic, wire::ext::magic_value);
    head.put64(wire::ext::total_bytes, geo->total_bytes);
    head.put32(wire::ext::state, wire::ext::state_live);
    if (auto r = refresh(*shadow, source, true); !r) return std::move(r).error();
    return shadow;
}

/// Whether the shadow has the frame of an id.
[[nodiscard]] inline bool has(const detail::Segment& shadow, std::uint64_t id) noexcept {
    for (std::size_t i = 0; i < shadow.geo.slots; ++i) {
        if (sync::load(shadow.frame(i).frame_id, sync::acquire) == id) return true;
    }
    return false;
}

/// Puts a frame into a slot that nobody has pinned: not the newest's, and of the others the oldest. Its sequence comes
/// back. The shadow's `head` stays 0: a poll finds nothing new there, and looks in the file.
[[nodiscard]] inline Result<std::uint64_t> put(const detail::Segment& shadow, std::uint64_t newest, const Header& frame,
                                               std::span<const std::byte> payload, std::string_view name) {
    const std::uint64_t slots = shadow.geo.slots;
    const std::size_t busy = newest != 0 ? shadow.geo.slot_of(newest) : shadow.geo.slots;
    // A client's own pins are fewer than slots - 1, and frames in other threads only let go.
    std::vector<std::size_t> free;
    for (std::size_t i = 0; i < slots; ++i) {
        if (i != busy) free.push_back(i);
    }
    std::sort(free.begin(), free.end(), [&](std::size_t a, std::size_t b) {
        return sync::load(shadow.frame(a).seq, sync::relaxed) < sync::load(shadow.frame(b).seq, sync::relaxed);
    });
    const auto claimed =
        std::find_if(free.begin(), free.end(), [&](std::size_t i) { return protocol::claim(shadow.claim(i), 0); });
    if (claimed == free.end()) return errors::slots_pinned(name, shadow.geo.slots, "this reader itself");
    const std::size_t slot = *claimed;
    wire::FrameHeader& to = shadow.frame(slot);
    // The sequence grows with the id, and leads to the slot.
    if (frame.id > (UINT64_MAX - slot - 1) / slots) {
        protocol::release(shadow.claim(slot));
        return errors::corrupt(text("a frame has the id ", frame.id));
    }
    const std::uint64_t seq = frame.id * slots + slot + 1;
    protocol::open(to.frame_id);
    sync::store(to.seq, seq, sync::relaxed);
    shadow.slots.copy_in(shadow.geo.slot(slot) + wire::frame_header, payload);
    sync::store(to.session, frame.session, sync::relaxed);
    sync::store(to.sim_time, frame.sim_time, sync::relaxed);
    sync::store(to.payload_bytes, frame.payload_bytes, sync::relaxed);
    sync::store(to.tlv_count, frame.tlv_count, sync::relaxed);
    protocol::seal(to.frame_id, frame.id);
    protocol::release(shadow.claim(slot));
    return seq;
}

}  // namespace shmx_runtime::stock
#endif
