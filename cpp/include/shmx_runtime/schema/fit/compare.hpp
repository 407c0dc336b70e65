#ifndef SHMX_RUNTIME_SCHEMA_FIT_COMPARE_HPP
#define SHMX_RUNTIME_SCHEMA_FIT_COMPARE_HPP
// Two elements from two schemas: do they lie alike, do they mean the same?

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../blob/items.hpp"
#include "../describe.hpp"
#include "../layout.hpp"
#include "../model.hpp"

namespace shmx_runtime::schema::inner {

/// What the reader and the writer say; none where they mean the same.
using BothSay = std::optional<std::pair<std::string, std::string>>;

inline std::pair<std::string, std::string> unit_words(std::string_view mine, std::string_view theirs) {
    auto const words = [](std::string_view unit) { return unit.empty() ? text("no unit") : text("the unit ", unit); };
    return {words(mine), words(theirs)};
}

/// Finds names of a list: sorted once, asked often.
template <class Key>
class Places {
public:
    void add(Key key, std::size_t place) { all_.emplace_back(std::move(key), place); }
    /// After the last add. Of equal keys the first place is found.
    void sort() { std::sort(all_.begin(), all_.end()); }
    std::optional<std::size_t> find(const Key& key) const {
        auto const at = std::lower_bound(all_.begin(), all_.end(), key,
                                         [](const auto& a, const Key& k) { return a.first < k; });
        if (at == all_.end() || !(at->first == key)) return std::nullopt;
        return at->second;
    }

private:
    std::vector<std::pair<Key, std::size_t>> all_;
};

/// What has been found out about a pair of types, by their places in the two lists: each pair is looked into once, so
/// that records that hold one another many times cost no more than their fields.
template <class T>
class PairBook {
public:
    const T* find(std::size_t a, std::size_t b) const {
        auto const at = lower(a, b);
        return at != all_.end() && at->a == a && at->b == b ? &at->value : nullptr;
    }
    void put(std::size_t a, std::size_t b, T value) {
        auto const at = lower(a, b);
        all_.insert(at, Row{a, b, std::move(value)});
    }

private:
    struct Row {
        std::size_t a, b;
        T value;
    };
    auto lower(std::size_t a, std::size_t b) const {
        return std::lower_bound(all_.begin(), all_.end(), std::pair(a, b),
                                [](const Row& row, const auto& key) { return std::pair(row.a, row.b) < key; });
    }
    std::vector<Row> all_;
};

/// Whether a name of both stands in another place: its bytes are another field's there, of whatever type.
inline bool moved(const Record& a, const Record& b) {
    bool differ = false;
    for (std::size_t i = 0; i < a.fields.size(); ++i) differ = differ || a.fields[i].name != b.fields[i].name;
    if (!differ) return false;
    Places<std::string_view> theirs;
    for (std::size_t i = 0; i < b.fields.size(); ++i) theirs.add(b.fields[i].name, i);
    theirs.sort();
    for (std::size_t i = 0; i < a.fields.size(); ++i) {
        if (theirs.find(a.fields[i].name).value_or(i) != i) return true;
    }
    return false;
}

/// A number that both know, under two names, or a name that is two numbers. What only one of them knows is an addition.
inline BothSay other_values(const TypeDef& a, const TypeDef& b) {
    Places<std::uint64_t> numbers;
    Places<std::string_view> names;
    for (std::size_t i = 0; i < b.values.size(); ++i) {
        numbers.add(b.values[i].bits, i);
        names.add(b.values[i].name, i);
    }
    numbers.sort();
    names.sort();
    auto const words = [](const TypeDef& def, const Value& v) {
        return text(v.name, " = ", number_text(def.base, v.bits));
    };
    for (const Value& v : a.values) {
        std::optional<std::size_t> other = numbers.find(v.bits);
        if (!other || b.values[*other].name == v.name) {
            other = names.find(v.name);
            if (!other || b.values[*other].bits == v.bits) continue;
        }
        return std::pair(words(a, v), words(b, b.values[*other]));
    }
    return std::nullopt;
}

/// The types of both sides.
class Sides {
public:
    Sides(const Types& mine, const Types& theirs) : reader(mine), writer(theirs) {}

