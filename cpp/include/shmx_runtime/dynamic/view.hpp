#ifndef SHMX_RUNTIME_DYNAMIC_VIEW_HPP
#define SHMX_RUNTIME_DYNAMIC_VIEW_HPP
// One stream of a frame.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../errors.hpp"
#include "../result.hpp"
#include "../schema/describe.hpp"
#include "../schema/layout.hpp"
#include "../schema/model.hpp"
#include "json.hpp"
#include "number.hpp"
#include "record.hpp"

namespace shmx_runtime::dynamic {

/// A stream in a frame, with what the directory says of it. Borrows the frame, whose bytes stand still: good as long as
/// that lives. Copy it freely.
class StreamView {
public:
    /// For the runtime's own layers: `data` none where the frame lacks it. A frame with another number of bytes than a
    /// stream without a `max` has: is_corrupt.
    static Result<StreamView> of(const schema::Types& types, const schema::Stream& stream,
                                 std::optional<std::span<const std::byte>> data) {
        std::uint64_t const whole = std::uint64_t{stream.elem_bytes} * stream.block();
        if (data && !stream.max && data->size() != whole) {
            return errors::corrupt(shmx_runtime::detail::text("a frame has ", data->size(), " bytes of stream '",
                                                              stream.name, "', not ", whole));
        }
        return StreamView(types, stream, data);
    }

    /// What the directory says of the stream: name, unit, doc, shape.
    const schema::Stream& info() const noexcept { return *stream_; }
    const std::string& name() const noexcept { return stream_->name; }
    const std::string& unit() const noexcept { return stream_->unit; }
    /// The same on one line, as in the schema language: `f32[x,y,z] soa, count 10000, unit m`.
    std::string holds() const { return schema::describe(*stream_, *types_); }
    /// Whether the frame carries it. One that is not there reads as empty.
    bool is_present() const noexcept { return data_.has_value(); }
    /// Its bytes, as they lie.
    std::span<const std::byte> bytes() const noexcept { return data_.value_or(std::span<const std::byte>()); }
    /// How many elements it has: a vector of components is one, a text has one a byte.
    std::size_t count() const noexcept { return stream_->elem_bytes == 0 ? 0 : bytes().size() / stream_->elem_bytes; }
    /// The shape of numbers() as NumPy has it: what varies first, then the fixed dimensions, and the components before
    /// (soa) or behind (aos) them; empty for a single number; one 0 where the frame lacks it. Allocates.
    std::vector<std::size_t> shape() const {
        if (!data_) return {0};
        std::vector<std::size_t> out;
        if (stream_->lies_in_planes()) out.push_back(stream_->components.count);
        if (stream_->max) out.push_back(static_cast<std::size_t>(count() / stream_->block()));
        for (std::uint32_t dim : stream_->dims) out.push_back(dim);
        if (!stream_->lies_in_planes() && stream_->components.count > 1) out.push_back(stream_->components.count);
        return out;
    }

    /// All its numbers, as they lie: plane after plane (soa) or element after element (aos). An enum or flags as the
    /// integer behind it, a text as std::uint8_t. Other than `T`: is_wrong_stream.
    template <Number T>
    Result<std::span<const T>> numbers() const {
        if (schema::scalar_of(*types_, stream_->elem) != scalar<T>) return wrong(schema::name_of(*scalar<T>));
        return numbers_of<T>(bytes(), shmx_runtime::detail::text("stream '", stream_->name, "'"));
    }
    /// The numbers of component `i`, of a stream whose components lie in planes, or that has but one. Otherwise:
    /// is_wrong_stream.
    template <Number T>
    Result<std::span<const T>> plane(std::size_t i) const {
        auto all = numbers<T>();
        if (!all) return all;
        std::size_t const components = stream_->components.count;
        if (i >= components || (components > 1 && !stream_->lies_in_planes())) {
            return wrong(shmx_runtime::detail::text("a plane ", i, " of ", schema::name_of(*scalar<T>)));
        }
        std::size_t const each = all->size() / components;
        return all->subspan(i * each, each);
    }
    /// The same by the component's name.
    template <Number T>
    Result<std::span<const T>> plane(std::string_view component) const {
        const std::vector<std::string>& names = stream_->components.names;
        std::size_t i = 0;
        while (i < names.size() && names[i] != component) ++i;
        if (i == names.size()) return wrong(shmx_runtime::detail::text("a component '", component, "'"));
        return plane<T>(i);
    }
    /// Its only number. Not exactly one, also where the frame lacks it: is_wrong_stream.
    template <Number T>
    Result<T> number() const {
        auto all = numbers<T>();
        if (!all) return std::move(all).error();
        if (all->size() != 1) {
            return wrong(shmx_runtime::detail::text("one ", schema::name_of(*scalar<T>), " (this frame has ",
                                                    all->size(), ")"));
        }
        return (*all)[0];
    }
    /// Its text, of a utf8 or json stream. No text: is_wrong_stream; no UTF-8: is_bad_text.
    Result<std::string_view> text() const {
        if (stream_->elem.kind != schema::Elem::Kind::utf8 && stream_->elem.kind != schema::Elem::Kind::json) {
            return wrong("text");
        }
        std::string_view const text = inner::chars(bytes());
        if (schema::inner::is_utf8(text)) return text;
        return Error(Errc::not_utf8, shmx_runtime::detail::text("text of stream '", stream_->name, "' is no UTF-8"));
    }
    /// How many records it has in this frame; 0 of a stream of something else.
    std::size_t records() const noexcept { return record_type() == nullptr ? 0 : count(); }
    /// A record by its place. None there: is_wrong_stream.
    Result<RecordView> record(std::size_t i) const {
        const schema::TypeDef* const type = record_type();
        if (type == nullptr || i >= count()) return wrong(shmx_runtime::detail::text("a record ", i));
        return RecordView(*types_, type->record, type->name,
                          bytes().subspan(i * stream_->elem_bytes, stream_->elem_bytes));
    }
    /// Whatever it holds, as JSON: arrays in its shape, records as objects, an enum as its name (or the number that has
    /// none), flags as the list of their names (and the rest as a number), what is no number (NaN, infinite) as null, a
    /// text as text, JSON as it is. Null when the frame lacks it.
    std::string to_json() const {
        std::string out;
        inner::json_stream(out, *types_, *stream_, data_, shape());
        return out;
    }

private:
    StreamView(const schema::Types& types, const schema::Stream& stream,
               std::optional<std::span<const std::byte>> data) noexcept
        : types_(&types), stream_(&stream), data_(data) {}

    const schema::TypeDef* record_type() const noexcept {
        const schema::TypeDef* const type = schema::type_of(*types_, stream_->elem);
        return type != nullptr && type->kind == schema::TypeDef::Kind::record ? type : nullptr;
    }
    Error wrong(std::string_view asked) const { return wrong_type(*types_, *stream_, asked); }

    const schema::Types* types_;
    const schema::Stream* stream_;
    std::optional<std::span<const std::byte>> data_;
};

}  // namespace shmx_runtime::dynamic
#endif
