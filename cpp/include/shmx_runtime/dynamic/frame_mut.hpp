#ifndef SHMX_RUNTIME_DYNAMIC_FRAME_MUT_HPP
#define SHMX_RUNTIME_DYNAMIC_FRAME_MUT_HPP
// A frame that is being written, its streams by name.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

#include "../errors.hpp"
#include "../schema/layout.hpp"
#include "../server.hpp"
#include "json.hpp"
#include "key.hpp"
#include "number.hpp"

namespace shmx_runtime::dynamic {

/// What a server writes: its schema with the appended streams, by index. Not copied, as the index borrows the names.
struct Writing {
    explicit Writing(schema::Model of) : model(std::move(of)), index(model.streams) {}
    Writing(const Writing&) = delete;
    Writing& operator=(const Writing&) = delete;
    const schema::Model model;
    const Index index;
};

/// A frame of a Server that is being written, in place. Published by publish(); dropped, it gives its slot back and
/// nobody ever sees it. Fixed streams must all be written, or carried over; one of varying length is written once, at its
/// final length. What a stream holds before it is written is left over from an older frame.
class [[nodiscard]] FrameMut {
public:
    FrameMut(core::Loan loan, std::shared_ptr<const Writing> what) noexcept
        : loan_(std::move(loan)), what_(std::move(what)) {}

    /// Writes a stream: all its numbers, as they lie (plane after plane, or element after element), components counted
    /// one by one. Of one of varying length the count is this frame's. No such stream or another type: is_wrong_stream;
    /// not as many as it takes: is_wrong_length; written already, and of varying length: is_written_twice. Nothing was
    /// written then.
    template <Number T>
    Result<void> write(const Key& key, std::span<const T> values) {
        auto i = numbers<T>(key);
        if (!i) return std::move(i).error();
        return put(*i, std::as_bytes(values), sizeof(T), schema::name_of(*scalar<T>));
    }
    /// The same of a container, an array or a braced list of numbers.
    template <class Values>
        requires Number<std::remove_cvref_t<decltype(*std::data(std::declval<const Values&>()))>>
    Result<void> write(const Key& key, const Values& values) {
        using T = std::remove_cvref_t<decltype(*std::data(values))>;
        return write<T>(key, std::span<const T>(std::data(values), std::size(values)));
    }
    template <Number T>
    Result<void> write(const Key& key, std::initializer_list<T> values) {
        return write<T>(key, std::span<const T>(values.begin(), values.size()));
    }
    /// A single number.
    template <Number T>
    Result<void> write(const Key& key, T value) {
        return write<T>(key, std::span<const T>(&value, 1));
    }
    /// Lends a stream to be written in place. Of one of varying length `blocks` says how many blocks (of its fixed
    /// dimensions; without those: elements) this frame carries; one of fixed length is lent whole, whatever `blocks` is.
    /// It counts as written.
    template <Number T>
    Result<std::span<T>> lend(const Key& key, std::size_t blocks = 1) {
        auto i = numbers<T>(key);
        if (!i) return std::move(i).error();
        auto lent = loan_.lend(*i, stream(*i).max ? blocks : 1);
        if (!lent) return std::move(lent).error();
        // As many and as aligned as the schema says: an element is whole numbers of `T`.
        return std::span<T>(reinterpret_cast<T*>(lent->data()), lent->size() / sizeof(T));
    }
    /// Writes any stream as bytes, records and texts too. They are not looked at.
    Result<void> write_bytes(const Key& key, std::span<const std::byte> values) {
        auto i = find(key);
        if (!i) return std::move(i).error();
        return put(*i, values, 1, "bytes");
    }
    /// Writes a text: of a utf8 stream, or of a json stream if it is JSON. No UTF-8, or no JSON: is_bad_text.
    Result<void> write_text(const Key& key, std::string_view text) {
        auto i = find(key);
        if (!i) return std::move(i).error();
        const schema::Stream& it = stream(*i);
        bool const json = it.elem.kind == schema::Elem::Kind::json;
        if (!json && it.elem.kind != schema::Elem::Kind::utf8) return wrong_type(what_->model.types, it, "text");
        if (!schema::inner::is_utf8(text)) {
            return Error(Errc::not_utf8, shmx_runtime::detail::text("text of stream '", it.name, "' is no UTF-8"));
        }
        if (json && !inner::is_json(text)) {
            return Error(Errc::json, shmx_runtime::detail::text("stream '", it.name, "': the text is no JSON"));
        }
        return put(*i, std::as_bytes(std::span(text)), 1, "bytes");
    }
    /// Copies every fixed stream that was not written yet from the frame before; varying and optional ones are not
    /// carried. There is none before, and something was not written: is_not_written.
    Result<void> carry() { return loan_.carry(); }
    /// The id that the frame gets when it is published.
    std::uint64_t id() const noexcept { return loan_.id(); }
    /// What may be written.
    const schema::Model& schema() const noexcept { return what_->model; }
    /// Publishes the frame: its id. It is the newest frame for every reader from here on. A fixed stream was not written:
    /// is_not_written, and the frame is given up.
    Result<std::uint64_t> publish() { return loan_.publish(); }
    /// The same with a time of the user's, in whatever unit that means.
    Result<std::uint64_t> publish_at(double sim_time) { return loan_.publish_at(sim_time); }

private:
    const schema::Stream& stream(std::size_t i) const noexcept { return what_->model.streams[i]; }
    Result<std::size_t> find(const Key& key) const {
        if (!loan_.is_open()) return errors::empty_handle("frame");
        if (auto const i = what_->index.find(key)) return *i;
        return no_stream(key, loan_.segment(), what_->model.streams);
    }
    template <Number T>
    Result<std::size_t> numbers(const Key& key) const {
        auto i = find(key);
        if (!i) return i;
        const schema::Stream& it = stream(*i);
        if (schema::scalar_of(what_->model.types, it.elem) == scalar<T> && it.elem.kind != schema::Elem::Kind::utf8 &&
            it.elem.kind != schema::Elem::Kind::json) {
            return i;
        }
        return wrong_type(what_->model.types, it, schema::name_of(*scalar<T>));
    }
    /// Writes bytes that are `unit` bytes a thing; the lengths are told in things.
    Result<void> put(std::size_t i, std::span<const std::byte> values, std::size_t unit, std::string_view things) {
        using shmx_runtime::detail::text;
        const schema::Stream& it = stream(i);
        std::uint64_t const each = it.elem_bytes == 0 ? 1 : it.elem_bytes, whole = each * it.block();
        if (it.is_fixed() && values.size() != whole) {
            return errors::wrong_length(it.name, text("exactly ", whole / unit, " ", things), values.size() / unit);
        }
        if (values.size() % each != 0) {
            return errors::wrong_length(it.name, text("a multiple of ", each / unit, " ", things), values.size() / unit);
        }
        return loan_.write(i, values);
    }

    core::Loan loan_;
    std::shared_ptr<const Writing> what_;
};

}  // namespace shmx_runtime::dynamic
#endif
