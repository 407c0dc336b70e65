#ifndef SHMX_RUNTIME_SCHEMA_FIT_HPP
#define SHMX_RUNTIME_SCHEMA_FIT_HPP
// Whether a reader can read a segment when their schemas are not the same: stream by stream, by id, as the evolution
// table of docs/schema-language.md says.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../result.hpp"
#include "decode.hpp"
#include "fit/compare.hpp"
#include "fit/misfit.hpp"
#include "fit/stock.hpp"
#include "model.hpp"

namespace shmx_runtime::schema {

/// Stands where a stream or control of the reader is not in the segment.
inline constexpr std::size_t absent = static_cast<std::size_t>(-1);

/// Where a reader's parts are in the segment.
struct Fit {
    /// For each stream of the reader: its index in the segment's directory (Directory::stream), `absent` where no frame
    /// has it.
    std::vector<std::size_t> streams;
    /// For each control of the reader: its index among the segment's, `absent` where sending it must fail. Empty of a
    /// stock segment, which lists none: any may be sent.
    std::vector<std::size_t> controls;
};

/// What fits, and all that does not, in the order of the reader's streams, then controls.
struct Judged {
    Fit fit;
    std::vector<Misfit> misfits;
    bool fits() const noexcept { return misfits.empty(); }
};

namespace inner {

/// A segment's streams or controls, by id and by name.
struct ById {
    Places<std::uint32_t> ids;
    Places<std::string_view> names;
    std::vector<std::uint32_t> id_of;

    void add(std::uint32_t id, std::string_view name) {
        ids.add(id, id_of.size());
        names.add(name, id_of.size());
        id_of.push_back(id);
    }
    void sort() {
        ids.sort();
        names.sort();
    }
    std::optional<std::uint32_t> id(std::string_view name) const {
        std::optional<std::size_t> const i = names.find(name);
        if (!i) return std::nullopt;
        return id_of[*i];
    }
};

inline bool holds(const std::vector<std::uint32_t>& list, std::uint32_t id) {
    return std::find(list.begin(), list.end(), id) != list.end();
}

/// Gathers what does not fit.
class Check {
public:
    Check(const Model& reader, const Model& writer) : sides_(reader.types, writer.types), writer_(writer) {}

    void stream(const Stream& mine, const Stream& theirs, const ById& all) {
        std::string what = name("stream", mine.id, mine.name);
        if (mine.name != theirs.name) return renamed(what, mine.id, mine.name, theirs.name, all);
        bool const in_place =
            sides_.same_layout(mine.elem, mine.components.count, theirs.elem, theirs.components.count) &&
            mine.layout == theirs.layout && mine.varies() == theirs.varies() && mine.dims == theirs.dims;
        // a reader that expects a stream to be missing at times reads one that never is, not the other way round
        if (!in_place || (mine.is_fixed() && !theirs.is_fixed())) {
            std::string a = describe(mine, sides_.reader), b = describe(theirs, sides_.writer);
            if (a == b) {  // two records of one name that differ inside
                a += ": " + describe_elem(mine.elem, sides_.reader);
                b += ": " + describe_elem(theirs.elem, sides_.writer);
            }
            return push(Grade::layout, std::move(what), std::move(a), std::move(b));
        }
        BothSay words;
        if (mine.unit != theirs.unit) {
            words = unit_words(mine.unit, theirs.unit);
        } else {
            words = sides_.meaning(mine.elem, mine.components, theirs.elem, theirs.components);
        }
        if (words) push(Grade::meaning, std::move(what), std::move(words->first), std::move(words->second));
    }
    void control(const Control& mine, const Control& theirs, const ById& all) {
        std::string what = name("control", mine.id, mine.name);
        if (mine.name != theirs.name) return renamed(what, mine.id, mine.name, theirs.name, all);
        if (!sides_.same_body(mine.body, theirs.body)) {
            push(Grade::layout, std::move(what), describe_body(mine.body, sides_.reader),
                 describe_body(theirs.body, sides_.writer));
        } else if (BothSay words = sides_.body_meaning(mine.body, theirs.body)) {
            push(Grade::meaning, std::move(what), std::move(words->first), std::move(words->second));
        }
    }
    void missing(const Stream& mine, const ById& all) {
        std::string what = name("stream", mine.id, mine.name);
        if (std::optional<std::uint32_t> const other = all.id(mine.name)) {
            moved_to(std::move(what), mine.id, *other);
        } else if (holds(writer_.reserved_streams, mine.id) && !mine.optional) {
            push(Grade::directory, std::move(what), describe(mine, sides_.reader),
                 "it no longer: the stream was removed");
        }
    }
    void missing(const Control& mine, const ById& all) {
        std::string what = name("control", mine.id, mine.name);
        if (std::optional<std::uint32_t> const other = all.id(mine.name)) {
            moved_to(std::move(what), mine.id, *other);
        } else if (holds(writer_.reserved_controls, mine.id)) {
            push(Grade::directory, std::move(what), describe_body(mine.body, sides_.reader),
                 "it no longer: the control was removed");
        }
    }

