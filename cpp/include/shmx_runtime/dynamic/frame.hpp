#ifndef SHMX_RUNTIME_DYNAMIC_FRAME_HPP
#define SHMX_RUNTIME_DYNAMIC_FRAME_HPP
// A frame, its streams by name.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "../client.hpp"
#include "../watcher.hpp"
#include "books.hpp"
#include "key.hpp"
#include "view.hpp"

namespace shmx_runtime::dynamic {

/// A frame to read, whatever holds its bytes: Frame and Snapshot.
template <class Held>
class [[nodiscard]] FrameOf {
public:
    /// For the runtime's own layers.
    FrameOf(Held held, std::shared_ptr<inner::Books> books, schema::Wire wire) noexcept
        : held_(std::move(held)), books_(std::move(books)), wire_(wire) {}

    /// A stream, by its name or id. One that this frame lacks is there as an empty view (StreamView::is_present). Of a
    /// pinned frame a name that is not known yet is looked for in the directory again, in case its server has appended
    /// it; all others cost a look into a table.
    ///
    /// The segment has no such stream: is_wrong_stream, and which it has; the bytes contradict themselves: is_corrupt.
    Result<StreamView> stream(const Key& key) const {
        const inner::Book* book = &books_->newest();
        std::optional<std::size_t> i = book->index.find(key);
        if (!i) {
            auto grown = renew();
            if (!grown) return std::move(grown).error();
            book = &books_->newest();
            i = book->index.find(key);
        }
        if (!i) return no_stream(key, books_->name(), book->model->streams);
        return view(*book, *i);
    }
    /// The same: frame["position"].
    Result<StreamView> operator[](const Key& key) const { return stream(key); }
    /// All streams that this frame carries, by id, then those that were appended.
    Result<std::vector<StreamView>> streams() const {
        if (auto grown = renew(); !grown) return std::move(grown).error();
        const inner::Book& book = books_->newest();
        std::vector<StreamView> out;
        for (std::size_t i = 0; i < book.model->streams.size(); ++i) {
            auto one = view(book, i);
            if (!one) return std::move(one).error();
            if (one->is_present()) out.push_back(*one);
        }
        return out;
    }
    /// Whether the frame carries a stream; false too where the segment has none of that name or number.
    bool has(const Key& key) const {
        auto const found = stream(key);
        return found && found->is_present();
    }
    /// What the frame says about itself: its id, times and session.
    FrameMeta meta() const noexcept { return held_.meta(); }
    std::uint64_t id() const noexcept { return held_.id(); }
    /// What the segment's directory says, with the streams that were appended, as far as they were looked for.
    std::shared_ptr<const schema::Model> schema() const { return books_->newest().model; }
    /// All streams that the frame carries, as one JSON object by their names.
    Result<std::string> to_json() const {
        auto all = streams();
        if (!all) return std::move(all).error();
        std::string out;
        for (const StreamView& one : *all) {
            out.push_back(out.empty() ? '{' : ',');
            shmx_runtime::detail::json_string(out, one.name());
            out += ":" + one.to_json();
        }
        return out.empty() ? "{}" : out + "}";
    }
    /// The untyped frame below.
    const Held& held() const noexcept { return held_; }

private:
    friend class Watcher;

    Result<bool> renew() const {
        if constexpr (requires { held_.attached(); }) {
            if (held_.attached() != nullptr) return books_->renew(held_.attached()->segment);
        }
        return false;  // a watcher looks at the directory when it copies, and only it can
    }
    Result<StreamView> view(const inner::Book& book, std::size_t i) const {
        std::optional<std::span<const std::byte>> data;
        if (books_->is_known(i)) {
            data = held_.find(i);
        } else if (held_.id() != 0) {
            auto found = books_->late(book, i, held_.whole(), wire_);
            if (!found) return std::move(found).error();
            data = *found;
        }
        auto made = StreamView::of(book.model->types, book.model->streams[i], data);
        if (!made) return made.error().of(books_->name());
        return made;
    }

    Held held_;
    std::shared_ptr<inner::Books> books_;
    schema::Wire wire_;
};

/// A pinned frame of a Client: zero copy, and it cannot change while it is held. Move-only; it may outlive its client
/// and go to another thread.
using Frame = FrameOf<core::Frame>;
/// A checked copy of a frame, of a Watcher; blank (id() 0, all zero or empty) until there was a frame.
using Snapshot = FrameOf<core::Snapshot>;

}  // namespace shmx_runtime::dynamic
#endif
