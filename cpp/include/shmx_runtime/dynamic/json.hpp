#ifndef SHMX_RUNTIME_DYNAMIC_JSON_HPP
#define SHMX_RUNTIME_DYNAMIC_JSON_HPP
// Bytes to JSON, as a schema describes them. The bytes are anybody's: any of them is written as something.

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "../detail/json_text.hpp"
#include "../detail/text.hpp"
#include "../schema/blob/json.hpp"
#include "../schema/blob/words.hpp"
#include "../schema/layout.hpp"
#include "../schema/model.hpp"
#include "number.hpp"

namespace shmx_runtime::dynamic::inner {

using Bytes = std::span<const std::byte>;

inline std::string_view chars(Bytes data) { return {reinterpret_cast<const char*>(data.data()), data.size()}; }

/// How many bytes at the start of a text that is not UTF-8 there are one mistake: as many as could have begun a
/// character, at least one. So Rust, Python and browsers count them, too.
inline std::size_t mistake(std::string_view text) noexcept {
    std::size_t taken = 1;
    // Three of four bytes begin a character exactly if some last byte completes them; and so on.
    for (std::size_t n = 2; n <= 3 && n <= text.size(); ++n) {
        char whole[4] = {};
        for (std::size_t i = 0; i < n; ++i) whole[i] = text[i];
        bool begins = false;
        for (std::size_t size = n + 1; size <= 4; ++size) {
            for (std::size_t i = n; i < size; ++i) whole[i] = '\x80';
            begins = begins || schema::inner::is_utf8({whole, size});
        }
        if (begins) taken = n;
    }
    return taken;
}

/// A text as JSON; what is no UTF-8 in it becomes U+FFFD.
inline void json_text(std::string& out, std::string_view text) {
    if (schema::inner::is_utf8(text)) return shmx_runtime::detail::json_string(out, text);
    std::string good;
    while (!text.empty()) {
        std::size_t taken = 0;
        for (std::size_t n = 1; n <= 4 && n <= text.size() && taken == 0; ++n) {
            if (schema::inner::is_utf8(text.substr(0, n))) taken = n;
        }
        good.append(taken == 0 ? std::string_view("\xEF\xBF\xBD") : text.substr(0, taken));
        text.remove_prefix(taken == 0 ? mistake(text) : taken);
    }
    shmx_runtime::detail::json_string(out, good);
}

/// The fewest digits that read back as the same number, with a point or exponent, so that it reads as a float. (Without
/// a format, to_chars gives all digits of large numbers; Rust and Python write the fewest.)
template <class Float>
void json_float(std::string& out, Float x) {
    if (!(x - x == 0)) {  // NaN and the infinite are no numbers of JSON
        out.append("null");
        return;
    }
    char text[40];
    auto const end = std::to_chars(text, text + sizeof text, x, std::chars_format::scientific);
    std::string_view const all(text, static_cast<std::size_t>(end.ptr - text));
    std::size_t const e = all.find('e');
    int power = 0;
    std::from_chars(text + e + (all[e + 1] == '+' ? 2 : 1), end.ptr, power);
    if (power < -5 || power > 16) {
        out.append(all);
        return;
    }
    std::string digits;
    for (char c : all.substr(0, e)) {
        if (c == '-') {
            out.push_back('-');
        } else if (c != '.') {
            digits.push_back(c);
        }
    }
    if (power < 0) {
        digits.insert(0, static_cast<std::size_t>(-power), '0');
        power = 0;
    }
    auto const whole = static_cast<std::size_t>(power) + 1;
    if (digits.size() <= whole) digits.append(whole + 1 - digits.size(), '0');
    out.append(digits, 0, whole);
    out.push_back('.');
    out.append(digits, whole);
}

/// The first bytes as a number; they may lie anywhere.
template <class T>
T load(Bytes data) noexcept {
    T value{};
    if (data.size() >= sizeof value) std::memcpy(&value, data.data(), sizeof value);
    return value;
}

/// An integer or bool as 64 bits, extended by its sign where it has one.
inline std::uint64_t integer(schema::Scalar scalar, Bytes data) noexcept {
    using schema::Scalar;
    switch (scalar) {
        case Scalar::i8: return static_cast<std::uint64_t>(std::int64_t{load<std::int8_t>(data)});
        case Scalar::i16: return static_cast<std::uint64_t>(std::int64_t{load<std::int16_t>(data)});
        case Scalar::i32: return static_cast<std::uint64_t>(std::int64_t{load<std::int32_t>(data)});
        case Scalar::u16: return load<std::uint16_t>(data);
        case Scalar::u32: return load<std::uint32_t>(data);
        case Scalar::i64:
        case Scalar::u64: return load<std::uint64_t>(data);
        default: return load<std::uint8_t>(data);
    }
}

inline void json_integer(std::string& out, schema::Scalar scalar, std::uint64_t bits) {
    if (schema::is_signed(scalar)) {
        shmx_runtime::detail::append(out, static_cast<std::int64_t>(bits));
    } else {
        shmx_runtime::detail::append(out, bits);
    }
}

inline void json_number(std::string& out, schema::Scalar scalar, Bytes data) {
    using schema::Scalar;
    switch (scalar) {
        case Scalar::f16: return json_float(out, half_value(load<std::uint16_t>(data)));
        case Scalar::bf16: {
            std::uint32_t const bits = std::uint32_t{load<std::uint16_t>(data)} << 16;
            float value = 0;
            std::memcpy(&value, &bits, sizeof value);
            return json_float(out, value);
        }
        case Scalar::f32: return json_float(out, load<float>(data));
        case Scalar::f64: return json_float(out, load<double>(data));
        case Scalar::bool_: out.append(integer(scalar, data) != 0 ? "true" : "false"); return;
        default: return json_integer(out, scalar, integer(scalar, data));
    }
}

/// An enum by its name, or the number that has none; flags as the list of their names, and the rest as a number.
inline void json_named(std::string& out, const schema::TypeDef& type, Bytes data) {
    std::uint64_t const bits = integer(type.base, data);
    if (type.kind == schema::TypeDef::Kind::enumeration) {
        for (const schema::Value& value : type.values) {
            if (value.bits == bits) return shmx_runtime::detail::json_string(out, value.name);
        }
        return json_integer(out, type.base, bits);
    }
    std::uint64_t rest = bits;
    char before = '[';
    for (const schema::Value& value : type.values) {
        if (value.bits == 0 || (value.bits & ~bits) != 0) continue;
        rest &= ~value.bits;
        out.push_back(before);
        shmx_runtime::detail::json_string(out, value.name);
        before = ',';
    }
    if (rest != 0) {
        out.push_back(before);
        json_integer(out, type.base, rest);
        before = ',';
    }
    out.append(before == '[' ? "[]" : "]");
}

inline void json_record(std::string& out, const schema::Types& types, const schema::Record& record, Bytes data);

/// One number, enum, flags or record.
inline void json_single(std::string& out, const schema::Types& types, const schema::Elem& elem, Bytes data) {
    const schema::TypeDef* const type = schema::type_of(types, elem);
    if (type == nullptr) return json_number(out, schema::scalar_of(types, elem).value_or(schema::Scalar::u8), data);
    if (type->kind != schema::TypeDef::Kind::record) return json_named(out, *type, data);
    json_record(out, types, type->record, data);
}

/// Elements in nested arrays; `data` holds as many as the shape says.
inline void json_array(std::string& out, const schema::Types& types, const schema::Elem& elem, Bytes data,
                       std::span<const std::size_t> shape) {
    if (shape.empty()) return json_single(out, types, elem, data);
    std::size_t const each = shape[0] == 0 ? 0 : data.size() / shape[0];
    if (each == 0) {
        out.append("[]");
        return;
    }
    char before = '[';
    for (; data.size() >= each; data = data.subspan(each)) {
        out.push_back(before);
        before = ',';
        json_array(out, types, elem, data.first(each), shape.subspan(1));
    }
    out.push_back(']');
}

inline void json_field(std::string& out, const schema::Types& types, const schema::Field& field, Bytes record) {
    std::uint64_t const bytes = schema::field_size(types, field).bytes;
    if (field.offset > record.size() || bytes > record.size() - field.offset) {
        out.append("null");
        return;
    }
    Bytes const data = record.subspan(field.offset, static_cast<std::size_t>(bytes));
    if (field.elem.kind == schema::Elem::Kind::utf8) {
        std::size_t const last = chars(data).find_last_not_of('\0');
        return json_text(out, chars(data).substr(0, last == std::string_view::npos ? 0 : last + 1));
    }
    std::vector<std::size_t> shape(field.dims.begin(), field.dims.end());
    if (field.components.count > 1) shape.push_back(field.components.count);
    json_array(out, types, field.elem, data, shape);
}

/// The fields of a record or control body by name. Records nest at most 32 deep.
inline void json_record(std::string& out, const schema::Types& types, const schema::Record& record, Bytes data) {
    char before = '{';
    for (const schema::Field& field : record.fields) {
        out.push_back(before);
        before = ',';
        shmx_runtime::detail::json_string(out, field.name);
        out.push_back(':');
        json_field(out, types, field, data);
    }
    out.append(before == '{' ? "{}" : "}");
}

/// Whether a text is one value of JSON.
inline bool is_json(std::string_view text) {
    std::string_view raw;
    schema::inner::JsonCursor json(text);
    if (!schema::inner::is_utf8(text) || !json.value(raw)) return false;
    json.blanks();
    return json.at_end();
}

/// A stream of a frame, in its shape; null where the frame lacks it, a JSON text as it is.
inline void json_stream(std::string& out, const schema::Types& types, const schema::Stream& stream,
                        const std::optional<Bytes>& data, std::span<const std::size_t> shape) {
    bool const json = stream.elem.kind == schema::Elem::Kind::json;
    if (!data || (json && data->empty())) {  // an empty one counts as absent, as everywhere
        out.append("null");
    } else if (json && is_json(chars(*data))) {
        out.append(chars(*data));
    } else if (json || stream.elem.kind == schema::Elem::Kind::utf8) {
        json_text(out, chars(*data));
    } else {
        json_array(out, types, stream.elem, *data, shape);
    }
}

}  // namespace shmx_runtime::dynamic::inner
#endif
