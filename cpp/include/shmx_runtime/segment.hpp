// An open segment: its three zones and its checked layout, and the words that everybody shares.
#ifndef SHMX_RUNTIME_SEGMENT_HPP
#define SHMX_RUNTIME_SEGMENT_HPP

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "errors.hpp"
#include "result.hpp"
#include "schema/model.hpp"
#include "sys/sys.hpp"
#include "wire/geometry.hpp"
#include "zone.hpp"

namespace shmx_runtime {

/// What a segment's state word says: what its last writer wrote. One that died wrote nothing more, so ask for the
/// writer too.
enum class SegmentState : std::uint8_t {
    /// Being taken over by a new writer.
    starting,
    /// In use, as far as its writer said.
    live,
    /// Its last writer closed it.
    closed,
    /// A new segment has its name.
    superseded,
};

namespace detail {

/// Who maps what for writing.
enum class Role : std::uint8_t {
    /// All of it.
    writer,
    /// Zone 2.
    reader,
    /// Nothing.
    watcher,
};

class Segment {
public:
    sys::File file;
    wire::Geometry geo;
    /// The profile that its header says, whatever its schema's default is.
    schema::Wire wire = schema::Wire::native;
    std::uint32_t flags = 0;
    /// It stands for one that a stock server made, of which it has copies: see stock/.
    bool is_shadow = false;
    /// Zone 1: headers and directory. Zone 2: reader slots, control rings, pins. Zone 3: frames.
    Zone head, shared, slots;

    /// Maps a segment whose layout is known, as its maker does.
    [[nodiscard]] static Result<Segment> map(sys::File file, const wire::Geometry& geo, schema::Wire wire,
                                             std::uint32_t flags, Role role) {
        Segment made(std::move(file), geo, wire, flags);
        const auto zone = [&](Zone& to, std::uint64_t start, std::uint64_t end, bool writable) -> Result<void> {
            to = Zone::map(made.file, start, end, writable);
            if (to.is_mapped()) {
                return {};
            }
            return errors::geometry(text("cannot map bytes ", start, " to ", end, ": ", errors::reason(errno)));
        };
        if (auto r = zone(made.head, 0, geo.readers_offset, role == Role::writer); !r) return r.error();
        if (auto r = zone(made.shared, geo.readers_offset, geo.slots_offset, role != Role::watcher); !r) return r.error();
        if (auto r = zone(made.slots, geo.slots_offset, geo.total_bytes, role == Role::writer); !r) return r.error();
        made.settle();
        return made;
    }

    /// A segment in private memory, of which this process is the only writer; `file` is the one it stands for.
    [[nodiscard]] static Result<Segment> shadow(sys::File file, const wire::Geometry& geo) {
        Segment made(std::move(file), geo, schema::Wire::native, 0);
        made.is_shadow = true;
        made.head = Zone::zeroes(0, geo.readers_offset);
        made.shared = Zone::zeroes(geo.readers_offset, geo.slots_offset);
        made.slots = Zone::zeroes(geo.slots_offset, geo.total_bytes);
        if (!made.head.is_mapped() || !made.shared.is_mapped() || !made.slots.is_mapped()) {
            return errors::geometry(text("no memory for a copy of ", geo.total_bytes, " bytes: ", errors::reason(errno)));
        }
        made.settle();
        return made;
    }

    /// The newest frame's sequence.
    [[nodiscard]] sync::Word& newest() const noexcept { return *newest_; }
    /// Slot `i`'s claim word; `i` is of the ring.
    [[nodiscard]] sync::Word& claim(std::size_t i) const noexcept {
        return *reinterpret_cast<sync::Word*>(claims_ + i * wire::pins::stride);
    }
    /// Slot `i`'s header; `i` is of the ring.
    [[nodiscard]] wire::FrameHeader& frame(std::size_t i) const noexcept {
        return *reinterpret_cast<wire::FrameHeader*>(frames_ + i * stride_);
    }
    /// Slot `i`'s payload, which has geo.frame_bytes_cap bytes.
    [[nodiscard]] std::byte* payload(std::size_t i) const noexcept {
        return frames_ + i * stride_ + wire::frame_header;
    }
    /// Whether somebody sleeps.
    [[nodiscard]] sync::Half& asleep() const noexcept { return *asleep_; }
    /// The futex word.
    [[nodiscard]] sync::Half& wake() const noexcept { return head.u32(wire::ext::wake); }

    [[nodiscard]] std::uint64_t session() const noexcept { return head.get64(wire::header::session_id); }

    /// Whether its headers still say what they did when it was opened: a stock server that is started on the name
    /// writes its own over them.
    [[nodiscard]] bool is_intact() const noexcept {
        return head.get64(wire::header::magic) == wire::header::magic_value &&
               head.get64(wire::ext::magic) == wire::ext::magic_value &&
               head.get64(wire::ext::total_bytes) == geo.total_bytes;
    }
    /// Whether the state word says that it is in use: a load beside that of newest().
    [[nodiscard]] bool is_live() const noexcept { return sync::load(*state_, sync::relaxed) == wire::ext::state_live; }
    [[nodiscard]] SegmentState state() const noexcept {
        switch (sync::load(*state_, sync::acquire)) {
            case wire::ext::state_live: return SegmentState::live;
            case wire::ext::state_closed: return SegmentState::closed;
            case wire::ext::state_superseded: return SegmentState::superseded;
            default: return SegmentState::starting;
        }
    }

private:
    Segment(sys::File of, const wire::Geometry& g, schema::Wire profile, std::uint32_t bits) noexcept
        : file(std::move(of)), geo(g), wire(profile), flags(bits) {}

