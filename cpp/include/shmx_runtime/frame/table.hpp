// Where the streams of a reader's schema lie in a writer's frames: fixed ones at offsets known at attach, varying ones
// found in each frame's TLVs.
#ifndef SHMX_RUNTIME_FRAME_TABLE_HPP
#define SHMX_RUNTIME_FRAME_TABLE_HPP

#include <algorithm>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "../errors.hpp"
#include "../result.hpp"
#include "../schema/layout.hpp"
#include "../schema/model.hpp"
#include "../wire/frame.hpp"
#include "../zone.hpp"

namespace shmx_runtime::detail {

/// Where one stream's data lies in a frame.
struct Found {
    enum Kind : std::uint8_t {
        /// At these bytes of the payload.
        at,
        /// Not in this frame (or in none).
        absent,
        /// Not in this frame, though the reader's schema has it in each: it reads as this many zero bytes.
        missing,
        /// In no frame, though the reader's schema has it in each: it reads as this many zero bytes.
        zeros,
    };
    Kind kind = absent;
    std::uint64_t offset = 0;
    std::uint64_t bytes = 0;
};

/// For each of the reader's streams: its index among the writer's, then the appended ones; none where it is in no frame.
using Matches = std::vector<std::optional<std::size_t>>;

/// The streams of one reader in the frames of one writer.
class Table {
public:
    /// `reader`'s streams in the frames of `writer` with `appended` streams, in the segment's own profile.
    [[nodiscard]] static Table of(const schema::Model& reader, const schema::Model& writer,
                                  const std::vector<schema::Stream>& appended, const Matches& matches,
                                  schema::Wire wire);

    /// `reader`'s streams in the frames of a stock server: all are looked for in each frame. The directory does not say
    /// how many elements there are, so the reader's schema is what they are held to.
    [[nodiscard]] static Table of_stock(const schema::Model& reader, const schema::Model& writer,
                                        const std::vector<schema::Stream>& appended, const Matches& matches);

    /// How many words walk() fills.
    [[nodiscard]] std::size_t words() const noexcept { return varying_.size(); }
    /// Payload bytes of the writer's fixed streams.
    [[nodiscard]] std::uint64_t fixed_bytes() const noexcept { return fixed_bytes_; }
    [[nodiscard]] std::size_t streams() const noexcept { return entries_.size(); }
    /// The name of stream `i`.
    [[nodiscard]] const std::string& name(std::size_t i) const noexcept { return entries_[i].name; }
    /// The index of a stream's id.
    [[nodiscard]] std::optional<std::size_t> index_of(std::uint32_t id) const noexcept {
        for (std::size_t i = 0; i < entries_.size(); ++i) {
            if (entries_[i].id == id) return i;
        }
        return std::nullopt;
    }
    /// Streams of the reader's schema that the segment does not have.
    [[nodiscard]] std::vector<std::string> absent() const {
        std::vector<std::string> gone;
        for (const Entry& e : entries_) {
            if (e.how == Entry::always && (e.found.kind == Found::absent || e.found.kind == Found::zeros)) {
                gone.push_back(e.name);
            }
        }
        return gone;
    }

    /// Checks a frame's payload and finds the varying streams in it: `words` is filled for find(). `u32_at` reads the
    /// payload; each number is read once.
    template <class U32>
    [[nodiscard]] Result<void> walk(std::uint64_t payload_bytes, std::span<std::uint64_t> words, U32 u32_at) const {
        if (payload_bytes < fixed_bytes_) {
            return errors::corrupt(text("a frame has ", payload_bytes, " payload bytes, its fixed streams take ",
                                        fixed_bytes_));
        }
        if (varying_.empty()) return {};
        std::fill(words.begin(), words.end(), 0);
        return walk_varying(payload_bytes, words, u32_at);
    }

