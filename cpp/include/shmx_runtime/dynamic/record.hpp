#ifndef SHMX_RUNTIME_DYNAMIC_RECORD_HPP
#define SHMX_RUNTIME_DYNAMIC_RECORD_HPP
// Records by field: of a stream's elements, and of control messages.

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

namespace shmx_runtime::dynamic {

class FieldView;

/// The numbers in some bytes, if they lie as `T` must.
template <Number T>
Result<std::span<const T>> numbers_of(std::span<const std::byte> data, std::string_view what) {
    constexpr std::size_t size = schema::bytes_of(*scalar<T>);
    if (data.empty()) return std::span<const T>();  // which need not be aligned
    if (reinterpret_cast<std::uintptr_t>(data.data()) % size != 0 || data.size() % size != 0) {
        return errors::corrupt(shmx_runtime::detail::text("the data of ", what, " does not lie as ",
                                                          schema::name_of(*scalar<T>), " must"));
    }
    return std::span<const T>(reinterpret_cast<const T*>(data.data()), data.size() / size);
}

/// One record: an element of a stream of records, a record within a record, or the body of a control message. Borrows
/// the bytes and the schema; copy it freely while they live.
class RecordView {
public:
    RecordView(const schema::Types& types, const schema::Record& record, std::string_view name,
               std::span<const std::byte> data) noexcept
        : types_(&types), record_(&record), name_(name), data_(data) {}

    /// A field by its name. There is none: is_wrong_stream, and the error says which there are.
    Result<FieldView> field(std::string_view name) const;
    /// What the schema says of its fields, in the order of their offsets.
    const std::vector<schema::Field>& fields() const noexcept { return record_->fields; }
    std::span<const std::byte> bytes() const noexcept { return data_; }
    /// As an object by field names; enums by name.
    std::string to_json() const {
        std::string out;
        inner::json_record(out, *types_, *record_, data_);
        return out;
    }

private:
    const schema::Types* types_;
    const schema::Record* record_;
    /// Of what errors speak.
    std::string_view name_;
    std::span<const std::byte> data_;
};

/// One field of a record. Borrows what its record borrows.
class FieldView {
public:
    FieldView(const schema::Types& types, const schema::Field& field, std::span<const std::byte> data) noexcept
        : types_(&types), field_(&field), data_(data) {}

    const schema::Field& info() const noexcept { return *field_; }
    std::span<const std::byte> bytes() const noexcept { return data_; }

    /// All its numbers: elements in their shape, the components of one behind another. Other than `T`: is_wrong_stream.
    template <Number T>
    Result<std::span<const T>> numbers() const {
        if (schema::scalar_of(*types_, field_->elem) != scalar<T>) return wrong(schema::name_of(*scalar<T>));
        return numbers_of<T>(data_, shmx_runtime::detail::text("field '", field_->name, "'"));
    }
    /// Its only number. Several: is_wrong_stream.
    template <Number T>
    Result<T> number() const {
        auto all = numbers<T>();
        if (!all) return std::move(all).error();
        if (all->size() != 1) return wrong(shmx_runtime::detail::text("one ", schema::name_of(*scalar<T>)));
        return (*all)[0];
    }
    /// Its text, of a utf8 field, without the zeroes behind it. No UTF-8: is_bad_text.
    Result<std::string_view> text() const {
        if (field_->elem.kind != schema::Elem::Kind::utf8) return wrong("text");
        std::string_view const all = inner::chars(data_);
        std::size_t const last = all.find_last_not_of('\0');
        std::string_view const text = all.substr(0, last == std::string_view::npos ? 0 : last + 1);
        if (!schema::inner::is_utf8(text)) {
            return Error(Errc::not_utf8, shmx_runtime::detail::text("text of field '", field_->name, "' is no UTF-8"));
        }
        return text;
    }
    /// How many records it holds; 0 of what is none.
    std::size_t records() const noexcept {
        const schema::TypeDef* const type = schema::type_of(*types_, field_->elem);
        bool const is_record = type != nullptr && type->kind == schema::TypeDef::Kind::record;
        return is_record && type->record.bytes != 0 ? data_.size() / type->record.bytes : 0;
    }
    /// The record in it, of a field of records: by its place. None there: is_wrong_stream.
    Result<RecordView> record(std::size_t i = 0) const {
        if (i >= records()) return wrong(shmx_runtime::detail::text("a record ", i));
        const schema::TypeDef& type = *schema::type_of(*types_, field_->elem);
        return RecordView(*types_, type.record, type.name, data_.subspan(i * type.record.bytes, type.record.bytes));
    }
    std::string to_json() const {
        std::string out;
        schema::Field at_start = *field_;
        at_start.offset = 0;
        inner::json_field(out, *types_, at_start, data_);
        return out;
    }

private:
    Error wrong(std::string_view asked) const {
        return Error(Errc::wrong_type,
                     shmx_runtime::detail::text("field '", field_->name, "' holds ",
                                                schema::describe_field(*field_, *types_), ", not ", asked));
    }

    const schema::Types* types_;
    const schema::Field* field_;
    std::span<const std::byte> data_;
};

inline Result<FieldView> RecordView::field(std::string_view name) const {
    std::string has;
    for (const schema::Field& field : record_->fields) {
        std::uint64_t const bytes = schema::field_size(*types_, field).bytes;
        has += (has.empty() ? "" : ", ") + field.name;
        // Of a checked model every field lies within its record.
        if (field.name != name || field.offset > data_.size() || bytes > data_.size() - field.offset) continue;
        return FieldView(*types_, field, data_.subspan(field.offset, static_cast<std::size_t>(bytes)));
    }
    return Error(Errc::no_stream, shmx_runtime::detail::text("no field '", name, "' in '", name_, "'; it has ",
                                                             has.empty() ? "none" : has));
}

}  // namespace shmx_runtime::dynamic
#endif