    /// The same bytes for the same numbers, whatever they are called.
    bool same_layout(const Elem& a, std::uint32_t a_count, const Elem& b, std::uint32_t b_count) {
        if (a_count != b_count || a.is_text() != b.is_text()) return false;
        if (a.is_text()) return a.kind == b.kind;
        std::optional<Scalar> const as = scalar_of(reader, a), bs = scalar_of(writer, b);
        if (as || bs) return as == bs;
        std::optional<std::size_t> const ai = find_type_index(reader, a.name), bi = find_type_index(writer, b.name);
        if (!ai || !bi) return false;
        if (const bool* known = alike_.find(*ai, *bi)) return *known;
        bool const same = same_body(reader[*ai].record, writer[*bi].record);
        alike_.put(*ai, *bi, same);
        return same;
    }
    bool same_layout(const Field& a, const Field& b) {
        return a.offset == b.offset && a.dims == b.dims &&
               same_layout(a.elem, a.components.count, b.elem, b.components.count);
    }
    /// The same fields at the same offsets.
    bool same_body(const Record& a, const Record& b) {
        if (a.bytes != b.bytes || a.align != b.align || a.fields.size() != b.fields.size()) return false;
        for (std::size_t i = 0; i < a.fields.size(); ++i) {
            if (!same_layout(a.fields[i], b.fields[i])) return false;
        }
        return !moved(a, b);
    }

    /// The first difference in what elements of one layout mean.
    BothSay meaning(const Elem& a, const Components& ac, const Elem& b, const Components& bc) {
        if (ac.names != bc.names) {
            auto const words = [](const Components& c) {
                return c.names.empty() ? text("components without names") : text("components ", joined(c.names, ", "));
            };
            return std::pair(words(ac), words(bc));
        }
        bool const a_named = a.kind == Elem::Kind::named, b_named = b.kind == Elem::Kind::named;
        if (!a_named && !b_named) return std::nullopt;
        BothSay elements = std::pair(describe_elem(a, reader), describe_elem(b, writer));
        if (a_named != b_named) return elements;  // one is a plain number, the other an enum or flags
        std::optional<std::size_t> const ai = find_type_index(reader, a.name), bi = find_type_index(writer, b.name);
        if (!ai || !bi) return std::nullopt;
        if (const BothSay* known = meant_.find(*ai, *bi)) return *known;
        const TypeDef &at = reader[*ai], &bt = writer[*bi];
        BothSay words = at.kind != bt.kind                      ? elements
                        : at.kind == TypeDef::Kind::record ? body_meaning(at.record, bt.record)
                                                           : other_values(at, bt);
        meant_.put(*ai, *bi, words);
        return words;
    }
    /// The first difference in what fields of one layout mean.
    BothSay body_meaning(const Record& a, const Record& b) {
        for (std::size_t i = 0; i < a.fields.size() && i < b.fields.size(); ++i) {
            const Field &x = a.fields[i], &y = b.fields[i];
            if (x.name != y.name) return std::pair(text("a field '", x.name, "'"), text("'", y.name, "' there"));
            BothSay within;
            if (x.unit != y.unit) {
                within = unit_words(x.unit, y.unit);
            } else {
                within = meaning(x.elem, x.components, y.elem, y.components);
            }
            if (within) return std::pair(text("in field '", x.name, "' ", within->first), within->second);
        }
        return std::nullopt;
    }

    const Types& reader;
    const Types& writer;

private:
    PairBook<bool> alike_;
    PairBook<BothSay> meant_;
};

}  // namespace shmx_runtime::schema::inner
#endif
