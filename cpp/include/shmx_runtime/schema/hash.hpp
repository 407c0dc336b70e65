#ifndef SHMX_RUNTIME_SCHEMA_HASH_HPP
#define SHMX_RUNTIME_SCHEMA_HASH_HPP
// Fingerprints: standard FNV-1a 64. They guard against mistakes, not against somebody who looks for a collision.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "layout.hpp"
#include "model.hpp"

namespace shmx_runtime::schema {

/// The textbook offset basis. (`static_hash` of the segment header has stock's own.)
inline constexpr std::uint64_t fnv_basis = 14695981039346656037ULL;
inline constexpr std::uint64_t fnv_prime = 1099511628211ULL;

/// FNV-1a 64 of some bytes, starting from `state`.
inline std::uint64_t fnv1a(std::uint64_t state, std::span<const std::byte> bytes) noexcept {
    for (std::byte byte : bytes) state = (state ^ std::to_integer<std::uint64_t>(byte)) * fnv_prime;
    return state;
}

/// The fingerprint of everything: of the bytes of a blob.
inline std::uint64_t schema_hash(std::span<const std::byte> blob) noexcept { return fnv1a(fnv_basis, blob); }

namespace inner {

/// A walk over a model's types, each record of which is hashed once.
class LayoutHash {
public:
    explicit LayoutHash(const Types& types) : types_(types), memo_(types.size() < known ? types.size() : known, 0) {}

    static std::uint64_t word(std::uint64_t state, std::uint64_t n) noexcept {
        for (unsigned shift = 0; shift < 64; shift += 8) state = (state ^ (n >> shift & 0xff)) * fnv_prime;
        return state;
    }
    static std::uint64_t dims(std::uint64_t state, const std::vector<std::uint32_t>& dims) noexcept {
        state = word(state, dims.size());
        for (std::uint32_t dim : dims) state = word(state, dim);
        return state;
    }
    std::uint64_t element(std::uint64_t state, const Elem& elem, std::uint32_t components, unsigned depth) {
        state = word(word(state, code(elem)), components);
        if (elem.kind != Elem::Kind::named) return state;
        std::optional<std::size_t> const i = find_type_index(types_, elem.name);
        if (!i || types_[*i].kind != TypeDef::Kind::record) return state;
        return word(state, nested(*i, depth));
    }
    std::uint64_t record(const Record& record, unsigned depth) {
        std::uint64_t state = word(word(fnv_basis, record.bytes), record.align);
        state = word(state, record.fields.size());
        for (const Field& field : record.fields) {
            state = word(state, field.offset);
            state = element(state, field.elem, field.components.count, depth);
            state = dims(state, field.dims);
        }
        return state;
    }

private:
    std::uint32_t code(const Elem& elem) const noexcept {
        switch (elem.kind) {
            case Elem::Kind::utf8: return 33;
            case Elem::Kind::json: return 34;
            case Elem::Kind::bytes: return 35;
            case Elem::Kind::scalar:
            case Elem::Kind::named: break;
        }
        return code_of(types_, elem);
    }
    std::uint64_t nested(std::size_t i, unsigned depth) {
        if (i >= known || depth >= deepest) return i;
        if (memo_[i] == 0) {
            std::uint64_t const made = record(types_[i].record, depth + 1);
            memo_[i] = made;
        }
        return memo_[i];
    }

    /// Types after these count by their place.
    static constexpr std::size_t known = 4096;
    /// No checked model nests deeper.
    static constexpr unsigned deepest = 65;
    const Types& types_;
    /// 0: not met yet.
    std::vector<std::uint64_t> memo_;
};

}  // namespace inner

/// The fingerprint of what offsets rest on: docs/directory-format.md, "Fingerprints".
inline std::uint64_t layout_hash(const Model& model) {
    inner::LayoutHash walk(model.types);
    std::uint64_t state = walk.word(fnv_basis, model.streams.size());
    for (const Stream& stream : model.streams) {
        state = walk.word(state, stream.id);
        state = walk.element(state, stream.elem, stream.components.count, 0);
        state = walk.word(state, stream.layout == Layout::aos ? 1 : 0);
        state = walk.word(state, elem_size(model.types, stream.elem, stream.components.count).bytes);
        state = walk.word(state, (stream.max ? 1U : 0U) | (stream.is_fixed() ? 2U : 0U));
        state = walk.dims(state, stream.dims);
    }
    state = walk.word(state, model.controls.size());
    for (const Control& control : model.controls) {
        state = walk.word(state, control.id);
        state = walk.word(state, walk.record(control.body, 0));
    }
    return state;
}

}  // namespace shmx_runtime::schema
#endif
