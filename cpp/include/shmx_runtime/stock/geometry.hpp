// Where a stock segment's regions lie: read once from its header and checked against the file's size.
#ifndef SHMX_RUNTIME_STOCK_GEOMETRY_HPP
#define SHMX_RUNTIME_STOCK_GEOMETRY_HPP

#include <cstdint>

#include "../errors.hpp"
#include "../result.hpp"
#include "../wire/geometry.hpp"

namespace shmx_runtime::stock {

/// The most reader slots of a stock segment, which those who attach go through one by one.
inline constexpr std::uint32_t max_readers = 1U << 16;

/// The numbers of a stock segment's layout, all checked: every region lies in the file, in order.
struct Geometry {
    std::uint64_t static_offset = 0;
    std::uint64_t static_bytes_cap = 0;
    std::uint32_t reader_slots = 0;
    std::uint64_t reader_stride = 0;
    std::uint64_t readers_offset = 0;
    std::uint64_t control_offset = 0;
    std::uint32_t control_per_reader = 0;
    std::uint32_t control_stride = 0;
    /// Any number from 1.
    std::uint32_t slots = 0;
    std::uint32_t slot_stride = 0;
    std::uint64_t slots_offset = 0;
    std::uint32_t frame_bytes_cap = 0;
    /// Where the last slot ends.
    std::uint64_t total_bytes = 0;

    /// Reads the header through `u32_at`. Errors say which number is wrong.
    template <class U32>
    [[nodiscard]] static Result<Geometry> read(std::uint64_t file_bytes, U32 u32_at) {
        namespace h = wire::header;
        Geometry g;
        g.static_offset = u32_at(h::static_offset);
        g.static_bytes_cap = u32_at(h::static_bytes_cap);
        g.reader_slots = u32_at(h::reader_slots);
        g.reader_stride = u32_at(h::reader_slot_stride);
        g.readers_offset = u32_at(h::readers_offset);
        g.control_offset = u32_at(h::control_offset);
        g.control_per_reader = u32_at(h::control_per_reader);
        g.control_stride = u32_at(h::control_stride);
        g.slots = u32_at(h::slots);
        g.slot_stride = u32_at(h::slot_stride);
        g.slots_offset = u32_at(h::slots_offset);
        g.frame_bytes_cap = u32_at(h::frame_bytes_cap);
        if (auto sound = g.check(file_bytes); !sound) return std::move(sound).error();
        return g;
    }

    [[nodiscard]] std::uint64_t reader(std::uint32_t r) const noexcept { return readers_offset + reader_stride * r; }
    [[nodiscard]] std::uint64_t ring(std::uint32_t r) const noexcept {
        return control_offset + std::uint64_t{control_stride} * r;
    }
    /// Bytes of a ring that messages may take; 0 where not even an empty one fits.
    [[nodiscard]] std::uint64_t ring_room() const noexcept {
        const std::uint64_t room = control_per_reader > wire::control::data ? control_per_reader - wire::control::data : 0;
        return room < wire::control::align ? 0 : room;
    }
    [[nodiscard]] std::uint64_t slot(std::uint32_t i) const noexcept {
        return slots_offset + std::uint64_t{slot_stride} * i;
    }
    /// The slot of a `write_index`, which is not 0.
    [[nodiscard]] std::uint32_t slot_of(std::uint32_t index) const noexcept { return (index - 1) % slots; }

private:
    [[nodiscard]] Result<void> check(std::uint64_t file_bytes);
};

inline Result<void> Geometry::check(std::uint64_t file_bytes) {
    using detail::text;
    const auto wrong = [](const auto&... parts) -> Result<void> { return errors::corrupt(text(parts...)); };
    if (slots == 0 || frame_bytes_cap == 0) {
        return wrong(slots, " slots for frames of ", frame_bytes_cap, " bytes");
    }
    if (slots > wire::max_slots || reader_slots > max_readers) {
        return wrong(slots, " slots and ", reader_slots, " readers, at most ", wire::max_slots, " and ", max_readers);
    }
    if (slot_stride < wire::frame_header + frame_bytes_cap) {
        return wrong("slot_stride is ", slot_stride, " with frames of ", frame_bytes_cap, " bytes");
    }
    if (reader_stride < wire::reader::stride || reader_stride % 8 != 0) {
        return wrong("reader_slot_stride is ", reader_stride, ", not a multiple of 8 from 64");
    }
    if ((control_stride == 0) != (control_per_reader == 0) || control_stride < control_per_reader ||
        control_stride % 8 != 0) {
        return wrong("control rings of ", control_per_reader, " bytes every ", control_stride);
    }
    struct Region {
        const char* name;
        std::uint64_t offset, stride, count, align;
    };
    const Region regions[] = {
        {"static directory", static_offset, static_bytes_cap, 1, 1},
        {"reader slots", readers_offset, reader_stride, reader_slots, 8},
        {"control rings", control_offset, control_stride, reader_slots, 8},
        {"slots", slots_offset, slot_stride, slots, 8},
    };
    std::uint64_t end = wire::header::size;
    for (const Region& region : regions) {
        if (region.offset < end || region.offset % region.align != 0) {
            return wrong(region.name, " at ", region.offset, ": before ", end, ", or not a multiple of ", region.align);
        }
        // Both are below 2^32 and so is the offset: this cannot overflow.
        end = region.offset + region.stride * region.count;
        if (end > file_bytes) {
            return wrong(region.name, " at ", region.offset, " end at ", end, ", the file has ", file_bytes, " bytes");
        }
    }
    if (end > UINT32_MAX) return wrong("its ", end, " bytes are more than stock SHMX makes or reads");
    total_bytes = end;
    return {};
}

}  // namespace shmx_runtime::stock
#endif
