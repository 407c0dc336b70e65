#ifndef SHMX_RUNTIME_SCHEMA_FIT_STOCK_HPP
#define SHMX_RUNTIME_SCHEMA_FIT_STOCK_HPP
// Whether a reader can read one stream of a stock server, whose directory says less than a schema does: no counts, no
// records, no text, and mostly no units. What it cannot say is no misfit; how many elements a frame has can only be
// checked frame by frame.

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

#include "../describe.hpp"
#include "../layout.hpp"
#include "../model.hpp"
#include "compare.hpp"
#include "misfit.hpp"

namespace shmx_runtime::schema::inner {

inline std::optional<Misfit> stock_misfit(const Types& types, const Stream& mine, const Types& others,
                                          const Stream& theirs) {
    auto const found = [&mine](Grade grade, std::pair<std::string, std::string> words) {
        return Misfit{grade, text("stream '", mine.name, "' (id ", mine.id, ")"), std::move(words.first),
                      std::move(words.second)};
    };
    if (mine.name != theirs.name) {
        return found(Grade::directory, {text("this name, '", mine.name, "'"), text("'", theirs.name, "'")});
    }
    std::uint64_t const bytes = elem_size(types, mine.elem, mine.components.count).bytes;
    bool const same = code_of(types, mine.elem) == code_of(others, theirs.elem) &&
                      mine.components.count == theirs.components.count &&
                      (mine.components.count == 1 || mine.layout == theirs.layout) &&
                      bytes == elem_size(others, theirs.elem, theirs.components.count).bytes;
    if (!same) {
        Stream known = theirs;
        if (!theirs.is_fixed() && theirs.max == UINT32_MAX) {  // which it does not say
            known.max.reset();
            known.dims.clear();
            known.optional = false;
        }
        std::string expected = describe(mine, types);
        if (code_of(types, mine.elem) == record_code) {
            expected = text(expected, ": ", bytes, " bytes, ", describe_elem(mine.elem, types));
        }
        return found(Grade::layout, {std::move(expected), describe(known, others)});
    }
    if (!mine.unit.empty() && !theirs.unit.empty() && mine.unit != theirs.unit) {
        return found(Grade::meaning, unit_words(mine.unit, theirs.unit));
    }
    const auto &a = mine.components.names, &b = theirs.components.names;
    if (!a.empty() && !b.empty() && a != b) {
        return found(Grade::meaning, {text("components ", joined(a, ", ")), text("components ", joined(b, ", "))});
    }
    return std::nullopt;
}

}  // namespace shmx_runtime::schema::inner
#endif
