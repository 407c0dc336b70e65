// From a name to a checked, mapped segment that fits the reader's schema.
#ifndef SHMX_RUNTIME_CLIENT_OPEN_HPP
#define SHMX_RUNTIME_CLIENT_OPEN_HPP

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "../description.hpp"
#include "../directory.hpp"
#include "../frame/table.hpp"
#include "../schema/fit.hpp"
#include "../schema/hash.hpp"
#include "../segment.hpp"
#include "../session.hpp"
#include "../stock/shadow.hpp"
#include "../stock/source.hpp"

namespace shmx_runtime::detail {

/// What a reader expects of a segment; without a model it takes the segment's streams as they are.
struct Expected {
    std::optional<schema::Model> model;
    /// Its fingerprint: equal ones need no comparison.
    std::uint64_t hash = 0;
    /// Whether other units and names of the same layout are fine.
    bool accept_meaning = false;

    [[nodiscard]] static Result<Expected> of(const Description& what, bool accept_meaning) {
        auto model = schema::decode_own(what.blob);
        if (!model) return std::move(model).error();
        return Expected{*std::move(model), schema::schema_hash(what.blob), accept_meaning};
    }
};

/// A segment that fits.
struct Opened {
    Segment segment;
    /// Where a stock server's frames come from; `segment` is their shadow then.
    std::optional<stock::Source> source;
    std::shared_ptr<const Table> table;
    /// The ids of the controls that the server knows.
    std::vector<std::uint32_t> controls;
    /// The reader's schema; without one: the segment's, with what was appended.
    std::shared_ptr<const schema::Model> model;
    /// How many of its streams stand in the blob, and the generation of the directory, where that was read.
    std::uint32_t generation = 0;
    Session session;
};

/// Frames that a reader without a schema may hold of a stock segment, which does not say.
inline constexpr std::uint32_t dynamic_pins = 4;

struct Matched {
    std::shared_ptr<const schema::Model> model;
    Table table;
    std::vector<std::uint32_t> controls;
    std::uint32_t generation = 0;
};

[[nodiscard]] inline std::vector<std::uint32_t> control_ids(const schema::Model& model) {
    std::vector<std::uint32_t> ids;
    for (const schema::Control& control : model.controls) ids.push_back(control.id);
    return ids;
}

[[nodiscard]] inline Result<Matched> match(const Segment& segment, const Expected& expected, std::string_view name) {
    if (expected.model && !segment.is_shadow &&
        sync::load(segment.head.u64(wire::ext::schema_hash), sync::acquire) == expected.hash) {
        const schema::Model& model = *expected.model;
        Matches matches;
        for (std::size_t i = 0; i < model.streams.size(); ++i) matches.emplace_back(i);
        return Matched{std::make_shared<const schema::Model>(model), Table::of(model, model, {}, matches, segment.wire),
                       control_ids(model), 0};
    }
    auto copy = read_directory(segment);
    if (!copy) return std::move(copy).error();
    const schema::Directory& directory = copy->directory;
    const schema::Model& writer = directory.model;
    Matches matches;
    if (!expected.model) {
        schema::Model model = writer;
        model.streams.insert(model.streams.end(), directory.appended.begin(), directory.appended.end());
        for (std::size_t i = 0; i < model.streams.size(); ++i) matches.emplace_back(i);
        Table table = Table::of(model, writer, directory.appended, matches, segment.wire);
        return Matched{std::make_shared<const schema::Model>(std::move(model)), std::move(table), control_ids(writer),
                       copy->generation};
    }
    auto fit = schema::fit(*expected.model, directory, expected.accept_meaning, name);
    if (!fit) return std::move(fit).error();
    for (const std::size_t i : fit->streams) {
        matches.push_back(i == schema::absent ? std::nullopt : std::optional(i));
    }
    auto model = std::make_shared<const schema::Model>(*expected.model);
    if (segment.is_shadow) {
        return Matched{model, Table::of_stock(*model, writer, directory.appended, matches), {}, copy->generation};
    }
    return Matched{model, Table::of(*model, writer, directory.appended, matches, segment.wire), control_ids(writer),
                   copy->generation};
}

/// Opens a segment and matches the streams.
[[nodiscard]] inline Result<Opened> open(const sys::Name& name, Role role, const Expected& expected) {
    auto file = sys::file::open(name, role == Role::reader);
    if (!file) return std::move(file).error();
    auto found = find_segment(*std::move(file), role);
    if (!found) return found.error().of(name.text);
    std::optional<stock::Source> source;
    std::optional<Segment> segment = std::move(found->ours);
    if (!segment) {
        auto opened = stock::Source::open(std::move(found->stock), role != Role::watcher);
        if (!opened) return opened.error().of(name.text);
        auto shadow = stock::make_shadow(*opened, expected.model ? expected.model->segment.pins : dynamic_pins);
        if (!shadow) return shadow.error().of(name.text);
        source.emplace(*std::move(opened));
        segment.emplace(*std::move(shadow));
    }
    const auto session = Session::join(*segment);
    if (!session) return errors::starting(name.text);
    auto matched = match(*segment, expected, name.text);
    if (!matched) return matched.error().of(name.text);
    if (matched->table.fixed_bytes() > segment->geo.frame_bytes_cap) {
        return errors::corrupt("its frames are smaller than its fixed streams").of(name.text);
    }
    return Opened{*std::move(segment),
                  std::move(source),
                  std::make_shared<const Table>(std::move(matched->table)),
                  std::move(matched->controls),
                  std::move(matched->model),
                  matched->generation,
                  *session};
}

/// Tries again while there is no segment (or one that is just being made), up to `wait`, every 5 ms.
template <class Attempt>
auto patiently(const std::optional<std::chrono::nanoseconds>& wait, Attempt attempt) {
    const std::uint64_t start = sys::clock::monotonic();
    for (;;) {
        auto result = attempt();
        if (result || !wait || (!result.error().is_not_found() && !result.error().is_restarted())) return result;
        const std::uint64_t passed = sys::clock::monotonic() - start;
        if (wait->count() <= 0 || passed >= static_cast<std::uint64_t>(wait->count())) return result;
        sys::clock::nap(5'000'000);
    }
}

}  // namespace shmx_runtime::detail
#endif
