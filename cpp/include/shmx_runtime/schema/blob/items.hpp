#ifndef SHMX_RUNTIME_SCHEMA_BLOB_ITEMS_HPP
#define SHMX_RUNTIME_SCHEMA_BLOB_ITEMS_HPP
// SCHEMA, TYPE and CONTROL entries.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../layout.hpp"
#include "../model.hpp"
#include "extra.hpp"
#include "read.hpp"
#include "streams.hpp"
#include "verify.hpp"

namespace shmx_runtime::schema::inner {

/// Stands for a `control_bytes` that was left out.
inline constexpr std::uint32_t unset = UINT32_MAX;

/// How many entries of each kind belong to the blob.
struct Announced {
    std::uint32_t types = 0, streams = 0, controls = 0;
    std::uint64_t all() const noexcept { return std::uint64_t{types} + streams + controls; }
};

inline Segment read_segment(Reader& r) {
    Segment segment;
    segment.readers = r.u32();
    segment.pins = r.u32();
    std::uint32_t const slots = r.u32(), control_bytes = r.u32();
    std::uint32_t const wire = r.u32(), checksum = r.u32(), flags = r.u32();
    segment.writers = r.u32();
    segment.mode = r.u32();
    if (!r.ok()) return segment;
    bool const slots_good = slots == 0 || ((slots & (slots - 1)) == 0 && slots >= 4 && slots <= 1U << 20);
    bool const ring_good =
        control_bytes == unset || control_bytes == 0 || (control_bytes >= 64 && control_bytes % 16 == 0);
    bool const sound = segment.readers >= 1 && segment.readers <= 56 && segment.pins >= 1 && segment.pins <= 1024 &&
                       slots_good && ring_good && flags < 8 && segment.writers >= 1 && segment.writers <= 127 &&
                       segment.mode <= 0777;
    if (!sound) r.fail("its segment defaults are out of bounds");
    if (wire > 1) r.fail(text("has the unknown wire profile ", wire));
    if (checksum > 1) r.fail(text("has the unknown checksum ", checksum));
    if (slots != 0) segment.slots = slots;
    if (control_bytes != unset) segment.control_bytes = control_bytes;
    segment.wire = wire == 1 ? Wire::shmx2 : Wire::native;
    segment.checksum = checksum == 1 ? Checksum::crc32 : Checksum::none;
    segment.timestamps = (flags & 1) != 0;
    segment.wake_watchers = (flags & 2) != 0;
    segment.keep = (flags & 4) != 0;
    return segment;
}

inline std::vector<std::uint32_t> read_ascending(Reader& r, std::uint32_t count, std::string_view what) {
    std::vector<std::uint32_t> list = r.numbers(count, what);
    for (std::size_t i = 1; i < list.size(); ++i) {
        if (list[i - 1] >= list[i]) r.fail(text("its ", what, " are not ascending"));
    }
    return list;
}

/// What the SCHEMA entry says of a model.
inline Announced read_schema(Reader& r, Model& model) {
    Announced announced;
    std::uint32_t const format = r.u32();
    if (r.ok() && format != blob_format) {
        r.fail(text("is of format ", format, ", this library reads ", blob_format));
    }
    model.version = r.u32();
    announced.types = r.u32();
    announced.streams = r.u32();
    announced.controls = r.u32();
    model.segment = read_segment(r);
    std::uint32_t const streams = r.u32(), controls = r.u32();
    std::uint32_t const name = r.u32(), doc = r.u32(), group = r.u32();
    model.reserved_streams = read_ascending(r, streams, "reserved streams");
    model.reserved_controls = read_ascending(r, controls, "reserved controls");
    model.name = r.utf8(name, "name");
    model.doc = r.utf8(doc, "doc");
    model.segment.group = r.utf8(group, "group");
    if (r.ok() && !is_snake(model.name)) r.fail(text("'", escaped(model.name), "' is no name of a schema"));
    return announced;
}

/// The fields of a record or control of some size, which is not yet verified, and what they claim of their elements.
inline Record read_fields(Reader& r, std::uint32_t count, std::uint32_t bytes, std::uint32_t align,
                          std::vector<Claim>& claims) {
    Record record;
    record.bytes = bytes;
    record.align = align;
    if (r.ok() && align != 1 && align != 2 && align != 4 && align != 8) r.fail(text("its alignment is ", align));
    if (!r.room_for(count, 28, "fields")) return record;
    record.fields.reserve(count);
    claims.reserve(count);
    for (std::uint32_t i = 0; i < count && r.ok(); ++i) {
        Field field;
        Claim claim;
        field.offset = r.u32();
        claim.code = r.u32();
        field.components.count = r.u32();
        claim.elem_bytes = r.u32();
        std::uint32_t const elements = r.u32(), name_len = r.u32(), extra_len = r.u32();
        field.name = r.utf8(name_len, "field's name");
        if (r.ok() && !is_snake(field.name)) r.fail(text("'", escaped(field.name), "' is no name of a field"));
        Extra extra = read_extra(r, extra_len);
        if (!r.ok()) break;
        field.elem = read_element(r, claim.code, extra);
        if (extra.varies || product(extra.dims) != elements) {
            r.fail(text("field '", field.name, "': ", elements, " elements are not those of its shape"));
        }
        field.meta = std::move(extra.meta);
        field.components.names = std::move(extra.components);
        field.dims = std::move(extra.dims);
        field.unit = std::move(extra.unit);
        field.doc = std::move(extra.doc);
        claims.push_back(claim);
        record.fields.push_back(std::move(field));
    }
    if (!r.ok()) return record;
    std::size_t const i = twice(record.fields, [](const Field& f) { return std::string_view(f.name); });
    if (i != nowhere) r.fail(text("two of its fields are called '", record.fields[i].name, "'"));
    return record;
}

/// Whether a number in two's complement is one of an integer type.
inline bool in_range(Scalar base, std::uint64_t bits) noexcept {
    unsigned const width = bytes_of(base) * 8;
    if (width == 64) return true;
    if (!is_signed(base)) return bits >> width == 0;
    std::uint64_t const above = bits >> (width - 1);  // the sign and all that it is extended to
    return above == 0 || above == UINT64_MAX >> (width - 1);
}

/// A number of an enum or flags in decimal.
inline std::string number_text(Scalar base, std::uint64_t bits) {
    return is_signed(base) ? text(static_cast<std::int64_t>(bits)) : text(bits);
}

inline std::vector<Value> read_values(Reader& r, std::uint32_t count, Scalar base) {
    std::vector<Value> list;
    if (!r.room_for(count, 16, "values")) return list;
    list.reserve(count);
    for (std::uint32_t i = 0; i < count && r.ok(); ++i) {
        Value value;
        value.bits = r.u64();
        std::uint32_t const name_len = r.u32(), extra_len = r.u32();
        value.name = r.utf8(name_len, "value's name");
        if (r.ok() && (!is_any_case(value.name) || !in_range(base, value.bits))) {
            r.fail(text("its value '", escaped(value.name), "' = ", number_text(base, value.bits), " can't be"));
        }
        value.doc = read_extra(r, extra_len).doc;
        list.push_back(std::move(value));
    }
    if (!r.ok()) return list;
    std::size_t i = twice(list, [](const Value& v) { return std::string_view(v.name); });
    if (i != nowhere) r.fail(text("two of its values are called '", list[i].name, "'"));
    i = twice(list, [](const Value& v) { return v.bits; });
    if (i != nowhere) r.fail(text("two of its values are ", number_text(base, list[i].bits)));
    return list;
}

/// A type, and what it claims of its fields' elements: their types may follow later.
inline TypeDef read_type(Reader& r, std::vector<Claim>& claims) {
    TypeDef def;
    std::uint32_t const kind = r.u32(), base = r.u32(), bytes = r.u32(), align = r.u32(), count = r.u32();
    std::uint32_t const name_len = r.u32(), extra_len = r.u32();
    def.name = r.utf8(name_len, "name");
    if (!r.ok()) return def;
    r.call(text("type '", escaped(def.name), "'"));
    if (!is_camel(def.name)) r.fail("its name is not CamelCase");
    Extra extra = read_extra(r, extra_len);
    if (!r.ok()) return def;
    def.doc = std::move(extra.doc);
    def.meta = std::move(extra.meta);
    if (kind == 0) {
        if (base != record_code || count == 0) r.fail("is no sound record");
        def.record = read_fields(r, count, bytes, align, claims);
        return def;
    }
    if (kind > 2) {
        r.fail(text("is of the unknown kind ", kind));
        return def;
    }
    std::optional<Scalar> const scalar = scalar_of_code(base);
    bool const integer = scalar && *scalar >= Scalar::i8 && *scalar <= Scalar::u64;
    if (!integer || (kind == 2 && is_signed(*scalar))) {
        r.fail(text("can't be based on element type ", base));
        return def;
    }
    def.kind = kind == 1 ? TypeDef::Kind::enumeration : TypeDef::Kind::flags;
    def.base = *scalar;
    if (bytes != bytes_of(*scalar) || align != bytes || count == 0) {
        r.fail("its size and alignment are not those of its base, or it has no values");
        return def;
    }
    def.values = read_values(r, count, *scalar);
    return def;
}

inline Control read_control(Reader& r, const Types& types) {
    Control control;
    control.id = r.u32();
    std::uint32_t const bytes = r.u32(), align = r.u32(), count = r.u32();
    std::uint32_t const name_len = r.u32(), extra_len = r.u32();
    control.name = r.utf8(name_len, "name");
    if (!r.ok()) return control;
    r.call(entry_name("control", control.id, control.name));
    std::string_view const flaw = wire_flaw(control.name);
    if (!flaw.empty()) r.fail(text("its name ", flaw));
    if (control.id == 0) r.fail("its id is 0, which means padding");
    Extra extra = read_extra(r, extra_len);
    std::vector<Claim> claims;
    control.body = read_fields(r, count, bytes, align, claims);
    if (!r.ok()) return control;
    control.doc = std::move(extra.doc);
    control.meta = std::move(extra.meta);
    for (const Field& field : control.body.fields) {
        if (Wrong const wrong = wrong_field(types, field); !wrong.empty()) r.fail(wrong);
    }
    if (!r.ok()) return control;
    if (Wrong const wrong = wrong_record(types, control.body, claims); !wrong.empty()) r.fail(wrong);
    return control;
}

}  // namespace shmx_runtime::schema::inner
#endif