    /// Where stream `i` lies in the frame that `words` were filled from.
    [[nodiscard]] Found find(std::size_t i, const std::uint64_t* words) const noexcept {
        if (i >= entries_.size()) return {};
        const Entry& e = entries_[i];
        if (e.how == Entry::always) return e.found;
        const std::uint64_t word = words[e.varying];
        if (word == 0) {
            return e.how == Entry::expected ? Found{Found::missing, 0, e.found.bytes} : Found{};
        }
        return {Found::at, (word >> 32) - 1, word & UINT32_MAX};
    }
    /// Whether the frame that `words` were filled from carries stream `i`, or the segment has it in none and it reads
    /// as zeroes.
    [[nodiscard]] bool carries(std::size_t i, const std::uint64_t* words) const noexcept {
        const Found found = find(i, words);
        return found.kind == Found::at || found.kind == Found::zeros;
    }
    /// The bytes of what was found, in a payload that `words` were filled from; none of what is absent.
    [[nodiscard]] std::optional<std::span<const std::byte>> bytes(const Found& found,
                                                                  const std::byte* payload) const noexcept {
        switch (found.kind) {
            case Found::at: return std::span(payload + found.offset, static_cast<std::size_t>(found.bytes));
            case Found::missing:
            case Found::zeros: return std::span<const std::byte>(zeros_).first(static_cast<std::size_t>(found.bytes));
            default: return std::nullopt;
        }
    }
    /// Bytes of a row (a block of its fixed dimensions) of stream `i`, by the reader's schema; at least 1.
    [[nodiscard]] std::uint64_t row_bytes(std::size_t i) const noexcept { return entries_[i].row_bytes; }

private:
    struct Entry {
        enum How : std::uint8_t {
            always,
            varies,
            /// In every frame, as the reader's schema has it, of found.bytes; the directory does not say so.
            expected,
        };
        How how = always;
        Found found;
        std::size_t varying = 0;
        std::uint64_t row_bytes = 1;
        std::uint32_t id = 0;
        std::string name;
    };
    struct Varying {
        std::uint32_t id = 0;
        std::uint64_t elem_bytes = 0;
        std::uint64_t block = 1;
        /// What a stock server's frames are held to, of whose directory no count follows: the reader's stream with
        /// exactly a block, or a number of them.
        enum Says : std::uint8_t { nothing, exactly, blocks } says = nothing;
        std::size_t reader = 0;
    };

    template <class U32>
    [[nodiscard]] Result<void> walk_varying(std::uint64_t payload_bytes, std::span<std::uint64_t> words, U32 u32_at) const;
    [[nodiscard]] const Varying* varying(std::uint32_t id) const noexcept {
        const auto it = std::lower_bound(varying_.begin(), varying_.end(), id,
                                         [](const Varying& v, std::uint32_t wanted) { return v.id < wanted; });
        return it != varying_.end() && it->id == id ? &*it : nullptr;
    }

