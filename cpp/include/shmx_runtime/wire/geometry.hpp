// Where the regions of a segment lie: computed once when it is made, read and checked once when it is opened.
#ifndef SHMX_RUNTIME_WIRE_GEOMETRY_HPP
#define SHMX_RUNTIME_WIRE_GEOMETRY_HPP

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string>

#include "../errors.hpp"
#include "../result.hpp"
#include "../schema/model.hpp"
#include "ext.hpp"
#include "frame.hpp"
#include "header.hpp"
#include "readers.hpp"

namespace shmx_runtime::wire {

/// The most frames that one reader may be allowed to hold.
inline constexpr std::uint32_t max_pins = 1024;
/// The most slots, which tools list and the starters of readers pass over one by one.
inline constexpr std::uint32_t max_slots = 1U << 20;
/// The most bytes of a directory, which every reader copies, sums and decodes before it knows whose it is.
inline constexpr std::uint64_t max_directory = 16U << 20;
/// The most bytes of a control ring, for which senders set as much aside.
inline constexpr std::uint32_t max_control = 1U << 30;

/// What the maker of a segment decides.
struct Plan {
    std::uint64_t static_bytes = 0;
    std::uint32_t readers = 0;
    std::uint32_t control_bytes = 0;
    std::uint32_t pins = 0;
    std::uint32_t slots = 0;
    std::uint64_t frame_bytes = 0;
    std::uint64_t page = 4096;
    schema::Wire wire = schema::Wire::native;
};

/// The numbers of a segment's layout, all checked: every region lies in the file, in order, and is aligned.
struct Geometry {
    std::uint64_t static_offset = 0;
    std::uint64_t static_bytes_cap = 0;
    std::uint32_t reader_slots = 0;
    std::uint64_t readers_offset = 0;
    std::uint64_t control_offset = 0;
    std::uint32_t control_per_reader = 0;
    std::uint32_t control_stride = 0;
    std::uint32_t writer_slots = 0;
    std::uint32_t pins_per_reader = 0;
    std::uint64_t pins_offset = 0;
    std::uint64_t objects_offset = 0;
    std::uint64_t objects_bytes = 0;
    std::uint32_t slots = 0;
    std::uint32_t slot_stride = 0;
    std::uint64_t slots_offset = 0;
    std::uint32_t frame_bytes_cap = 0;
    std::uint64_t total_bytes = 0;

    friend bool operator==(const Geometry&, const Geometry&) = default;

    /// Lays a new segment out.
    [[nodiscard]] static Result<Geometry> plan(const Plan& plan);

    /// Reads a segment's layout through `u32_at` and `u64_at` (of its first ext::writers bytes) and checks it against
    /// the file's size. Errors say which number is wrong.
    template <class U32, class U64>
    [[nodiscard]] static Result<Geometry> read(std::uint64_t file_bytes, U32 u32_at, U64 u64_at);

    /// The fewest slots with which `begin` never fails: every pin taken, every writer in one, the newest, rounded up.
    [[nodiscard]] static std::uint32_t least_slots(std::uint32_t readers, std::uint32_t pins) noexcept {
        const std::uint64_t n = std::uint64_t{readers} * pins + 2;
        return n > (1U << 30) ? 1U << 31 : std::max(4U, std::bit_ceil(static_cast<std::uint32_t>(n)));
    }

