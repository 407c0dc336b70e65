// Copying a frame out of a stock segment: header, payload, header again, checksum.
#ifndef SHMX_RUNTIME_STOCK_FRAME_HPP
#define SHMX_RUNTIME_STOCK_FRAME_HPP

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>

#include "../frame/sum.hpp"
#include "source.hpp"

namespace shmx_runtime::stock {

/// The frame's header, as far as stock fills it in.
struct Header {
    std::uint64_t session = 0;
    std::uint64_t id = 0;
    /// The bits of a double.
    std::uint64_t sim_time = 0;
    std::uint32_t payload_bytes = 0;
    std::uint32_t tlv_count = 0;
    std::uint32_t checksum = 0;
    friend bool operator==(const Header&, const Header&) = default;
};

/// What came of copying a slot.
struct Look {
    enum Kind : std::uint8_t {
        /// A whole frame.
        frame,
        /// Another frame than was wanted, or none.
        other,
        /// It changed while it was copied.
        torn,
        /// Its checksum is `sum`, and not what its header says.
        wrong,
        /// It says that it has more bytes than fit.
        too_long,
    };
    Kind kind = other;
    Header header = {};
    std::uint32_t sum = 0;
    friend bool operator==(const Look&, const Look&) = default;
};

/// What came of looking for the newest frame.
struct Newest {
    enum Kind : std::uint8_t {
        /// It was copied; the `write_index` it had.
        frame,
        /// There is nothing new up to this `write_index`.
        nothing,
        /// Each copy was torn.
        overtaken,
    };
    Kind kind = nothing;
    std::uint32_t index = 0;
    Header header = {};
};

/// The header of a slot.
[[nodiscard]] inline Result<Header> read_header(const Source& source, std::uint32_t slot) {
    using H = wire::FrameHeader;
    std::array<std::byte, wire::frame_header> bytes{};
    if (auto r = source.read(source.geo.slot(slot), bytes); !r) return std::move(r).error();
    Header header;
    header.session = u64_in(bytes, offsetof(H, session));
    header.id = u64_in(bytes, offsetof(H, frame_id));
    header.sim_time = u64_in(bytes, offsetof(H, sim_time));
    header.payload_bytes = u32_in(bytes, offsetof(H, payload_bytes));
    header.tlv_count = u32_in(bytes, offsetof(H, tlv_count));
    header.checksum = u32_in(bytes, offsetof(H, checksum));
    return header;
}

/// Copies the frame of a slot if its id is `wanted`. `room(bytes)` is a Result of as much memory.
///
/// Stock stores the id last and does not clear it before: while a slot is written its header is a mixture that may stand
/// still. That the header is the same before and after is not enough then, and the checksum says the rest.
template <class Wanted, class Room>
[[nodiscard]] Result<Look> copy(const Source& source, std::uint32_t slot, Wanted wanted, Room room) {
    auto header = read_header(source, slot);
    if (!header) return std::move(header).error();
    const Header found = *header;
    // Stock's own readers pass over frames without a payload too.
    if (found.id == 0 || found.payload_bytes == 0 || found.session != source.session || !wanted(found.id)) {
        return Look{Look::other};
    }
    if (found.payload_bytes > source.geo.frame_bytes_cap) return Look{Look::too_long, found};
    Result<std::span<std::byte>> bytes = room(found.payload_bytes);
    if (!bytes) return std::move(bytes).error();
    if (auto r = source.read(source.geo.slot(slot) + wire::frame_header, *bytes); !r) return std::move(r).error();
    const std::uint32_t sum = wire::header::fold(wire::header::stock_hash(*bytes));
    auto after = read_header(source, slot);
    if (!after) return std::move(after).error();
    if (*after != found) return Look{Look::torn};
    return sum == found.checksum ? Look{Look::frame, found} : Look{Look::wrong, found, sum};
}

/// Copies the newest frame if its id is past `seen`, trying so often.
template <class Room>
[[nodiscard]] Result<Newest> newest(const Source& source, std::uint64_t seen, int tries, Room room) {
    std::optional<Look> before;
    for (int i = 0; i < tries; ++i) {
        if (source.moved()) return errors::restarted();
        const std::uint32_t index = source.write_index();
        if (index == 0) return Newest{Newest::nothing, 0};
        auto look = copy(source, source.geo.slot_of(index), [&](std::uint64_t id) { return id > seen; }, room);
        if (!look) return std::move(look).error();
        if (source.moved()) return errors::restarted();
        const Header& header = look->header;
        // Of a slot that nobody writes, the second time: it is not torn, it is so.
        const bool settled = before == *look && source.write_index() == index && !source.is_rewritten(index);
        if (look->kind == Look::frame) return Newest{Newest::frame, index, header};
        if (look->kind == Look::other && source.write_index() == index) return Newest{Newest::nothing, index};
        if (look->kind == Look::wrong && settled) {
            return errors::corrupt(text("frame ", header.id, " has the checksum ", detail::hex8(look->sum),
                                        ", its header says ", detail::hex8(header.checksum)));
        }
        if (look->kind == Look::too_long && settled) {
            return errors::corrupt(text("frame ", header.id, " has ", header.payload_bytes, " payload bytes where ",
                                        source.geo.frame_bytes_cap, " fit"));
        }
        sys::clock::yield();
        before = *look;
    }
    return Newest{Newest::overtaken};
}

/// Copies the frame of an id, wherever it is in the ring: of all slots together it is tried so often. None where it is
/// not.
template <class Room>
[[nodiscard]] Result<std::optional<Header>> of_id(const Source& source, std::uint64_t id, int tries, Room room) {
    const std::uint64_t slots = source.geo.slots;
    // Where it is if none was given up; else anywhere.
    const std::uint64_t guess = (id - 1) % slots;
    int left = tries;
    for (std::uint64_t i = 0; i < slots; ++i) {
        for (const auto slot = static_cast<std::uint32_t>((guess + i) % slots); left > 0; --left) {
            auto look = copy(source, slot, [&](std::uint64_t found) { return found == id; }, room);
            if (!look) return std::move(look).error();
            if (look->kind == Look::frame) return std::optional(look->header);
            if (look->kind == Look::other || look->kind == Look::too_long) break;
            sys::clock::yield();
        }
    }
    return std::optional<Header>();
}

}  // namespace shmx_runtime::stock
#endif
