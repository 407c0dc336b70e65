#ifndef SHMX_RUNTIME_SCHEMA_MODEL_HPP
#define SHMX_RUNTIME_SCHEMA_MODEL_HPP
// The checked model of a schema: what a directory is decoded into, and all that the untyped faces know of a segment.
// Canonical as decode() gives it: streams and controls stand by id, types by name, a stream of one component is soa.
// Plain values: copy and move them freely; nothing here is touched by another process.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace shmx_runtime::schema {

/// A number type of the wire; the value is its code there.
enum class Scalar : std::uint8_t {
    bool_ = 1,
    i8 = 2,
    u8 = 3,
    i16 = 4,
    u16 = 5,
    i32 = 6,
    u32 = 7,
    i64 = 8,
    u64 = 9,
    f16 = 10,
    bf16 = 11,
    f32 = 12,
    f64 = 13,
};

/// The scalar of a wire code; none for a code that is none.
constexpr std::optional<Scalar> scalar_of_code(std::uint32_t code) noexcept {
    if (code < 1 || code > 13) return std::nullopt;
    return static_cast<Scalar>(code);
}

/// Size in bytes, which is the alignment too.
constexpr std::uint32_t bytes_of(Scalar scalar) noexcept {
    constexpr std::uint8_t sizes[14] = {0, 1, 1, 1, 2, 2, 4, 4, 8, 8, 2, 2, 4, 8};
    return sizes[static_cast<std::size_t>(scalar) % 14];
}

/// The name in the schema language.
constexpr std::string_view name_of(Scalar scalar) noexcept {
    constexpr std::string_view names[14] = {"",    "bool", "i8",  "u8",  "i16",  "u16", "i32",
                                            "u32", "i64",  "u64", "f16", "bf16", "f32", "f64"};
    return names[static_cast<std::size_t>(scalar) % 14];
}

/// Whether an integer type has negative numbers; false of what is no integer.
constexpr bool is_signed(Scalar scalar) noexcept {
    return scalar == Scalar::i8 || scalar == Scalar::i16 || scalar == Scalar::i32 || scalar == Scalar::i64;
}

/// What one element of a stream or field is, before components.
struct Elem {
    enum class Kind : std::uint8_t { scalar, named, utf8, json, bytes };
    Kind kind = Kind::scalar;
    /// Of Kind::scalar.
    Scalar scalar = Scalar::u8;
    /// Of Kind::named: a record, enum or flags of Model::types.
    std::string name;

    /// utf8, json or bytes: one byte an element.
    bool is_text() const noexcept { return kind >= Kind::utf8; }
    friend bool operator==(const Elem&, const Elem&) = default;
};

/// How many numbers make an element, and what they are called: no names, or one each.
struct Components {
    std::uint32_t count = 1;
    std::vector<std::string> names;
    friend bool operator==(const Components&, const Components&) = default;
};

/// How the components of a stream lie: a plane each (shape `(components, count)`), or an element after another
/// (`(count, components)`).
enum class Layout : std::uint8_t { soa = 0, aos = 1 };

/// One of the author's own values.
struct Meta {
    enum class Kind : std::uint8_t { text, number, boolean };
    std::string key;
    Kind kind = Kind::text;
    /// The text; a number as JSON writes it; `true` or `false`.
    std::string value;
    friend bool operator==(const Meta&, const Meta&) = default;
};

/// One stream of the frame.
struct Stream {
    std::uint32_t id = 0;
    std::string name;
    Elem elem;
    Components components;
    Layout layout = Layout::soa;
    /// Set: a frame carries 0 to so many blocks of `dims`; of texts it counts bytes.
    std::optional<std::uint32_t> max;
    /// The fixed dimensions, outermost first; empty for one element (a block).
    std::vector<std::uint32_t> dims;
    /// Whether a frame may lack it; always so for JSON.
    bool optional = false;
    std::string unit;
    std::string doc;
    std::vector<Meta> meta;
    /// Bytes of one element with its components; follows from the types, filled in by decode().
    std::uint32_t elem_bytes = 0;