    [[nodiscard]] std::uint64_t reader(std::uint32_t r) const noexcept {
        return readers_offset + reader::stride * r;
    }
    [[nodiscard]] std::uint64_t ring(std::uint32_t r) const noexcept {
        return control_offset + std::uint64_t{control_stride} * r;
    }
    [[nodiscard]] std::uint64_t claim(std::size_t i) const noexcept { return pins_offset + pins::claim(i); }
    [[nodiscard]] std::uint64_t slot(std::size_t i) const noexcept {
        return slots_offset + std::uint64_t{slot_stride} * i;
    }
    /// The slot of a sequence.
    [[nodiscard]] std::size_t slot_of(std::uint64_t seq) const noexcept {
        return static_cast<std::size_t>((seq - 1) & (std::uint64_t{slots} - 1));
    }

private:
    [[nodiscard]] Result<void> check(std::uint64_t file_bytes, std::uint32_t reader_slot_stride) const;
};

inline Result<Geometry> Geometry::plan(const Plan& plan) {
    using detail::text;
    Geometry g;
    const std::uint64_t page = std::max<std::uint64_t>(plan.page, 4096);
    g.writer_slots = 1;
    g.static_offset = ext::writers + ext::writer_stride * g.writer_slots;
    g.static_bytes_cap = align_up(plan.static_bytes, 64);
    g.reader_slots = plan.readers;
    if (g.static_bytes_cap > max_directory) {
        return errors::geometry(text("the directory would take ", g.static_bytes_cap, " bytes, at most ", max_directory,
                                     " are read: set less room aside"));
    }
    g.readers_offset = align_up(g.static_offset + g.static_bytes_cap, page);
    g.control_offset = align_up(g.readers_offset + reader::stride * plan.readers, 64);
    g.control_per_reader = plan.control_bytes;
    const std::uint64_t stride = align_up(plan.control_bytes, 64);
    g.control_stride = static_cast<std::uint32_t>(stride);
    g.pins_per_reader = plan.pins;
    g.pins_offset = align_up(g.control_offset + stride * plan.readers, 64);
    g.objects_offset = g.pins_offset + pins::stride * (1 + std::uint64_t{plan.slots});
    g.slots = plan.slots;
    g.slots_offset = align_up(g.objects_offset, page);
    // An empty frame of `shmx2` still carries a TLV: stock clients take 0 bytes for no frame.
    const std::uint64_t least = plan.wire == schema::Wire::shmx2 ? tlv::align : 0;
    const std::uint64_t frame_bytes = align_up(std::max(plan.frame_bytes, least), 64);
    const std::uint64_t slot_stride = add_sat(frame_bytes, frame_header);
    const auto too_large = [](const char* what, std::uint64_t bytes) {
        return errors::geometry(text(what, " would take ", bytes, " bytes, and must stay below 4 GiB: lower a max"));
    };
    if (slot_stride > UINT32_MAX) return too_large("a slot", slot_stride);
    if (g.slots_offset > UINT32_MAX) return too_large("what lies before the slots", g.slots_offset);
    g.slot_stride = static_cast<std::uint32_t>(slot_stride);
    g.frame_bytes_cap = static_cast<std::uint32_t>(frame_bytes);
    // At most 2^20 slots of 2^32 bytes behind 2^32: no overflow.
    g.total_bytes = g.slots_offset + slot_stride * plan.slots;
    if (g.total_bytes > static_cast<std::uint64_t>(INT64_MAX)) {
        return errors::geometry(text(plan.slots, " slots of ", slot_stride, " bytes overflow a file"));
    }
    if (plan.wire == schema::Wire::shmx2 && g.total_bytes > UINT32_MAX) {
        return errors::geometry(
            text("a segment of the wire profile shmx2 stays below 4 GiB, as stock clients count its bytes by 32 bits; ",
                 plan.slots, " slots of ", slot_stride, " bytes make it ", g.total_bytes,
                 ": lower readers, pins, slots or a max, or take the native profile"));
    }
    return g;
}

template <class U32, class U64>
Result<Geometry> Geometry::read(std::uint64_t file_bytes, U32 u32_at, U64 u64_at) {
    Geometry g;
    g.static_offset = u32_at(header::static_offset);
    g.static_bytes_cap = u32_at(header::static_bytes_cap);
    g.reader_slots = u32_at(header::reader_slots);
    g.readers_offset = u32_at(header::readers_offset);
    g.control_offset = u32_at(header::control_offset);
    g.control_per_reader = u32_at(header::control_per_reader);
    g.control_stride = u32_at(header::control_stride);
    g.writer_slots = u32_at(ext::writer_slots);
    g.pins_per_reader = u32_at(ext::pins_per_reader);
    g.pins_offset = u64_at(ext::pins_offset);
    g.objects_offset = u64_at(ext::objects_offset);
    g.objects_bytes = u64_at(ext::objects_bytes);
    g.slots = u32_at(header::slots);
    g.slot_stride = u32_at(header::slot_stride);
    g.slots_offset = u32_at(header::slots_offset);
    g.frame_bytes_cap = u32_at(header::frame_bytes_cap);
    g.total_bytes = u64_at(ext::total_bytes);
    if (auto sound = g.check(file_bytes, u32_at(header::reader_slot_stride)); !sound) {
        return std::move(sound).error();
    }
    return g;
}

inline Result<void> Geometry::check(std::uint64_t file_bytes, std::uint32_t reader_slot_stride) const {
    using detail::text;
    const auto wrong = [](const auto&... parts) -> Result<void> { return errors::corrupt(text(parts...)); };
    if (reader_slot_stride != reader::stride) {
        return wrong("reader_slot_stride is ", reader_slot_stride, ", not 64");
    }
    if (total_bytes > file_bytes) {
        return wrong("total_bytes is ", total_bytes, ", the file has ", file_bytes);
    }
    if (!std::has_single_bit(slots) || slots < 4 || slots > max_slots) {
        return wrong("slots is ", slots, ", not a power of two from 4 to ", max_slots);
    }
    if (static_bytes_cap > max_directory) {
        return wrong("its directory may have ", static_bytes_cap, " bytes, more than ", max_directory);
    }
    if (control_per_reader > max_control) {
        return wrong("control_per_reader is ", control_per_reader, ", more than ", max_control);
    }
    if (reader_slots == 0 || reader_slots > pins::max_readers) {
        return wrong("reader_slots is ", reader_slots, ", not 1 to 56");
    }
    if (pins_per_reader == 0 || pins_per_reader > max_pins) {
        return wrong("pins_per_reader is ", pins_per_reader, ", not 1 to ", max_pins);
    }
    if (writer_slots == 0 || writer_slots > 127) {
        return wrong("writer_slots is ", writer_slots, ", not 1 to 127");
    }
    if (control_per_reader != 0 && (control_per_reader < control::min_bytes || control_per_reader % control::align != 0 ||
                                    control_stride < control_per_reader || control_stride % 8 != 0)) {
        return wrong("control rings of ", control_per_reader, " bytes every ", control_stride,
                     " bytes: at least 64, a multiple of 16, no longer than the stride");
    }
    if (slot_stride < frame_header + frame_bytes_cap || slot_stride % 64 != 0) {
        return wrong("slot_stride is ", slot_stride, " with frames of ", frame_bytes_cap, " bytes");
    }
    struct Region {
        const char* name;
        std::uint64_t offset, bytes, align;
    };
    const Region regions[] = {
        {"static directory", static_offset, static_bytes_cap, 8},
        {"reader slots", readers_offset, reader::stride * reader_slots, 4096},
        {"control rings", control_offset, std::uint64_t{control_stride} * reader_slots, 8},
        {"pin lines", pins_offset, pins::stride * (1 + std::uint64_t{slots}), 64},
        {"objects", objects_offset, objects_bytes, 8},
        {"slots", slots_offset, std::uint64_t{slot_stride} * slots, 4096},
    };
    std::uint64_t end = ext::writers + ext::writer_stride * writer_slots;
    for (const Region& region : regions) {
        if (region.offset < end || region.offset % region.align != 0) {
            return wrong(region.name, " at ", region.offset, ": overlapping what ends at ", end,
                         ", or not a multiple of ", region.align);
        }
        if (region.offset > total_bytes || region.bytes > total_bytes - region.offset) {
            return wrong(region.name, " at ", region.offset, ", ", region.bytes, " bytes, pass the end at ",
                         total_bytes);
        }
        end = region.offset + region.bytes;
    }
    return {};
}

}  // namespace shmx_runtime::wire
#endif
