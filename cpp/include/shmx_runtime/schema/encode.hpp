#ifndef SHMX_RUNTIME_SCHEMA_ENCODE_HPP
#define SHMX_RUNTIME_SCHEMA_ENCODE_HPP
// A model's bytes in a directory: the canonical ones, so that decode() gives the model back and all languages agree on
// its schema_hash. For schemas that are put together at run time, and streams that are appended.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/json_text.hpp"
#include "blob/items.hpp"
#include "layout.hpp"
#include "model.hpp"

namespace shmx_runtime::schema {

namespace inner {

/// Bytes in the making.
class Out {
public:
    std::vector<std::byte> bytes;

    void u32(std::uint64_t n) {
        for (unsigned shift = 0; shift < 32; shift += 8) bytes.push_back(static_cast<std::byte>(n >> shift & 0xff));
    }
    void u64(std::uint64_t n) {
        u32(n);
        u32(n >> 32);
    }
    void raw(std::string_view part) {
        for (char c : part) bytes.push_back(static_cast<std::byte>(c));
    }
    /// Begins an entry; what end() is to be given.
    std::size_t begin(std::uint32_t kind) {
        u32(kind);
        u32(0);
        return bytes.size();
    }
    /// Writes the entry's length, and zeroes up to the next.
    void end(std::size_t since) {
        std::uint64_t const length = bytes.size() - since;
        for (unsigned i = 0; i < 4; ++i) bytes[since - 4 + i] = static_cast<std::byte>(length >> (8 * i) & 0xff);
        while (bytes.size() % entry_align != 0) bytes.push_back(std::byte{0});
    }
    void named(std::string_view name, std::string_view extra) {
        u32(name.size());
        u32(extra.size());
        raw(name);
        raw(extra);
    }
};

/// A JSON object in the making; what has its default is left out.
class ExtraText {
public:
    void key(std::string_view key) {
        out_.push_back(out_.empty() ? '{' : ',');
        shmx_runtime::detail::json_string(out_, key);
        out_.push_back(':');
    }
    void text(std::string_view name, std::string_view value) {
        if (value.empty()) return;
        key(name);
        shmx_runtime::detail::json_string(out_, value);
    }
    void components(const std::vector<std::string>& names) {
        if (names.empty()) return;
        key("components");
        char before = '[';
        for (const std::string& name : names) {
            out_.push_back(before);
            shmx_runtime::detail::json_string(out_, name);
            before = ',';
        }
        out_.push_back(']');
    }
    void shape(bool varies, const std::vector<std::uint32_t>& dims) {
        if (!varies && dims.empty()) return;
        key("shape");
        out_.append(varies ? "[null" : "[");
        bool first = !varies;
        for (std::uint32_t dim : dims) {
            if (!first) out_.push_back(',');
            first = false;
            shmx_runtime::detail::append(out_, dim);
        }
        out_.push_back(']');
    }
    void meta(const std::vector<Meta>& meta) {
        if (meta.empty()) return;
        ExtraText map;
        for (const Meta& one : meta) {
            map.key(one.key);
            if (one.kind == Meta::Kind::text) {
                shmx_runtime::detail::json_string(map.out_, one.value);
            } else {
                map.out_.append(one.value);
            }
        }
        key("meta");
        out_.append(map.done());
    }
    void flag(std::string_view name, bool value) {
        if (!value) return;
        key(name);
        out_.append("true");
    }
    std::string done() {
        if (!out_.empty()) out_.push_back('}');
        return out_;
    }

private:
    std::string out_;
};

inline std::string notes(std::string_view doc, const std::vector<Meta>& meta) {
    ExtraText extra;
    extra.text("doc", doc);
    extra.meta(meta);
    return extra.done();
}

inline std::string_view encoding_name(const Elem& elem) noexcept {
    switch (elem.kind) {
        case Elem::Kind::utf8: return "utf8";
        case Elem::Kind::json: return "json";
        case Elem::Kind::bytes: return "bytes";
        default: return {};
    }
}

inline void write_body(Out& out, const Types& types, const Record& record) {
    for (const Field& field : record.fields) {
        ExtraText extra;
        extra.components(field.components.names);
        extra.text("doc", field.doc);
        extra.text("encoding", encoding_name(field.elem));
        extra.meta(field.meta);
        extra.shape(false, field.dims);
        extra.text("type", field.elem.name);
        extra.text("unit", field.unit);
        out.u32(field.offset);
        out.u32(code_of(types, field.elem));
        out.u32(field.components.count);
        out.u32(elem_size(types, field.elem, field.components.count).bytes);
        out.u32(product(field.dims));
        out.named(field.name, extra.done());
    }
}

inline void write_type(Out& out, const Types& types, const TypeDef& def) {
    std::size_t const since = out.begin(type_entry);
    bool const record = def.kind == TypeDef::Kind::record;
    out.u32(static_cast<std::uint32_t>(def.kind));
    out.u32(record ? record_code : static_cast<std::uint32_t>(def.base));
    out.u32(record ? def.record.bytes : bytes_of(def.base));
    out.u32(record ? def.record.align : bytes_of(def.base));
    out.u32(record ? def.record.fields.size() : def.values.size());
    out.named(def.name, notes(def.doc, def.meta));
    if (record) {
        write_body(out, types, def.record);
    } else {
        for (const Value& value : def.values) {
            out.u64(value.bits);
            out.named(value.name, notes(value.doc, {}));
        }
    }
    out.end(since);
}

inline void write_stream(Out& out, const Types& types, const Stream& stream) {
    ExtraText extra;
    extra.components(stream.components.names);
    extra.text("doc", stream.doc);
    extra.text("encoding", encoding_name(stream.elem));
    extra.meta(stream.meta);
    extra.flag("optional", stream.optional && stream.elem.kind != Elem::Kind::json);
    extra.shape(stream.varies(), stream.dims);
    extra.text("type", stream.elem.name);
    extra.text("unit", stream.unit);
    std::size_t const since = out.begin(stream_entry);
    out.u32(stream.id);
    out.u32(code_of(types, stream.elem));
    out.u32(stream.components.count);
    out.u32(static_cast<std::uint32_t>(stream.layout));
    out.u32(elem_size(types, stream.elem, stream.components.count).bytes);
    out.u32(stream.elements());
    out.named(stream.name, extra.done());
    out.end(since);
}

inline void write_schema(Out& out, const Model& model) {
    const Segment& segment = model.segment;
    std::size_t const since = out.begin(schema_entry);
    out.u32(blob_format);
    out.u32(model.version);
    out.u32(model.types.size());
    out.u32(model.streams.size());
    out.u32(model.controls.size());
    out.u32(segment.readers);
    out.u32(segment.pins);
    out.u32(segment.slots.value_or(0));
    out.u32(segment.control_bytes.value_or(unset));
    out.u32(static_cast<std::uint32_t>(segment.wire));
    out.u32(static_cast<std::uint32_t>(segment.checksum));
    out.u32((segment.timestamps ? 1U : 0U) | (segment.wake_watchers ? 2U : 0U) | (segment.keep ? 4U : 0U));
    out.u32(segment.writers);
    out.u32(segment.mode);
    out.u32(model.reserved_streams.size());
    out.u32(model.reserved_controls.size());
    out.u32(model.name.size());
    out.u32(model.doc.size());
    out.u32(segment.group.size());
    for (std::uint32_t id : model.reserved_streams) out.u32(id);
    for (std::uint32_t id : model.reserved_controls) out.u32(id);
    out.raw(model.name);
    out.raw(model.doc);
    out.raw(segment.group);
    out.end(since);
}

}  // namespace inner

/// The blob of a canonical model: one that decode() or canonical() gave.
inline std::vector<std::byte> encode(const Model& model) {
    inner::Out out;
    inner::write_schema(out, model);
    for (const TypeDef& def : model.types) inner::write_type(out, model.types, def);
    for (const Stream& stream : model.streams) inner::write_stream(out, model.types, stream);
    for (const Control& control : model.controls) {
        std::size_t const since = out.begin(inner::control_entry);
        out.u32(control.id);
        out.u32(control.body.bytes);
        out.u32(control.body.align);
        out.u32(control.body.fields.size());
        out.named(control.name, inner::notes(control.doc, control.meta));
        inner::write_body(out, model.types, control.body);
        out.end(since);
    }
    return std::move(out.bytes);
}

/// One STREAM entry with its padding, for a stream that is added to a running segment: its type, if it has one, must be
/// among the segment's.
inline std::vector<std::byte> encode_stream(const Types& types, const Stream& stream) {
    inner::Out out;
    inner::write_stream(out, types, stream);
    return std::move(out.bytes);
}

}  // namespace shmx_runtime::schema
#endif
