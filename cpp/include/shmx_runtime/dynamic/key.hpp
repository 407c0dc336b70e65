#ifndef SHMX_RUNTIME_DYNAMIC_KEY_HPP
#define SHMX_RUNTIME_DYNAMIC_KEY_HPP
// Streams and controls by name or number.

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../detail/text.hpp"
#include "../errors.hpp"
#include "../schema/fit/compare.hpp"
#include "../schema/model.hpp"

namespace shmx_runtime::dynamic {

/// What a stream or a control is asked for by: its name, or its number on the wire. Made from `"position"` or `3`. Does
/// not own the name.
class Key {
public:
    Key(const char* name) : name_(name) {}              // NOLINT: implicit
    Key(std::string_view name) : name_(name) {}         // NOLINT: implicit
    Key(const std::string& name) : name_(name) {}       // NOLINT: implicit
    template <std::integral Id>
        requires(!std::same_as<Id, bool> && !std::same_as<Id, char>)
    Key(Id id) : id_(std::in_range<std::uint32_t>(id) ? std::optional(static_cast<std::uint32_t>(id)) : std::nullopt) {
        if (!id_) name_ = "(a number past 32 bits)";
    }  // NOLINT: implicit

    std::optional<std::uint32_t> id() const noexcept { return id_; }
    std::string_view name() const noexcept { return name_; }
    /// For errors.
    std::string text() const {
        return id_ ? shmx_runtime::detail::text(*id_) : shmx_runtime::detail::text("'", name_, "'");
    }
    template <class Thing>
    bool is(const Thing& thing) const noexcept {
        return id_ ? thing.id == *id_ : thing.name == name_;
    }

private:
    std::string_view name_;
    std::optional<std::uint32_t> id_;
};

/// Finds streams among many. Borrows their names.
class Index {
public:
    Index() = default;
    explicit Index(const std::vector<schema::Stream>& streams) {
        for (std::size_t i = 0; i < streams.size(); ++i) {
            names_.add(streams[i].name, i);
            ids_.add(streams[i].id, i);
        }
        names_.sort();
        ids_.sort();
    }
    std::optional<std::size_t> find(const Key& key) const {
        return key.id() ? ids_.find(*key.id()) : names_.find(key.name());
    }

private:
    schema::inner::Places<std::string_view> names_;
    schema::inner::Places<std::uint32_t> ids_;
};

/// There is no such stream.
inline Error no_stream(const Key& key, std::string_view segment, const std::vector<schema::Stream>& streams) {
    std::string has;
    for (const schema::Stream& stream : streams) has += (has.empty() ? "" : ", ") + stream.name;
    return errors::no_stream(key.text(), segment, has.empty() ? "none" : has);
}

}  // namespace shmx_runtime::dynamic
#endif