    /// Bytes of one element, all components.
    std::uint32_t bytes_per_elem() const noexcept { return elem_bytes; }
    /// Elements of a block: the product of the fixed dimensions. At least 1 of a checked stream.
    std::uint64_t block() const noexcept {
        std::uint64_t n = 1;
        for (std::uint32_t dim : dims) {
            if (dim != 0 && n > UINT64_MAX / dim) return UINT64_MAX;
            n *= dim;
        }
        return n;
    }
    /// The most elements a frame carries by the schema. Fits 32 bits of a checked stream.
    std::uint64_t elements() const noexcept {
        std::uint64_t const n = block(), rows = max.value_or(1);
        return rows != 0 && n > UINT64_MAX / rows ? UINT64_MAX : n * rows;
    }
    /// Whether its length varies from frame to frame.
    bool varies() const noexcept { return max.has_value(); }
    /// Whether every frame carries it, in full.
    bool is_fixed() const noexcept { return !max && !optional; }
    /// Whether its components lie in planes; otherwise an element lies after another, and one component is both.
    bool lies_in_planes() const noexcept { return layout == Layout::soa && components.count > 1; }
    friend bool operator==(const Stream&, const Stream&) = default;
};

/// A field of a record or control message; several components are always interleaved.
struct Field {
    std::string name;
    Elem elem;
    Components components;
    /// The fixed dimensions, outermost first; of a text its room in bytes; empty for one element.
    std::vector<std::uint32_t> dims;
    /// Bytes from the record's start.
    std::uint32_t offset = 0;
    std::string unit;
    std::string doc;
    std::vector<Meta> meta;
    friend bool operator==(const Field&, const Field&) = default;
};

/// The fields of a record or control message, by offset.
struct Record {
    std::vector<Field> fields;
    std::uint32_t bytes = 0;
    std::uint32_t align = 1;
    friend bool operator==(const Record&, const Record&) = default;
};

/// A named number of an enum or flags.
struct Value {
    std::string name;
    /// The number in two's complement, extended by its sign where the base has one.
    std::uint64_t bits = 0;
    std::string doc;
    friend bool operator==(const Value&, const Value&) = default;
};

/// A record, enum or flags.
struct TypeDef {
    enum class Kind : std::uint8_t { record = 0, enumeration = 1, flags = 2 };
    std::string name;
    std::string doc;
    std::vector<Meta> meta;
    Kind kind = Kind::record;
    /// Of Kind::record.
    Record record;
    /// Of enums and flags: the integer behind them, and its named numbers as they were written.
    Scalar base = Scalar::u8;
    std::vector<Value> values;
    friend bool operator==(const TypeDef&, const TypeDef&) = default;
};

/// A message that a reader sends to the server.
struct Control {
    /// The TLV type on the wire, not 0.
    std::uint32_t id = 0;
    std::string name;
    std::string doc;
    std::vector<Meta> meta;
    Record body;
    friend bool operator==(const Control&, const Control&) = default;
};

/// A wire profile: ours, or what stock SHMX 2.0 clients read.
enum class Wire : std::uint8_t { native = 0, shmx2 = 1 };
/// How a frame's payload is summed.
enum class Checksum : std::uint8_t { none = 0, crc32 = 1 };

/// Defaults of a segment, each of which a server's options may override.
struct Segment {
    /// Readers that may attach, 1 to 56.
    std::uint32_t readers = 4;
    /// Frames that one reader may hold at once.
    std::uint32_t pins = 2;
    /// A power of two; none: the smallest that is at least readers * pins + 2.
    std::optional<std::uint32_t> slots;
    /// Bytes of one reader's control ring; none: 4 KiB with controls, else 0.
    std::optional<std::uint32_t> control_bytes;
    Wire wire = Wire::native;
    Checksum checksum = Checksum::none;
    bool timestamps = true;
    std::uint32_t writers = 1;
    bool wake_watchers = false;
    std::uint32_t mode = 0600;
    /// Empty: the creator's.
    std::string group;
    bool keep = false;
    friend bool operator==(const Segment&, const Segment&) = default;
};

/// One segment's description.
struct Model {
    std::string name;
    std::uint32_t version = 0;
    std::string doc;
    Segment segment;
    /// By name.
    std::vector<TypeDef> types;
    /// By id.
    std::vector<Stream> streams;
    /// By id.
    std::vector<Control> controls;
    /// Ids of what was removed, ascending.
    std::vector<std::uint32_t> reserved_streams;
    std::vector<std::uint32_t> reserved_controls;
    friend bool operator==(const Model&, const Model&) = default;
};

}  // namespace shmx_runtime::schema
#endif
