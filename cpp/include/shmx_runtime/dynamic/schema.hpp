#ifndef SHMX_RUNTIME_DYNAMIC_SCHEMA_HPP
#define SHMX_RUNTIME_DYNAMIC_SCHEMA_HPP
// Schemas, put together at run time: any order will do, the server sorts, lays out and checks.

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../schema/model.hpp"

namespace shmx_runtime::dynamic {

using schema::Scalar;

/// What an element is: a number type, the name of a type of the schema, or a text.
struct ElemType {
    schema::Elem elem;
    ElemType(Scalar scalar) { elem.scalar = scalar; }  // NOLINT: implicit
    ElemType(schema::Elem of) : elem(std::move(of)) {}  // NOLINT: implicit
    ElemType(std::string type) {                        // NOLINT: implicit
        elem.kind = schema::Elem::Kind::named;
        elem.name = std::move(type);
    }
    ElemType(const char* type) : ElemType(std::string(type)) {}  // NOLINT: implicit
    static ElemType text(schema::Elem::Kind kind) {
        schema::Elem elem;
        elem.kind = kind;
        return elem;
    }
};

/// Puts a stream together: stream(1, "position", Scalar::f32).components({"x", "y", "z"}).soa().count(100).unit("m").
class StreamBuilder {
public:
    StreamBuilder(std::uint32_t id, std::string name, ElemType of) {
        made_.id = id;
        made_.name = std::move(name);
        made_.elem = std::move(of.elem);
        made_.layout = schema::Layout::aos;
    }
    /// So many elements in every frame.
    StreamBuilder&& count(std::uint32_t n) && { return std::move(*this).shape({n}); }
    /// Up to so many elements (with a shape: blocks of that shape; of a text: bytes).
    StreamBuilder&& max(std::uint32_t n) && {
        made_.max = n;
        return std::move(*this);
    }
    /// Elements in these fixed dimensions, outermost first.
    StreamBuilder&& shape(std::vector<std::uint32_t> dims) && {
        made_.dims = std::move(dims);
        return std::move(*this);
    }
    /// Each element is of so many numbers, without names.
    StreamBuilder&& vector(std::uint32_t components) && {
        made_.components = {components, {}};
        return std::move(*this);
    }
    /// Each element is of as many numbers as there are names.
    StreamBuilder&& components(std::vector<std::string> names) && {
        auto const count = static_cast<std::uint32_t>(names.size());
        made_.components = {count, std::move(names)};
        return std::move(*this);
    }
    /// A plane per component; otherwise elements lie one after another.
    StreamBuilder&& soa() && {
        made_.layout = schema::Layout::soa;
        return std::move(*this);
    }
    /// A frame may lack it.
    StreamBuilder&& optional() && {
        made_.optional = true;
        return std::move(*this);
    }
    /// The unit of its numbers. Typed readers whose schema has another do not attach.
    StreamBuilder&& unit(std::string unit) && {
        made_.unit = std::move(unit);
        return std::move(*this);
    }
    /// What it is, for people: it stands in the directory.
    StreamBuilder&& doc(std::string doc) && {
        made_.doc = std::move(doc);
        return std::move(*this);
    }
    /// A key and text of the user's own. A key stands once.
    StreamBuilder&& meta(std::string key, std::string value) && {
        made_.meta.push_back({std::move(key), schema::Meta::Kind::text, std::move(value)});
        return std::move(*this);
    }
    operator schema::Stream() && { return std::move(made_); }  // NOLINT: implicit

private:
    schema::Stream made_;
};

/// A stream of one element: a number, or the name of a type of the schema.
inline StreamBuilder stream(std::uint32_t id, std::string name, ElemType of) {
    return {id, std::move(name), std::move(of)};
}
/// A stream of UTF-8 text of up to `max` bytes.
inline StreamBuilder text(std::uint32_t id, std::string name, std::uint32_t max) {
    return stream(id, std::move(name), ElemType::text(schema::Elem::Kind::utf8)).max(max);
}
/// A stream of JSON text of up to `max` bytes, which a frame may lack.
inline StreamBuilder json(std::uint32_t id, std::string name, std::uint32_t max) {
    return stream(id, std::move(name), ElemType::text(schema::Elem::Kind::json)).max(max).optional();
}
/// A stream of up to `max` opaque bytes.
inline StreamBuilder bytes(std::uint32_t id, std::string name, std::uint32_t max) {
    return stream(id, std::move(name), ElemType::text(schema::Elem::Kind::bytes)).max(max);
}

/// Puts the fields of a record or a control message together; their places follow from C's rules.
class RecordBuilder {
public:
    RecordBuilder(std::uint32_t id, std::string name) : id_(id), name_(std::move(name)) {}
    /// A field of elements in these dimensions; without any, of one.
    RecordBuilder&& field(std::string name, ElemType of, std::vector<std::uint32_t> dims = {}) && {
        return std::move(*this).add(std::move(name), std::move(of), 1, std::move(dims));
    }
    /// A field of so many numbers.
    RecordBuilder&& vector(std::string name, ElemType of, std::uint32_t components) && {
        return std::move(*this).add(std::move(name), std::move(of), components, {});
    }
    /// A field of text of up to `max` bytes.
    RecordBuilder&& text(std::string name, std::uint32_t max) && {
        return std::move(*this).add(std::move(name), ElemType::text(schema::Elem::Kind::utf8), 1, {max});
    }
    operator schema::TypeDef() && {  // NOLINT: implicit
        schema::TypeDef def;
        def.name = std::move(name_);
        def.record = std::move(record_);
        return def;
    }
    operator schema::Control() && {  // NOLINT: implicit
        schema::Control control;
        control.id = id_;
        control.name = std::move(name_);
        control.body = std::move(record_);
        return control;
    }

private:
    RecordBuilder&& add(std::string name, ElemType of, std::uint32_t components, std::vector<std::uint32_t> dims) && {
        schema::Field field;
        field.name = std::move(name);
        field.elem = std::move(of.elem);
        field.components.count = components;
        field.dims = std::move(dims);
        record_.fields.push_back(std::move(field));
        return std::move(*this);
    }
    std::uint32_t id_;
    std::string name_;
    schema::Record record_;
};

/// A record without fields yet; its name is CamelCase.
inline RecordBuilder record(std::string name) { return {0, std::move(name)}; }
/// A control message without fields yet; its number is not 0.
inline RecordBuilder control(std::uint32_t id, std::string name) { return {id, std::move(name)}; }

/// The named numbers of an enum or flags.
using Values = std::initializer_list<std::pair<std::string_view, std::int64_t>>;

/// One of some named numbers, of an integer type.
inline schema::TypeDef enumeration(std::string name, Scalar base, Values values) {
    schema::TypeDef def;
    def.name = std::move(name);
    def.kind = schema::TypeDef::Kind::enumeration;
    def.base = base;
    for (const auto& [key, number] : values) {
        def.values.push_back({std::string(key), static_cast<std::uint64_t>(number), {}});
    }
    return def;
}
/// Any of some named bits, of an unsigned integer type.
inline schema::TypeDef flags(std::string name, Scalar base, Values values) {
    schema::TypeDef def = enumeration(std::move(name), base, values);
    def.kind = schema::TypeDef::Kind::flags;
    return def;
}

/// Puts a schema together: SchemaBuilder("lab").stream(...).define(...).control(...).
class SchemaBuilder {
public:
    /// A schema without streams; its name is of lower case letters, digits and `_`.
    explicit SchemaBuilder(std::string name) { made_.name = std::move(name); }
    SchemaBuilder&& version(std::uint32_t version) && {
        made_.version = version;
        return std::move(*this);
    }
    SchemaBuilder&& doc(std::string doc) && {
        made_.doc = std::move(doc);
        return std::move(*this);
    }
    /// What the server starts from.
    SchemaBuilder&& segment(schema::Segment segment) && {
        made_.segment = std::move(segment);
        return std::move(*this);
    }
    SchemaBuilder&& stream(schema::Stream stream) && {
        made_.streams.push_back(std::move(stream));
        return std::move(*this);
    }
    /// Adds a type: see record, enumeration, flags.
    SchemaBuilder&& define(schema::TypeDef def) && {
        made_.types.push_back(std::move(def));
        return std::move(*this);
    }
    SchemaBuilder&& control(schema::Control control) && {
        made_.controls.push_back(std::move(control));
        return std::move(*this);
    }
    operator schema::Model() && { return std::move(made_); }  // NOLINT: implicit

private:
    schema::Model made_;
};

}  // namespace shmx_runtime::dynamic
#endif
