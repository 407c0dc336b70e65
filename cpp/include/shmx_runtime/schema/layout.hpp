#ifndef SHMX_RUNTIME_SCHEMA_LAYOUT_HPP
#define SHMX_RUNTIME_SCHEMA_LAYOUT_HPP
// Where everything lies: sizes, alignments and offsets, computed here and nowhere else. Sums saturate: whoever asks
// compares with a bound.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "model.hpp"

namespace shmx_runtime::schema {

/// Bytes of a TLV head in a frame.
inline constexpr std::uint64_t tlv_head = 24;
/// TLVs start on multiples of this.
inline constexpr std::uint64_t tlv_align = 16;
/// A stream of at least this many bytes has its data on a boundary of as many, in the native profile.
inline constexpr std::uint64_t data_align = 64;

constexpr std::uint64_t saturating_add(std::uint64_t a, std::uint64_t b) noexcept {
    return a > UINT64_MAX - b ? UINT64_MAX : a + b;
}
constexpr std::uint64_t saturating_mul(std::uint64_t a, std::uint64_t b) noexcept {
    return b != 0 && a > UINT64_MAX / b ? UINT64_MAX : a * b;
}
/// `x` rounded up to a multiple of `align`, a power of two.
constexpr std::uint64_t align_up(std::uint64_t x, std::uint64_t align) noexcept {
    return saturating_add(x, align - 1) & ~(align - 1);
}

/// Size and alignment in bytes; the alignment is a power of two.
struct Size {
    std::uint64_t bytes = 0;
    std::uint64_t align = 1;
};

using Types = std::vector<TypeDef>;

/// The place of a type in the list, which stands by name; none when there is none of that name.
inline std::optional<std::size_t> find_type_index(const Types& types, std::string_view name) noexcept {
    std::size_t low = 0, high = types.size();
    while (low < high) {
        std::size_t const mid = low + (high - low) / 2;
        int const order = std::string_view(types[mid].name).compare(name);
        if (order == 0) return mid;
        if (order < 0) {
            low = mid + 1;
        } else {
            high = mid;
        }
    }
    return std::nullopt;
}

/// The type of a name, or null.
inline const TypeDef* find_type(const Types& types, std::string_view name) noexcept {
    std::optional<std::size_t> const i = find_type_index(types, name);
    return i ? &types[*i] : nullptr;
}

/// The type that an element names, or null.
inline const TypeDef* type_of(const Types& types, const Elem& elem) noexcept {
    return elem.kind == Elem::Kind::named ? find_type(types, elem.name) : nullptr;
}

/// The number type that an element is made of; none for a record or an unknown name.
inline std::optional<Scalar> scalar_of(const Types& types, const Elem& elem) noexcept {
    if (elem.kind == Elem::Kind::scalar) return elem.scalar;
    if (elem.is_text()) return Scalar::u8;
    const TypeDef* const type = find_type(types, elem.name);
    if (type == nullptr || type->kind == TypeDef::Kind::record) return std::nullopt;
    return type->base;
}

/// The wire's element type code of a record.
inline constexpr std::uint32_t record_code = 32;

/// The wire's element type code.
inline std::uint32_t code_of(const Types& types, const Elem& elem) noexcept {
    std::optional<Scalar> const scalar = scalar_of(types, elem);
    return scalar ? static_cast<std::uint32_t>(*scalar) : record_code;
}

/// Size of one element with its components; 0 bytes for an unknown name.
inline Size elem_size(const Types& types, const Elem& elem, std::uint32_t components) noexcept {
    if (std::optional<Scalar> const scalar = scalar_of(types, elem)) {
        std::uint64_t const one = bytes_of(*scalar);
        return {one * components, one};
    }
    const TypeDef* const type = type_of(types, elem);
    if (type == nullptr) return {};
    return {type->record.bytes, type->record.align};
}

/// The product of some dimensions.
inline std::uint64_t product(const std::vector<std::uint32_t>& dims) noexcept {
    std::uint64_t n = 1;
    for (std::uint32_t dim : dims) n = saturating_mul(n, dim);
    return n;
}

/// Size of a field, all its elements.
inline Size field_size(const Types& types, const Field& field) noexcept {
    Size const one = elem_size(types, field.elem, field.components.count);
    return {saturating_mul(one.bytes, product(field.dims)), one.align};
}

/// Whether the offsets and sizes that a record carries are those of C's rules.
inline bool record_is_sound(const Types& types, const Record& record) noexcept {
    std::uint64_t at = 0, align = 1;
    for (const Field& field : record.fields) {
        Size const size = field_size(types, field);
        at = align_up(at, size.align);
        if (field.offset != at || size.bytes == 0) return false;
        at = saturating_add(at, size.bytes);
        if (size.align > align) align = size.align;
    }
    return record.bytes == align_up(at, align) && record.align == align;
}

/// Where one stream's data may lie: how it is aligned, and how much room its TLV needs at the most.
struct Room {
    std::uint64_t elem_bytes = 0;
    /// The most elements.
    std::uint64_t capacity = 0;
    /// The most data bytes.
    std::uint64_t bytes = 0;
    /// 64, or 8 for a stream under 64 bytes and for every stream in the shmx2 profile.
    std::uint64_t align = 8;