    std::vector<Misfit> found;

private:
    static std::string name(std::string_view kind, std::uint32_t id, std::string_view name) {
        return text(kind, " '", name, "' (id ", id, ")");
    }
    /// Another name under the id: the thing has another id now, or another name.
    void renamed(std::string& what, std::uint32_t id, std::string_view mine, std::string_view theirs, const ById& all) {
        if (std::optional<std::uint32_t> const other = all.id(mine)) return moved_to(std::move(what), id, *other);
        push(Grade::directory, std::move(what), text("this name, '", mine, "'"), text("'", theirs, "'"));
    }
    void moved_to(std::string what, std::uint32_t id, std::uint32_t other) {
        push(Grade::layout, std::move(what), text("the id ", id), text("the id ", other));
    }
    void push(Grade grade, std::string what, std::string a, std::string b) {
        found.push_back(Misfit{grade, std::move(what), std::move(a), std::move(b)});
    }

    Sides sides_;
    const Model& writer_;
};

inline Judged judge_all(const Model& reader, const Directory& segment) {
    Judged out;
    ById streams, controls;
    for (std::size_t i = 0; i < segment.size(); ++i) streams.add(segment.stream(i).id, segment.stream(i).name);
    for (const Control& control : segment.model.controls) controls.add(control.id, control.name);
    streams.sort();
    controls.sort();
    Check check(reader, segment.model);
    for (const Stream& mine : reader.streams) {
        std::optional<std::size_t> const place = streams.ids.find(mine.id);
        out.fit.streams.push_back(place.value_or(absent));
        if (segment.stock) {
            if (!place) continue;
            std::optional<Misfit> misfit =
                stock_misfit(reader.types, mine, segment.model.types, segment.stream(*place));
            if (misfit) check.found.push_back(std::move(*misfit));
        } else if (place) {
            check.stream(mine, segment.stream(*place), streams);
        } else {
            check.missing(mine, streams);
        }
    }
    for (const Control& mine : reader.controls) {
        if (segment.stock) break;
        std::optional<std::size_t> const place = controls.ids.find(mine.id);
        out.fit.controls.push_back(place.value_or(absent));
        if (place) {
            check.control(mine, segment.model.controls[*place], controls);
        } else {
            check.missing(mine, controls);
        }
    }
    out.misfits = std::move(check.found);
    return out;
}

}  // namespace inner

/// Matches a reader's streams and controls with those of a segment, stock ones included. Layouts are then the
/// segment's: a `max` may be another. With `accept_meaning`, differences of Grade::meaning do not refuse.
inline Judged judge(const Model& reader, const Directory& segment, bool accept_meaning) {
    Judged out = inner::judge_all(reader, segment);
    if (accept_meaning) {
        auto const accepted = [](const Misfit& misfit) { return misfit.grade == Grade::meaning; };
        out.misfits.erase(std::remove_if(out.misfits.begin(), out.misfits.end(), accepted), out.misfits.end());
    }
    return out;
}

/// The same as a result: the error is one of Errc::misfit, names the segment and has a line a misfit.
inline Result<Fit> fit(const Model& reader, const Directory& segment, bool accept_meaning,
                       std::string_view segment_name = {}) {
    Judged judged = judge(reader, segment, accept_meaning);
    if (judged.fits()) return std::move(judged.fit);
    std::string lines;
    for (const Misfit& misfit : judged.misfits) lines += "\n  " + misfit.text();
    return Error(Errc::misfit, inner::text("the schema does not fit segment '", segment_name, "':", lines));
}

}  // namespace shmx_runtime::schema
#endif
