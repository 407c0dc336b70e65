#ifndef SHMX_RUNTIME_SCHEMA_BLOB_EXTRA_HPP
#define SHMX_RUNTIME_SCHEMA_BLOB_EXTRA_HPP
// Reading `extra`: JSON of anybody's making. Unknown keys are passed over.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../model.hpp"
#include "json.hpp"
#include "read.hpp"

namespace shmx_runtime::schema::inner {

/// What stands in it, or the defaults.
struct Extra {
    std::vector<std::string> components;
    std::string doc;
    std::optional<Elem::Kind> encoding;
    std::vector<Meta> meta;
    bool optional = false;
    /// The first dimension varies.
    bool varies = false;
    std::vector<std::uint32_t> dims;
    std::optional<std::string> type;
    std::string unit;
};

inline bool read_names(std::string_view raw, std::vector<std::string>& out) {
    std::vector<std::string_view> list;
    if (!json_list(raw, list)) return false;
    for (std::string_view one : list) {
        if (!json_text(one, out.emplace_back())) return false;
    }
    return true;
}

inline bool read_meta(std::string_view raw, std::vector<Meta>& out) {
    std::vector<JsonMember> members;
    if (!json_object(raw, members)) return false;
    for (auto& [key, value] : members) {
        Meta meta;
        if (value == "true" || value == "false") {
            meta.kind = Meta::Kind::boolean;
            meta.value = value;
        } else if (value[0] == '-' || is_digit(value[0])) {
            meta.kind = Meta::Kind::number;
            meta.value = value;
        } else if (!json_text(value, meta.value)) {
            return false;
        }
        meta.key = std::move(key);
        out.push_back(std::move(meta));
    }
    return true;
}

/// Empty, or what is wrong with it.
inline std::string_view read_shape(std::string_view raw, Extra& extra) {
    std::vector<std::string_view> list;
    if (!json_list(raw, list)) return "a shape";
    bool inner_null = false;
    for (std::size_t i = 0; i < list.size(); ++i) {
        if (list[i] == "null") {
            (i == 0 ? extra.varies : inner_null) = true;
        } else if (std::optional<std::uint32_t> const dim = json_u32(list[i])) {
            extra.dims.push_back(*dim);
        } else {
            return "a shape";
        }
    }
    return inner_null ? "a shape: only its first may vary" : std::string_view();
}

/// Empty, or what a known key's value is not.
inline std::string_view read_key(std::string_view key, std::string_view raw, Extra& extra) {
    if (key == "components") return read_names(raw, extra.components) ? "" : "a list of names";
    if (key == "doc") return json_text(raw, extra.doc) ? "" : "a text";
    if (key == "encoding") {
        std::string name;
        if (!json_text(raw, name)) name.clear();
        if (name == "utf8") extra.encoding = Elem::Kind::utf8;
        if (name == "json") extra.encoding = Elem::Kind::json;
        if (name == "bytes") extra.encoding = Elem::Kind::bytes;
        return extra.encoding ? "" : "an encoding: utf8, json or bytes";
    }
    if (key == "meta") return read_meta(raw, extra.meta) ? "" : "a map of texts, numbers and booleans";
    if (key == "optional") {
        extra.optional = raw == "true";
        return raw == "true" || raw == "false" ? "" : "a boolean";
    }
    if (key == "shape") return read_shape(raw, extra);
    if (key == "type") return json_text(raw, extra.type.emplace()) ? "" : "a name";
    if (key == "unit") return json_text(raw, extra.unit) ? "" : "a text";
    return {};
}

/// Reads a JSON object, or nothing; false with `why` where it is none.
inline bool parse_extra(std::string_view json, Extra& extra, std::string& why) {
    if (json.empty()) return true;
    std::vector<JsonMember> members;
    if (!json_object(json, members)) {
        why = "there is no JSON object";
        return false;
    }
    for (const auto& [key, raw] : members) {
        std::string_view const wanted = read_key(key, raw, extra);
        if (wanted.empty()) continue;
        why = text("'", key, "' is not ", wanted);
        return false;
    }
    return true;
}

/// Reads the next `bytes` as `extra`.
inline Extra read_extra(Reader& r, std::uint32_t bytes) {
    Extra extra;
    std::string_view const json = r.utf8(bytes, "extra");
    std::string why;
    if (r.ok() && !parse_extra(json, extra, why)) r.fail(text("in its extra, ", why));
    return extra;
}

}  // namespace shmx_runtime::schema::inner
#endif