    /// Of a stream in a wire profile, with its own or another `max`.
    static Room of(const Types& types, const Stream& stream, std::optional<std::uint32_t> max, Wire wire) noexcept {
        Room room;
        room.elem_bytes = elem_size(types, stream.elem, stream.components.count).bytes;
        room.capacity = saturating_mul(max.value_or(1), product(stream.dims));
        room.bytes = saturating_mul(room.elem_bytes, room.capacity);
        room.align = wire == Wire::native && room.bytes >= data_align ? data_align : 8;
        return room;
    }
    /// The offset of the data of a TLV that starts at `at` in the payload, a multiple of 16.
    std::uint64_t data(std::uint64_t at) const noexcept { return align_up(saturating_add(at, tlv_head), align); }
    /// Where the next TLV starts when this one starts at `at` and carries so many bytes.
    std::uint64_t end(std::uint64_t at, std::uint64_t carried) const noexcept {
        return align_up(saturating_add(data(at), carried), tlv_align);
    }
    /// The most bytes its TLV takes, wherever it starts.
    std::uint64_t most() const noexcept {
        std::uint64_t const head = align == data_align ? tlv_head + data_align - 8 : tlv_head;
        return align_up(saturating_add(head, bytes), tlv_align);
    }
};

/// A fixed stream's place in every frame, in bytes from the start of the payload.
struct Place {
    /// Index into Model::streams.
    std::size_t stream = 0;
    std::uint64_t tlv = 0;
    std::uint64_t data = 0;
    std::uint64_t bytes = 0;
};

/// What follows from a model in a wire profile about every frame of it.
struct FrameLayout {
    /// The fixed streams, by id.
    std::vector<Place> fixed;
    /// Where the variable part begins.
    std::uint64_t fixed_bytes = 0;
    /// The most payload bytes a frame needs.
    std::uint64_t most = 0;
};

/// The places of a model's streams in the wire profile that the segment has (a model's own is only a default).
inline FrameLayout frame_layout(const Model& model, Wire wire) {
    FrameLayout out;
    for (std::size_t i = 0; i < model.streams.size(); ++i) {
        const Stream& stream = model.streams[i];
        if (!stream.is_fixed()) continue;
        Room const room = Room::of(model.types, stream, std::nullopt, wire);
        out.fixed.push_back({i, out.fixed_bytes, room.data(out.fixed_bytes), room.bytes});
        out.fixed_bytes = room.end(out.fixed_bytes, room.bytes);
    }
    out.most = out.fixed_bytes;
    for (const Stream& stream : model.streams) {
        if (stream.is_fixed()) continue;
        out.most = saturating_add(out.most, Room::of(model.types, stream, stream.max, wire).most());
    }
    return out;
}

/// The slots of the ring that a server starts from.
inline std::uint32_t default_slots(const Segment& segment) noexcept {
    if (segment.slots) return *segment.slots;
    std::uint64_t const wanted = std::uint64_t{segment.readers} * segment.pins + 2;
    std::uint32_t slots = 4;
    while (slots < wanted && slots < (1U << 31)) slots *= 2;
    return slots;
}

/// Bytes of each reader's control ring that a server starts from.
inline std::uint32_t default_ring_bytes(const Model& model) noexcept {
    return model.segment.control_bytes.value_or(model.controls.empty() ? 0 : 4096);
}

/// Whether a frame's slot has a size that 32 bits hold.
inline bool frame_fits(std::uint64_t most) noexcept {
    return saturating_add(align_up(most, data_align), 64) <= UINT32_MAX;
}

}  // namespace shmx_runtime::schema
#endif
