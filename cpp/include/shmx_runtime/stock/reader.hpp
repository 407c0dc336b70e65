// A reader's slot and control ring in a stock segment. Stock keeps no locks: a slot is whose id is in it, and a server may
// reap one whose heartbeat is old, dead or not.
#ifndef SHMX_RUNTIME_STOCK_READER_HPP
#define SHMX_RUNTIME_STOCK_READER_HPP

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "source.hpp"

namespace shmx_runtime::stock {

/// A slot of ours.
struct Place {
    std::uint32_t number = 0;
    std::uint64_t id = 0;
};

/// Takes slot `number` if it is free.
[[nodiscard]] inline Result<std::optional<Place>> take_slot(const Source& source, std::uint32_t number) {
    namespace reader = wire::reader;
    const std::uint64_t at = source.geo.reader(number);
    auto slot = source.window(at, reader::stride);
    if (!slot) return std::move(slot).error();
    if (!sync::compare_exchange<sync::Half>(slot->u32(at + reader::in_use), reader::free, reader::stock, sync::acq_rel)) {
        return std::optional<Place>();
    }
    const std::uint64_t id = sys::clock::unique();
    slot->put64(at + reader::last_seen, 0);
    sync::store(slot->u64(at + reader::reader_id), id, sync::release);
    sync::store(slot->u64(at + reader::heartbeat), sys::clock::monotonic(), sync::release);
    sync::fetch_add<sync::Half>(source.head().u32(wire::header::readers_connected), 1, sync::acq_rel);
    return std::optional(Place{number, id});
}

/// Takes the first free slot; none where there is none.
[[nodiscard]] inline Result<std::optional<Place>> claim_slot(const Source& source) {
    namespace reader = wire::reader;
    constexpr std::uint32_t batch = 64;  // slots that are looked through with one read
    const Geometry& geo = source.geo;
    // A stride may be anything: the slots one by one, unless they follow one another as stock's do.
    const bool dense = geo.reader_stride == reader::stride;
    std::vector<std::byte> bytes;
    for (std::uint32_t first = 0; first < geo.reader_slots; first += batch) {
        const std::uint32_t count = std::min(batch, geo.reader_slots - first);
        if (dense) {
            bytes.resize(count * reader::stride);
            if (auto r = source.read(geo.reader(first), bytes); !r) return std::move(r).error();
        }
        for (std::uint32_t i = 0; i < count; ++i) {
            if (dense && u32_in(bytes, i * reader::stride + reader::in_use) != reader::free) continue;
            auto place = take_slot(source, first + i);
            if (!place || *place) return place;
        }
    }
    return std::optional<Place>();
}

/// Whether the slot is still ours.
[[nodiscard]] inline Result<bool> is_ours(const Source& source, const Place& place) {
    std::array<std::byte, wire::reader::policy> bytes{};
    if (auto r = source.read(source.geo.reader(place.number), bytes); !r) return std::move(r).error();
    return !source.moved() && u64_in(bytes, wire::reader::reader_id) == place.id &&
           u32_in(bytes, wire::reader::in_use) == wire::reader::stock;
}

/// Says that we live, and which frame we saw last.
[[nodiscard]] inline Result<void> beat(const Source& source, const Place& place, std::uint64_t seen) {
    const std::uint64_t words[2] = {sys::clock::monotonic(), seen};
    return source.write(source.geo.reader(place.number) + wire::reader::heartbeat, std::as_bytes(std::span(words)));
}

/// Gives the slot back, if it is still ours.
inline void release_slot(const Source& source, const Place& place) {
    namespace reader = wire::reader;
    const std::uint64_t at = source.geo.reader(place.number);
    auto slot = source.window(at, reader::stride);
    // Reaped, or restarted: nothing of ours is left.
    if (!slot || !sync::compare_exchange<sync::Word>(slot->u64(at + reader::reader_id), place.id, 0, sync::acq_rel)) {
        return;
    }
    sync::store<sync::Word>(slot->u64(at + reader::heartbeat), 0, sync::release);
    sync::store<sync::Word>(slot->u64(at + reader::last_seen), 0, sync::release);
    sync::store<sync::Half>(slot->u32(at + reader::in_use), reader::free, sync::release);
    sync::fetch_add<sync::Half>(source.head().u32(wire::header::readers_connected), UINT32_MAX, sync::acq_rel);
}

/// Writes a control message into the ring of reader `r`; `name` and `segment` are for errors. The bytes are those that
/// stock's own control_send writes.
///
/// A ring's data need not be a multiple of 16: at its end there may be fewer bytes than a message's head takes, which both
/// sides step over, or fewer than the message, which filling of type 0 covers. Stock publishes that filling before the
/// message, and its server, reading in between, takes an old message for a new one; here both are published at once.
[[nodiscard]] inline Result<void> send(const Source& source, std::uint32_t r, std::uint32_t id, std::string_view name,
                                       std::span<const std::byte> body, std::string_view segment) {
    namespace control = wire::control;
    const std::uint64_t room = source.geo.ring_room(), ring = source.geo.ring(r);
    if (room == 0) return errors::no_controls(segment);
    const std::uint64_t needs = wire::align_up(control::tlv_head + body.size(), control::align);
    if (needs > room) return errors::control_too_large(name, needs, segment, room);
    std::array<std::byte, control::data> counters{};
    if (auto got = source.read(ring, counters); !got) return got;
    const std::uint64_t read = u64_in(counters, control::read);
    std::uint64_t write = u64_in(counters, control::write);
    const auto full = [&](std::uint64_t waiting) -> Result<void> { return errors::control_full(segment, waiting); };
    // Wraps where the counters contradict each other: full, then.
    const std::uint64_t used = write - read;
    if (write % room % control::align != 0) {
        return errors::corrupt("the counters of its control ring contradict each other");
    }
    if (used > room || needs > room - used) return full(std::min(used, room));
    auto window = source.window(ring, control::data);
    if (!window) return std::move(window).error();
    const auto publish = [&](std::uint64_t to) {
        sync::store(window->u64(ring + control::write), to, sync::release);
    };
    const auto place = [&] { return ring + control::data + write % room; };
    const std::uint64_t to_end = room - write % room;
    if (needs > to_end) {
        if (to_end > room - used) return full(used);
        if (to_end >= control::tlv_head) {
            const std::uint64_t filling = (to_end - control::tlv_head) << 32;
            if (auto put = source.write(place(), std::as_bytes(std::span(&filling, 1))); !put) return put;
        }
        write += to_end;
        if (needs > room - used - to_end) {
            // The filling alone: a large message may never fit behind it in one lap.
            publish(write);
            return full(used + to_end);
        }
    }
    std::vector<std::byte> message(control::tlv_head + body.size());
    const std::uint64_t head = std::uint64_t{body.size()} << 32 | id;
    std::memcpy(message.data(), &head, sizeof head);
    if (!body.empty()) std::memcpy(message.data() + control::tlv_head, body.data(), body.size());
    if (auto put = source.write(place(), message); !put) return put;
    publish(write + needs);
    return {};
}

}  // namespace shmx_runtime::stock
#endif
