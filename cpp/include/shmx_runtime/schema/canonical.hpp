#ifndef SHMX_RUNTIME_SCHEMA_CANONICAL_HPP
#define SHMX_RUNTIME_SCHEMA_CANONICAL_HPP
// A schema of anybody's making, put in order and checked.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../errors.hpp"
#include "../result.hpp"
#include "decode.hpp"
#include "encode.hpp"
#include "layout.hpp"
#include "model.hpp"

namespace shmx_runtime::schema {

/// A canonical model and its blob.
struct Canonical {
    Model model;
    std::vector<std::byte> blob;
};

namespace inner {

/// Writes offsets and size of a record by C's rules; false where they don't fit 32 bits.
inline bool place(const Types& types, Record& record) {
    std::uint64_t at = 0, align = 1;
    for (Field& field : record.fields) {
        Size const size = field_size(types, field);
        if (elem_size(types, field.elem, field.components.count).bytes > UINT32_MAX) return false;
        if (product(field.dims) > UINT32_MAX) return false;
        at = align_up(at, size.align);
        field.offset = at > UINT32_MAX ? UINT32_MAX : static_cast<std::uint32_t>(at);
        at = saturating_add(at, size.bytes);
        align = std::max(align, size.align);
    }
    at = align_up(at, align);
    if (at > UINT32_MAX) return false;
    record.bytes = static_cast<std::uint32_t>(at);
    record.align = static_cast<std::uint32_t>(align);
    return true;
}

/// Offsets and sizes of records and control bodies. Types may stand on others that come later: again until nothing
/// moves, which is not later than they nest deep. Empty, or what is wrong.
inline std::string lay_out(Model& model) {
    constexpr int deepest = 65;
    for (TypeDef& def : model.types) {
        def.record.bytes = 0;  // whatever it said
        def.record.align = 1;
    }
    for (int turn = 0; turn <= deepest; ++turn) {
        Types const before = model.types;
        for (TypeDef& def : model.types) {
            if (def.kind == TypeDef::Kind::record && !place(before, def.record)) {
                return text("type '", def.name, "': it takes 4 GiB or more, or is in itself");
            }
        }
        if (model.types != before) continue;
        for (Control& control : model.controls) {
            if (!place(before, control.body)) return text("control '", control.name, "': it takes 4 GiB or more");
        }
        return {};
    }
    return text("its types hold records more than ", deepest, " deep, or one is in itself");
}

inline void order_meta(std::vector<Meta>& meta) {
    std::sort(meta.begin(), meta.end(), [](const Meta& a, const Meta& b) { return a.key < b.key; });
}

}  // namespace inner

/// The schema as its blob says it, with the blob. What follows from the rest is worked out (the order of things, offsets,
/// sizes, that JSON is optional); the decoder, which trusts nothing, says whether the rest is sound. The error is one of
/// Errc::bad_schema.
inline Result<Canonical> canonical(Model model) {
    auto const by_id = [](const auto& a, const auto& b) { return a.id < b.id; };
    std::sort(model.types.begin(), model.types.end(), [](const TypeDef& a, const TypeDef& b) { return a.name < b.name; });
    std::sort(model.streams.begin(), model.streams.end(), by_id);
    std::sort(model.controls.begin(), model.controls.end(), by_id);
    std::sort(model.reserved_streams.begin(), model.reserved_streams.end());
    std::sort(model.reserved_controls.begin(), model.reserved_controls.end());
    if (std::string const wrong = inner::lay_out(model); !wrong.empty()) return errors::bad_schema(wrong);
    for (Stream& stream : model.streams) {
        if (stream.elem.kind == Elem::Kind::json) stream.optional = true;
        if (stream.components.count == 1) stream.layout = Layout::soa;
        inner::order_meta(stream.meta);
        Room const room = Room::of(model.types, stream, stream.max, Wire::native);
        if (room.bytes > UINT32_MAX || room.capacity > UINT32_MAX || room.elem_bytes > UINT32_MAX) {
            return errors::bad_schema(
                inner::text("stream ", stream.id, " '", stream.name, "': it may have 4 GiB or more"));
        }
        stream.elem_bytes = static_cast<std::uint32_t>(room.elem_bytes);
    }
    for (TypeDef& def : model.types) {
        inner::order_meta(def.meta);
        for (Field& field : def.record.fields) inner::order_meta(field.meta);
    }
    for (Control& control : model.controls) {
        inner::order_meta(control.meta);
        for (Field& field : control.body.fields) inner::order_meta(field.meta);
    }
    std::vector<std::byte> blob = encode(model);
    auto read = decode_own(blob);
    if (!read) return std::move(read).error();
    if (*read != model) {
        return errors::bad_schema(
            "it does not read back from its directory as it was written: a text, a number or a key of meta that stands "
            "twice");
    }
    return Canonical{std::move(model), std::move(blob)};
}

}  // namespace shmx_runtime::schema
#endif
