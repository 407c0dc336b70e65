#ifndef SHMX_RUNTIME_SCHEMA_DESCRIBE_HPP
#define SHMX_RUNTIME_SCHEMA_DESCRIBE_HPP
// Streams and types in the words of the schema language, on one line.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/text.hpp"
#include "layout.hpp"
#include "model.hpp"

namespace shmx_runtime::schema {

inline std::string describe_elem(const Elem& elem, const Types& types);

namespace inner {

inline std::string elem_name(const Elem& elem) {
    switch (elem.kind) {
        case Elem::Kind::scalar: return std::string(name_of(elem.scalar));
        case Elem::Kind::named: return elem.name;
        case Elem::Kind::utf8: return "utf8";
        case Elem::Kind::json: return "json";
        case Elem::Kind::bytes: return "bytes";
    }
    return {};
}

template <class Parts, class Write>
void join(std::string& out, const Parts& parts, std::string_view between, Write write) {
    bool first = true;
    for (const auto& part : parts) {
        if (!first) out.append(between);
        first = false;
        write(part);
    }
}

inline std::string joined(const std::vector<std::string>& parts, std::string_view between) {
    std::string out;
    join(out, parts, between, [&out](const std::string& part) { out.append(part); });
    return out;
}

inline std::string element_words(const Elem& elem, const Components& components, const Types& types) {
    using shmx_runtime::detail::append;
    std::string out = elem_name(elem);
    const TypeDef* const type = type_of(types, elem);
    if (type != nullptr && type->kind != TypeDef::Kind::record) out.append(" (" + describe_elem(elem, types) + ")");
    if (!components.names.empty()) {
        out.append("[" + joined(components.names, ",") + "]");
    } else if (components.count > 1) {
        out.append(" x ");
        append(out, components.count);
    }
    return out;
}

inline void shape_words(std::string& out, const std::vector<std::uint32_t>& dims) {
    using shmx_runtime::detail::append;
    if (dims.empty()) return;
    if (dims.size() == 1) {
        out.append(", count ");
        append(out, dims[0]);
        return;
    }
    out.append(", shape [");
    join(out, dims, ", ", [&out](std::uint32_t dim) { append(out, dim); });
    out.push_back(']');
}

}  // namespace inner

/// A stream: `f32[x,y,z] soa, count 10000, unit m`.
inline std::string describe(const Stream& stream, const Types& types) {
    using shmx_runtime::detail::append;
    std::string out = inner::element_words(stream.elem, stream.components, types);
    if (stream.components.count > 1) out.append(stream.lies_in_planes() ? " soa" : " aos");
    if (stream.max) {
        out.append(", max ");
        append(out, *stream.max);
    }
    inner::shape_words(out, stream.dims);
    if (stream.optional && stream.elem.kind != Elem::Kind::json) out.append(", optional");
    if (!stream.unit.empty()) out.append(", unit " + stream.unit);
    return out;
}

/// A field: `utf8 max 256`, `f32[x,y,z], unit m`.
inline std::string describe_field(const Field& field, const Types& types) {
    using shmx_runtime::detail::append;
    std::string out = inner::element_words(field.elem, field.components, types);
    if (field.elem.is_text() && field.elem.kind != Elem::Kind::json && field.dims.size() == 1) {
        out.append(" max ");
        append(out, field.dims[0]);
    } else {
        inner::shape_words(out, field.dims);
    }
    if (!field.unit.empty()) out.append(", unit " + field.unit);
    return out;
}

/// The fields of a record or control: `{path: utf8 max 256 at 0}`.
inline std::string describe_body(const Record& body, const Types& types) {
    using shmx_runtime::detail::append;
    if (body.fields.empty()) return "no fields";
    std::string out = "{";
    inner::join(out, body.fields, "; ", [&](const Field& field) {
        out.append(field.name + ": " + describe_field(field, types) + " at ");
        append(out, field.offset);
    });
    return out + "}";
}

/// What an element is: a scalar's name, or a type with what is inside.
inline std::string describe_elem(const Elem& elem, const Types& types) {
    const TypeDef* const type = type_of(types, elem);
    if (type == nullptr) return inner::elem_name(elem);
    switch (type->kind) {
        case TypeDef::Kind::record: return describe_body(type->record, types);
        case TypeDef::Kind::enumeration: return "enum " + std::string(name_of(type->base));
        case TypeDef::Kind::flags: return "flags " + std::string(name_of(type->base));
    }
    return {};
}

}  // namespace shmx_runtime::schema
#endif
