#ifndef SHMX_RUNTIME_SCHEMA_BLOB_VERIFY_HPP
#define SHMX_RUNTIME_SCHEMA_BLOB_VERIFY_HPP
// What a directory claims must follow from its own parts: sizes, offsets, references, bounds. Functions return what is
// wrong, or nothing.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../layout.hpp"
#include "../model.hpp"
#include "words.hpp"

namespace shmx_runtime::schema::inner {

inline constexpr std::uint32_t most_components = 65535;
inline constexpr std::size_t most_dims = 8;
inline constexpr std::size_t most_depth = 32;

/// Empty: nothing is wrong.
using Wrong = std::string;

/// What an entry says of a field's element and what must follow from its type.
struct Claim {
    std::uint32_t code = 0;
    std::uint32_t elem_bytes = 0;
};

/// Component names of the right form, each once.
inline Wrong wrong_component_names(const std::vector<std::string>& names) {
    for (const std::string& name : names) {
        if (!is_any_case(name)) return text("'", escaped(name), "' is no name of a component");
    }
    std::size_t const i = twice(names, [](const std::string& name) { return std::string_view(name); });
    return i == nowhere ? Wrong() : text("two of its components are called '", names[i], "'");
}

/// A type or component list that can't be.
inline Wrong wrong_element(const Types& types, const Elem& elem, const Components& components) {
    bool plain = elem.is_text();
    if (elem.kind == Elem::Kind::named) {
        const TypeDef* const type = find_type(types, elem.name);
        if (type == nullptr) return text("its type '", escaped(elem.name), "' is not in the directory");
        plain = type->kind == TypeDef::Kind::record;
    }
    std::size_t const names = components.names.size();
    if (components.count == 0 || components.count > most_components) {
        return text("has ", components.count, " components");
    }
    if (plain && (components.count != 1 || names != 0)) return "has components, but is a text or record";
    if (names != 0 && names != components.count) {
        return text("has ", components.count, " components and ", names, " names for them");
    }
    return wrong_component_names(components.names);
}

inline bool has_zero(const std::vector<std::uint32_t>& dims) noexcept {
    for (std::uint32_t dim : dims) {
        if (dim == 0) return true;
    }
    return false;
}

/// A stream whose types have been verified.
inline Wrong wrong_stream(const Types& types, const Stream& stream) {
    std::string_view const flaw = wire_flaw(stream.name);
    if (!flaw.empty()) return text("its name ", flaw);
    if (Wrong wrong = wrong_element(types, stream.elem, stream.components); !wrong.empty()) return wrong;
    if (stream.components.count == 1 && stream.layout != Layout::soa) return "has one component and is not soa";
    if (stream.elem.is_text() && (!stream.max || !stream.dims.empty())) {
        return "is a text, but its shape is not [null]";
    }
    if (stream.dims.size() > most_dims) return text("has ", stream.dims.size(), " dimensions, more than ", most_dims);
    if (stream.max == 0U || has_zero(stream.dims)) return "has no room for an element";
    Room const room = Room::of(types, stream, stream.max, Wire::native);  // its bytes are the same in all profiles
    if (room.capacity > UINT32_MAX || room.bytes > UINT32_MAX) {
        return text("may have ", room.capacity, " elements of ", room.elem_bytes, " bytes: past 32 bits");
    }
    return {};
}

/// What must hold of a field before its type's size is asked for.
inline Wrong wrong_field(const Types& types, const Field& field) {
    Wrong wrong = wrong_element(types, field.elem, field.components);
    if (wrong.empty() && field.elem.kind == Elem::Kind::json) wrong = "is json";
    bool const possible = field.dims.size() <= most_dims && !has_zero(field.dims) &&
                          (!field.elem.is_text() || field.dims.size() == 1);
    if (wrong.empty() && !possible) wrong = "its shape can't be";
    return wrong.empty() ? wrong : text("field '", field.name, "': ", wrong);
}

/// Sizes and offsets of a record or control whose fields' types are known to be acyclic. The fields' own records are
/// verified by themselves, so one level is enough.
inline Wrong wrong_record(const Types& types, const Record& record, const std::vector<Claim>& claims) {
    for (std::size_t i = 0; i < record.fields.size() && i < claims.size(); ++i) {
        const Field& field = record.fields[i];
        std::uint64_t const bytes = elem_size(types, field.elem, field.components.count).bytes;
        if (claims[i].code != code_of(types, field.elem) || claims[i].elem_bytes != bytes) {
            return text("field '", field.name, "': its element type and size are not those of its type");
        }
        if (product(field.dims) > UINT32_MAX) return text("field '", field.name, "': has more than 2^32 elements");
    }
    if (!record_is_sound(types, record)) return "its offsets, size and alignment don't follow from its fields";
    return {};
}

/// Which type is wrong, and how.
struct WrongType {
    std::size_t index = nowhere;
    Wrong wrong;
};

/// No record is in itself, or more than 32 deep in others. Gone through from the innermost out, without recursion.
inline WrongType wrong_nesting(const Types& types) {
    std::vector<std::vector<std::size_t>> holders(types.size());
    std::vector<std::size_t> open(types.size(), 0), depth(types.size(), 1), ready;
    for (std::size_t i = 0; i < types.size(); ++i) {
        for (const Field& field : types[i].record.fields) {
            if (field.elem.kind != Elem::Kind::named) continue;
            std::optional<std::size_t> const k = find_type_index(types, field.elem.name);
            if (!k) continue;
            holders[*k].push_back(i);
            ++open[i];
        }
    }
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (open[i] == 0) ready.push_back(i);
    }
    while (!ready.empty()) {
        std::size_t const i = ready.back();
        ready.pop_back();
        std::size_t const here = depth[i] + (types[i].kind == TypeDef::Kind::record ? 1 : 0);
        if (here > most_depth + 1) return {i, text("holds records more than ", most_depth, " deep")};
        for (std::size_t k : std::exchange(holders[i], {})) {
            if (here > depth[k]) depth[k] = here;
            if (--open[k] == 0) ready.push_back(k);
        }
    }
    for (std::size_t i = 0; i < types.size(); ++i) {
        if (open[i] > 0) return {i, "is in itself, or holds a record that is"};
    }
    return {};
}

/// All types, which stand by name: references, cycles, then sizes and offsets.
inline WrongType wrong_types(const Types& types, const std::vector<std::vector<Claim>>& claims) {
    for (std::size_t i = 0; i < types.size(); ++i) {
        for (const Field& field : types[i].record.fields) {
            if (Wrong wrong = wrong_field(types, field); !wrong.empty()) return {i, std::move(wrong)};
        }
    }
    if (WrongType wrong = wrong_nesting(types); wrong.index != nowhere) return wrong;
    for (std::size_t i = 0; i < types.size() && i < claims.size(); ++i) {
        if (types[i].kind != TypeDef::Kind::record) continue;
        if (Wrong wrong = wrong_record(types, types[i].record, claims[i]); !wrong.empty()) return {i, std::move(wrong)};
    }
    return {};
}

/// What must hold of an appended stream, whatever other streams there are.
inline Wrong wrong_appended(const Types& types, const Stream& stream) {
    if (stream.elem.kind == Elem::Kind::json && !stream.optional) return "is json and not optional";
    if (stream.is_fixed()) return "is in every frame, which an appended stream can't be";
    return wrong_stream(types, stream);
}

}  // namespace shmx_runtime::schema::inner
#endif