    std::vector<Entry> entries_;
    std::vector<Varying> varying_;  // by id
    std::uint64_t fixed_bytes_ = 0;
    std::vector<std::byte> zeros_;
};

template <class U32>
Result<void> Table::walk_varying(std::uint64_t payload_bytes, std::span<std::uint64_t> words, U32 u32_at) const {
    namespace tlv = wire::tlv;
    const auto wrong = [](std::uint64_t at, const auto&... what) -> Result<void> {
        return errors::corrupt(text("a frame's TLV at ", at, ": ", what...));
    };
    std::uint64_t at = fixed_bytes_;
    // Each turn moves on by at least a head, so hostile lengths end it after payload_bytes / 16 turns.
    while (at + tlv::head <= payload_bytes) {
        const std::uint64_t length = u32_at(at + tlv::length);
        const std::uint64_t next = wire::align_up(at + tlv::prefix + length, tlv::align);
        if (u32_at(at + tlv::type) != tlv::stream) {
            at = next;
            continue;
        }
        const std::uint32_t id = u32_at(at + tlv::stream_id);
        const std::uint64_t count = u32_at(at + tlv::elem_count), bytes = u32_at(at + tlv::bytes_payload);
        const std::uint64_t said = u32_at(at + tlv::data_offset);
        const std::uint64_t data = said == 0 ? tlv::head : said;
        if (at + tlv::prefix + length > payload_bytes || data < tlv::head || data + bytes > tlv::prefix + length) {
            return wrong(at, "it does not lie within its frame");
        }
        if ((at + data) % 8 != 0) {
            return wrong(at, "its data is not aligned");
        }
        if (const Varying* v = varying(id)) {
            if ((v->says == Varying::exactly && count != v->block) ||
                (v->says == Varying::blocks && count % v->block != 0)) {
                const std::string want =
                    v->says == Varying::exactly ? text(v->block) : text("a multiple of ", v->block);
                return errors::wrong_count(name(v->reader), want, count);
            }
            if (wire::mul_sat(count, v->elem_bytes) != bytes || (v->block > 1 && count % v->block != 0)) {
                return wrong(at, bytes, " bytes are not ", count, " elements of stream ", id);
            }
            words[static_cast<std::size_t>(v - varying_.data())] = (at + data + 1) << 32 | bytes;
        }
        at = next;
    }
    return {};
}

inline Table Table::of(const schema::Model& reader, const schema::Model& writer,
                       const std::vector<schema::Stream>& appended, const Matches& matches, schema::Wire wire) {
    Table table;
    const schema::FrameLayout layout = schema::frame_layout(writer, wire);
    table.fixed_bytes_ = layout.fixed_bytes;
    const auto nth = [&](std::size_t i) -> const schema::Stream* {
        const std::size_t own = writer.streams.size();
        if (i < own) return &writer.streams[i];
        return i - own < appended.size() ? &appended[i - own] : nullptr;
    };
    for (std::size_t i = 0; const schema::Stream* s = nth(i); ++i) {
        if (!s->is_fixed()) {
            table.varying_.push_back({s->id, s->elem_bytes, std::max<std::uint64_t>(s->block(), 1), Varying::nothing, 0});
        }
    }
    std::sort(table.varying_.begin(), table.varying_.end(), [](const auto& a, const auto& b) { return a.id < b.id; });
    std::uint64_t most_zeros = 0;
    for (std::size_t i = 0; i < reader.streams.size(); ++i) {
        const schema::Stream& stream = reader.streams[i];
        Entry e;
        e.id = stream.id;
        e.name = stream.name;
        e.row_bytes = std::max<std::uint64_t>(wire::mul_sat(stream.elem_bytes, stream.block()), 1);
        const schema::Stream* to = i < matches.size() && matches[i] ? nth(*matches[i]) : nullptr;
        if (to == nullptr) {
            if (stream.is_fixed()) {
                e.found = {Found::zeros, 0, schema::Room::of(reader.types, stream, std::nullopt, schema::Wire::native).bytes};
                most_zeros = std::max(most_zeros, e.found.bytes);
            }
        } else if (to->is_fixed()) {
            const auto place = std::lower_bound(layout.fixed.begin(), layout.fixed.end(), *matches[i],
                                                [](const schema::Place& p, std::size_t wanted) { return p.stream < wanted; });
            if (place != layout.fixed.end() && place->stream == *matches[i]) {
                e.found = {Found::at, place->data, place->bytes};
            }
        } else if (const Varying* v = table.varying(to->id)) {
            e.how = Entry::varies;
            e.varying = static_cast<std::size_t>(v - table.varying_.data());
        }
        table.entries_.push_back(std::move(e));
    }
    table.zeros_.resize(static_cast<std::size_t>(most_zeros));
    return table;
}

inline Table Table::of_stock(const schema::Model& reader, const schema::Model& writer,
                             const std::vector<schema::Stream>& appended, const Matches& matches) {
    Table table = of(reader, writer, appended, matches, schema::Wire::native);
    std::uint64_t most = table.zeros_.size();
    for (std::size_t i = 0; i < reader.streams.size(); ++i) {
        const schema::Stream& stream = reader.streams[i];
        Entry& e = table.entries_[i];
        if (e.how != Entry::varies) continue;
        Varying& v = table.varying_[e.varying];
        v.block = std::max<std::uint64_t>(stream.block(), 1);
        v.says = stream.max ? Varying::blocks : Varying::exactly;
        v.reader = i;
        if (stream.is_fixed()) {
            e.how = Entry::expected;
            e.found.bytes = schema::Room::of(reader.types, stream, std::nullopt, schema::Wire::native).bytes;
            most = std::max(most, e.found.bytes);
        }
    }
    table.zeros_.resize(static_cast<std::size_t>(most));
    return table;
}

/// The most words that a reader has: 128 MiB, for 1024 pins of 16384 varying streams.
inline constexpr std::size_t most_words = std::size_t{1} << 24;

/// Words for Table::walk of so many frames with so many varying streams, private to a reader. Both numbers are others'
/// (pins, the directory): too many of them, or to be refused them, is an error.
[[nodiscard]] inline Result<Zeroes<std::uint64_t>> index_words(std::size_t frames, std::size_t streams) {
    if (wire::mul_sat(frames, streams) <= most_words) {
        Zeroes<std::uint64_t> words(frames * streams);
        if (words.is_there()) return words;
    }
    return errors::geometry(
        text("there is no memory to find ", streams, " varying streams in each of ", frames, " held frames"));
}

}  // namespace shmx_runtime::detail
#endif
