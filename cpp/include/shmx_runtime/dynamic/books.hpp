#ifndef SHMX_RUNTIME_DYNAMIC_BOOKS_HPP
#define SHMX_RUNTIME_DYNAMIC_BOOKS_HPP
// What a dynamic reader knows of a segment's directory, and how it learns of streams that were appended since.
//
// A directory only grows, so a stream keeps its index. Each generation that was read is a Book; books form a chain and
// none is dropped before the frames that may borrow from it. Streams up to `known` are in the table that the frames were
// checked with; later ones are found in a frame by walking its TLVs when they are asked for.

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "../directory.hpp"
#include "../frame/table.hpp"
#include "../segment.hpp"
#include "key.hpp"

namespace shmx_runtime::dynamic::inner {

using ModelPtr = std::shared_ptr<const schema::Model>;

/// The directory as it was once, with the appended streams.
struct Book {
    Book(ModelPtr of, std::uint32_t at) : generation(at), model(std::move(of)), index(model->streams) {}
    Book(const Book&) = delete;
    Book& operator=(const Book&) = delete;
    /// Link by link: a chain may be longer than a stack is deep.
    ~Book() {
        for (Book* link = next.exchange(nullptr); link != nullptr;) {
            Book* const after = link->next.exchange(nullptr);
            delete link;
            link = after;
        }
    }

    std::atomic<std::uint32_t> generation;
    ModelPtr model;
    Index index;
    std::atomic<Book*> next{nullptr};
};

/// The directory of one segment, in all generations that were read. Frames on several threads may look for streams at a
/// time.
class Books {
public:
    /// Of a segment whose frames are checked with a table of all of `model`'s streams.
    Books(std::string name, ModelPtr model, std::uint32_t generation)
        : name_(std::move(name)), known_(model->streams.size()), first_(std::move(model), generation) {}

    const std::string& name() const noexcept { return name_; }
    /// The schema that the frames' table is of: of one attachment and no other.
    const schema::Model* base() const noexcept { return first_.model.get(); }
    /// The newest generation that was read.
    const Book& newest() const noexcept { return const_cast<Books*>(this)->last(); }

    /// Reads the directory again if it has changed: whether there are new streams. Costs one load if it has not.
    Result<bool> renew(const shmx_runtime::detail::Segment& segment) {
        Book& book = last();
        std::uint32_t const generation =
            sync::load(segment.head.u32(wire::header::static_gen), sync::acquire);
        if (generation == book.generation.load(std::memory_order_relaxed)) return false;
        auto copy = shmx_runtime::detail::read_directory(segment);
        if (!copy) return copy.error().of(name_);
        schema::Model model = std::move(copy->directory.model);
        auto& appended = copy->directory.appended;
        model.streams.insert(model.streams.end(), std::make_move_iterator(appended.begin()),
                             std::make_move_iterator(appended.end()));
        if (copy->directory.stock || segment.is_shadow) keep_order(model, *book.model);
        if (!has_grown(model, *book.model)) {
            return errors::corrupt("its directory changed otherwise than by growing").of(name_);
        }
        if (model.streams.size() == book.model->streams.size()) {
            book.generation.store(copy->generation, std::memory_order_relaxed);
            return false;
        }
        auto made = std::make_unique<Book>(std::make_shared<const schema::Model>(std::move(model)), copy->generation);
        Book* expected = nullptr;
        // Another thread that holds a frame may have been faster; what it read is as good.
        if (book.next.compare_exchange_strong(expected, made.get(), std::memory_order_release,
                                              std::memory_order_acquire)) {
            static_cast<void>(made.release());
        }
        return true;
    }

    /// Whether stream `i` is in the frames' own table.
    bool is_known(std::size_t i) const noexcept { return i < known_; }

    /// The data of a stream that is in no frame's table, in a payload. Each call walks the payload.
    Result<std::optional<std::span<const std::byte>>> late(const Book& book, std::size_t i,
                                                           std::span<const std::byte> payload, schema::Wire wire) const {
        // A writer with the fixed streams and this one alone: those say where the varying ones start.
        schema::Model writer;
        writer.types = book.model->types;
        for (std::size_t k = 0; k < known_; ++k) {
            if (book.model->streams[k].is_fixed()) writer.streams.push_back(book.model->streams[k]);
        }
        schema::Model reader;
        reader.streams.push_back(book.model->streams[i]);
        auto const table = shmx_runtime::detail::Table::of(reader, writer, reader.streams,
                                                           {std::optional(writer.streams.size())}, wire);
        std::uint64_t words[1] = {};
        auto walked = table.walk(payload.size(), std::span(words, table.words()), [&](std::uint64_t at) {
            std::uint32_t word = 0;
            if (at + 4 <= payload.size()) std::memcpy(&word, payload.data() + at, sizeof word);
            return word;
        });
        if (!walked) return walked.error().of(name_);
        auto const found = table.find(0, words);
        if (found.kind != shmx_runtime::detail::Found::at) return std::optional<std::span<const std::byte>>();
        return std::optional(payload.subspan(static_cast<std::size_t>(found.offset), static_cast<std::size_t>(found.bytes)));
    }

private:
    Book& last() noexcept {
        Book* book = &first_;
        while (Book* const next = book->next.load(std::memory_order_acquire)) book = next;
        return *book;
    }
    /// A stock directory says nothing about the order; what was known keeps its place.
    static void keep_order(schema::Model& model, const schema::Model& old) {
        schema::inner::Places<std::uint32_t> places;
        for (std::size_t i = 0; i < old.streams.size(); ++i) places.add(old.streams[i].id, i);
        places.sort();
        auto const place = [&places](const schema::Stream& s) {
            return std::pair(places.find(s.id).value_or(SIZE_MAX), s.id);
        };
        std::sort(model.streams.begin(), model.streams.end(),
                  [&place](const schema::Stream& a, const schema::Stream& b) { return place(a) < place(b); });
    }
    /// A directory that changed in any other way than by growing is not the one that the frames were checked with.
    static bool has_grown(const schema::Model& model, const schema::Model& old) {
        for (const schema::TypeDef& def : old.types) {  // a stock directory's types come with its streams
            const schema::TypeDef* const now = schema::find_type(model.types, def.name);
            if (now == nullptr || *now != def) return false;
        }
        return model.controls == old.controls && model.streams.size() >= old.streams.size() &&
               std::equal(old.streams.begin(), old.streams.end(), model.streams.begin());
    }

    std::string name_;
    std::size_t known_;
    Book first_;
};

}  // namespace shmx_runtime::dynamic::inner
#endif
