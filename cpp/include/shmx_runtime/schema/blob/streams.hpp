#ifndef SHMX_RUNTIME_SCHEMA_BLOB_STREAMS_HPP
#define SHMX_RUNTIME_SCHEMA_BLOB_STREAMS_HPP
// STREAM entries, ours and stock's.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../layout.hpp"
#include "../model.hpp"
#include "extra.hpp"
#include "read.hpp"
#include "verify.hpp"

namespace shmx_runtime::schema::inner {

/// The numbers at the start of a STREAM entry.
struct StreamHead {
    std::uint32_t id = 0, code = 0, components = 0, layout = 0, elem_bytes = 0, max_count = 0, extra_len = 0;
    std::string name;
};

inline StreamHead read_stream_head(Reader& r) {
    StreamHead head;
    head.id = r.u32();
    head.code = r.u32();
    head.components = r.u32();
    head.layout = r.u32();
    head.elem_bytes = r.u32();
    head.max_count = r.u32();
    std::uint32_t const name_len = r.u32();
    head.extra_len = r.u32();
    head.name = r.utf8(name_len, "name");
    if (!r.ok()) return head;
    r.call(entry_name("stream", head.id, head.name));
    if (head.layout > 1) r.fail(text("has the unknown layout ", head.layout));
    return head;
}

/// What an element is, by its code and `extra`.
inline Elem read_element(Reader& r, std::uint32_t code, Extra& extra) {
    Elem elem;
    if (extra.type) {
        if (extra.encoding) r.fail("has both a type and an encoding");
        elem.kind = Elem::Kind::named;
        elem.name = std::move(*extra.type);
        extra.type.reset();
    } else if (extra.encoding) {
        elem.kind = *extra.encoding;
    } else if (std::optional<Scalar> const scalar = scalar_of_code(code)) {
        elem.scalar = *scalar;
    } else if (code == record_code) {
        r.fail("is of records, but names no type");
    } else {
        r.fail(text("has the unknown element type ", code));
    }
    return elem;
}

/// Its `max` from the number of elements, and that this follows from the shape.
inline void read_extent(Reader& r, std::uint32_t max_count, Extra& extra, Stream& stream) {
    std::uint64_t const block = product(extra.dims);
    if (extra.varies) {
        if (block == 0 || max_count % block != 0) {
            r.fail(text(max_count, " elements are not a number of blocks of its shape"));
            return;
        }
        stream.max = static_cast<std::uint32_t>(max_count / block);
    } else if (max_count != block) {
        r.fail(text(max_count, " elements are not those of its shape"));
        return;
    }
    stream.dims = std::move(extra.dims);
}

/// Of a blob, or appended to one.
inline Stream read_stream(Reader& r, const Types& types) {
    StreamHead head = read_stream_head(r);
    Extra extra = read_extra(r, head.extra_len);
    Stream stream;
    if (!r.ok()) return stream;
    stream.id = head.id;
    stream.name = std::move(head.name);
    stream.elem = read_element(r, head.code, extra);
    if (!r.ok()) return stream;
    read_extent(r, head.max_count, extra, stream);
    if (!r.ok()) return stream;
    stream.optional = extra.optional || stream.elem.kind == Elem::Kind::json;
    stream.meta = std::move(extra.meta);
    stream.components = {head.components, std::move(extra.components)};
    stream.layout = head.layout == 0 ? Layout::soa : Layout::aos;
    stream.unit = std::move(extra.unit);
    stream.doc = std::move(extra.doc);
    stream.elem_bytes = head.elem_bytes;
    if (Wrong const wrong = wrong_stream(types, stream); !wrong.empty()) {
        r.fail(wrong);
    } else if (head.elem_bytes != elem_size(types, stream.elem, stream.components.count).bytes ||
               head.code != code_of(types, stream.elem)) {
        r.fail("its element type and size are not those of its type");
    }
    return stream;
}

/// A record of so many bytes of which nothing more is known.
inline TypeDef record_of_bytes(std::uint32_t bytes) {
    Field field;
    field.name = "bytes";
    field.elem.scalar = Scalar::u8;
    field.dims = {bytes};
    TypeDef def;
    def.name = text("Record", bytes);
    def.record.fields.push_back(std::move(field));
    def.record.bytes = bytes;
    return def;
}

/// Of a stock server: nothing is known but what an element is. `extra` is taken where it happens to be like ours. Where
/// `bytes_per_elem` is not that of the element type, or the type is none of ours, `record` is set: an element is so
/// many bytes.
inline Stream read_stock_stream(Reader& r, std::optional<TypeDef>& record) {
    StreamHead head = read_stream_head(r);
    std::string_view const json = r.raw(head.extra_len);
    Stream stream;
    if (!r.ok()) return stream;
    Extra extra;
    std::string why;
    if (!is_utf8(json) || !parse_extra(json, extra, why)) extra = Extra();
    extra.type.reset();
    if (head.components == 0 || head.components > most_components) {
        r.fail(text("has ", head.components, " components"));
        return stream;
    }
    std::optional<Scalar> numbers = scalar_of_code(head.code);
    if (numbers && head.elem_bytes != 0 && head.elem_bytes != std::uint64_t{bytes_of(*numbers)} * head.components) {
        numbers.reset();
    }
    if (!numbers && head.elem_bytes != 0) record = record_of_bytes(head.elem_bytes);
    std::uint32_t const components = record ? 1 : head.components;
    if (head.code != static_cast<std::uint32_t>(Scalar::u8) || components != 1 || record) extra.encoding.reset();
    if (record) {
        stream.elem.kind = Elem::Kind::named;
        stream.elem.name = record->name;
    } else {
        stream.elem = read_element(r, head.code, extra);
        if (!r.ok()) return stream;
    }
    bool const named = extra.components.size() == components && wrong_component_names(extra.components).empty();
    if (!named || extra.encoding || record) extra.components.clear();
    stream.id = head.id;
    stream.name = std::move(head.name);
    stream.components = {components, std::move(extra.components)};
    stream.layout = components == 1 || head.layout == 0 ? Layout::soa : Layout::aos;
    stream.max = head.max_count == 0 ? UINT32_MAX : head.max_count;
    stream.optional = true;
    stream.meta = std::move(extra.meta);
    stream.unit = std::move(extra.unit);
    stream.doc = std::move(extra.doc);
    stream.elem_bytes = record ? head.elem_bytes : bytes_of(numbers.value_or(Scalar::u8)) * components;
    return stream;
}

}  // namespace shmx_runtime::schema::inner
#endif