    /// Addresses that the hot path needs, each checked once against its zone.
    void settle() noexcept {
        newest_ = &head.u64(wire::ext::head);
        state_ = &head.u32(wire::ext::state);
        asleep_ = &shared.u32(geo.pins_offset + wire::pins::asleep);
        claims_ = shared.at(geo.claim(0), wire::pins::stride * geo.slots);
        stride_ = geo.slot_stride;
        frames_ = slots.at(geo.slot(0), stride_ * geo.slots);
    }

    sync::Word* newest_ = nullptr;
    sync::Half* state_ = nullptr;
    sync::Half* asleep_ = nullptr;
    std::byte* claims_ = nullptr;
    std::byte* frames_ = nullptr;
    std::uint64_t stride_ = 0;
};

/// A number of a copy of headers.
[[nodiscard]] inline std::uint32_t u32_in(std::span<const std::byte> bytes, std::uint64_t at) noexcept {
    std::uint32_t number = 0;
    if (at <= bytes.size() && bytes.size() - at >= sizeof number) {
        std::memcpy(&number, bytes.data() + at, sizeof number);
    }
    return number;
}
[[nodiscard]] inline std::uint64_t u64_in(std::span<const std::byte> bytes, std::uint64_t at) noexcept {
    std::uint64_t number = 0;
    if (at <= bytes.size() && bytes.size() - at >= sizeof number) {
        std::memcpy(&number, bytes.data() + at, sizeof number);
    }
    return number;
}

/// The version of a header that is SHMX's.
struct Version {
    std::uint32_t major, minor;
    friend bool operator==(const Version&, const Version&) = default;
};
inline constexpr Version native_version{wire::header::native_major, wire::header::native_minor};
inline constexpr Version stock_version{wire::header::stock_major, wire::header::stock_minor};

/// One of nothing but zeroes is that of a stock server which has just made its file.
[[nodiscard]] inline Result<Version> check_header(std::span<const std::byte, wire::header::size> bytes) {
    bool blank = true;
    for (const std::byte byte : bytes) {
        blank = blank && byte == std::byte{0};
    }
    if (blank) return errors::unfinished();
    if (u64_in(bytes, wire::header::magic) != wire::header::magic_value) {
        return errors::corrupt("it does not start with SHMX's magic number");
    }
    if (u32_in(bytes, wire::header::endianness) != wire::header::endian_value) {
        return errors::corrupt("its byte order is another");
    }
    return Version{u32_in(bytes, wire::header::ver_major), u32_in(bytes, wire::header::ver_minor)};
}

/// What a file is: a segment of ours, mapped, or (with `ours` empty) one that a stock server made, not yet looked into.
struct FoundSegment {
    std::optional<Segment> ours;
    sys::File stock;
};

/// Opens what others made: nothing of it is trusted. Here alone is decided what kind of segment a file is.
[[nodiscard]] inline Result<FoundSegment> find_segment(sys::File file, Role role) {
    const std::int64_t size = sys::file::size(file);
    if (size < 0) return errors::corrupt(text("its size cannot be read: ", errors::reason(errno)));
    if (size == 0) return errors::unfinished();
    if (static_cast<std::uint64_t>(size) < wire::header::size) {
        return errors::corrupt(text(size, " bytes are fewer than the header's ", wire::header::size));
    }
    // One look at each word: what is checked is what is used.
    std::array<std::byte, wire::ext::writers> bytes{};
    const auto there = std::min<std::uint64_t>(static_cast<std::uint64_t>(size), bytes.size());
    const auto got = sys::file::read_at(file, 0, std::span(bytes).first(static_cast<std::size_t>(there)));
    if (got.kind != sys::file::Moved::all) {
        return errors::corrupt(text("its headers cannot be read: ",
                                    got.kind == sys::file::Moved::failed ? errors::reason(got.code) : "the file ended"));
    }
    const auto u32_at = [&](std::uint64_t at) { return u32_in(bytes, at); };
    const auto u64_at = [&](std::uint64_t at) { return u64_in(bytes, at); };
    auto version = check_header(std::span(bytes).first<wire::header::size>());
    if (!version) return std::move(version).error();
    const bool ours = u32_at(wire::header::static_offset) >= wire::ext::least_end &&
                      u64_at(wire::ext::magic) == wire::ext::magic_value;
    if (*version == stock_version && !ours) {
        return FoundSegment{std::nullopt, std::move(file)};
    }
    if (!ours || (*version != native_version && *version != stock_version)) {
        return errors::corrupt(text("its wire version is ", version->major, ".", version->minor,
                                    ours ? "" : " without our extension",
                                    ", this runtime reads 3.0 (native) and 2.0 (shmx2 and stock SHMX)"));
    }
    const auto profile = *version == native_version ? schema::Wire::native : schema::Wire::shmx2;
    const std::uint32_t flags = u32_at(wire::ext::flags);
    if (profile == schema::Wire::shmx2 && (flags & wire::ext::checksum_mask) != wire::ext::flag_fnv) {
        return errors::corrupt(text("its flags are ", hex(flags), ", without the checksum of its wire version 2.0"));
    }
    auto geo = wire::Geometry::read(static_cast<std::uint64_t>(size), u32_at, u64_at);
    if (!geo) return std::move(geo).error();
    auto segment = Segment::map(std::move(file), *geo, profile, flags, role);
    if (!segment) return std::move(segment).error();
    return FoundSegment{*std::move(segment), sys::File()};
}

/// Opens a segment of ours.
[[nodiscard]] inline Result<Segment> open_segment(sys::File file, Role role) {
    auto found = find_segment(std::move(file), role);
    if (!found) return std::move(found).error();
    if (!found->ours) return errors::corrupt("a stock SHMX server made it");
    return *std::move(found->ours);
}

}  // namespace detail
}  // namespace shmx_runtime
#endif
