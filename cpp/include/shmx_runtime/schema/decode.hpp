#ifndef SHMX_RUNTIME_SCHEMA_DECODE_HPP
#define SHMX_RUNTIME_SCHEMA_DECODE_HPP
// Reading a segment's static directory, which anybody may have written: docs/directory-format.md. Entries stand in the
// order that the SCHEMA entry announces, then those appended later.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "../result.hpp"
#include "blob/items.hpp"
#include "blob/read.hpp"
#include "blob/streams.hpp"
#include "blob/verify.hpp"
#include "layout.hpp"
#include "model.hpp"

namespace shmx_runtime::schema {

/// What stands in a segment's static directory.
struct Directory {
    /// The blob's schema. Of a stock server, which says less, it has no name, and all streams are in it, by id:
    /// optional, of up to 4294967295 elements where the directory does not say.
    Model model;
    /// How many bytes from the start are the blob, over which schema_hash goes; 0 of a stock server.
    std::size_t blob_bytes = 0;
    /// Streams that were added while the server ran, in their order.
    std::vector<Stream> appended;
    /// Whether it is a stock server's: no SCHEMA entry.
    bool stock = false;

    /// All streams: the model's, then the appended ones.
    std::size_t size() const noexcept { return model.streams.size() + appended.size(); }
    const Stream& stream(std::size_t index) const noexcept {
        return index < model.streams.size() ? model.streams[index] : appended[index - model.streams.size()];
    }
};

namespace inner {

/// What has been read so far.
class DirectoryReader {
public:
    explicit DirectoryReader(Flaw& flaw) : flaw_(flaw) {}

    bool read(std::span<const std::byte> bytes) {
        Entry entry;
        std::size_t at = 0;
        for (; !flaw_ && next_entry(bytes, at, entry, flaw_); at = entry.end) {
            std::string_view const kind = kind_name(entry.kind);
            if (kind.empty()) continue;
            Reader reader(entry.body, text(kind, " at byte ", at), flaw_);
            take(entry.kind, reader, bytes.size() - at);
            if (announced_ && taken_ <= announced_->all()) {
                out.blob_bytes = entry.end < bytes.size() ? entry.end : bytes.size();
            }
        }
        if (!flaw_) finish();
        return !flaw_;
    }

    Directory out;

private:
    static std::string_view kind_name(std::uint32_t kind) noexcept {
        switch (kind) {
            case schema_entry: return "SCHEMA";
            case type_entry: return "TYPE";
            case stream_entry: return "STREAM";
            case control_entry: return "CONTROL";
            default: return {};
        }
    }
    void take(std::uint32_t kind, Reader& r, std::size_t left) {
        if (!announced_) {
            take_first(kind, r, left);
            return;
        }
        std::uint64_t const types = announced_->types, streams = types + announced_->streams, all = announced_->all();
        std::uint32_t const expected = taken_ < types     ? type_entry
                                       : taken_ < streams ? stream_entry
                                       : taken_ < all     ? control_entry
                                                          : stream_entry;
        if (kind != expected) {
            r.fail(text("stands where a ", kind_name(expected), " entry belongs"));
            return;
        }
        ++taken_;
        if (kind == type_entry) return take_type(r);
        verify_types();
        if (flaw_) return;
        if (kind == control_entry) return take_control(r);
        if (taken_ <= streams) return take_stream(r);
        Stream stream = read_stream(r, out.model.types);
        if (flaw_) return;
        if (Wrong const wrong = wrong_appended(out.model.types, stream); !wrong.empty()) r.fail(wrong);
        out.appended.push_back(std::move(stream));
    }
    void take_first(std::uint32_t kind, Reader& r, std::size_t left) {
        if (kind == stream_entry) {
            std::optional<TypeDef> record;
            out.model.streams.push_back(read_stock_stream(r, record));
            if (record && !flaw_) of_stock_.push_back(std::move(*record));
        } else if (kind != schema_entry) {
            r.fail("stands in a directory without a SCHEMA entry before it");
        } else if (!out.model.streams.empty()) {
            r.fail("stands after streams");
        } else {
            Announced const announced = read_schema(r, out.model);
            if (r.ok() && announced.all() > left / entry_align) {
                r.fail(text("announces ", announced.all(), " entries, more than there is room for"));
            }
            announced_ = announced;
        }
    }
    void take_type(Reader& r) {
        std::vector<Claim> claims;
        TypeDef def = read_type(r, claims);
        if (flaw_) return;
        if (!out.model.types.empty() && out.model.types.back().name >= def.name) r.fail("does not stand by name");
        out.model.types.push_back(std::move(def));
        claims_.push_back(std::move(claims));
    }
    void take_stream(Reader& r) {
        Stream stream = read_stream(r, out.model.types);
        if (flaw_) return;
        if (!out.model.streams.empty() && out.model.streams.back().id >= stream.id) r.fail("does not stand by id");
        out.model.streams.push_back(std::move(stream));
    }
    void take_control(Reader& r) {
        Control control = read_control(r, out.model.types);
        if (flaw_) return;
        if (!out.model.controls.empty() && out.model.controls.back().id >= control.id) r.fail("does not stand by id");
        out.model.controls.push_back(std::move(control));
    }
    /// Once, when the last type has been read: what follows asks for their sizes.
    void verify_types() {
        if (std::exchange(types_verified_, true)) return;
        WrongType const wrong = wrong_types(out.model.types, claims_);
        if (wrong.index != nowhere) flaw_.say(text("type '", out.model.types[wrong.index].name, "'"), wrong.wrong);
    }
    void finish() {
        add_stock_types();
        verify_types();
        if (flaw_) return;
        unique_ids();
        if (announced_ && taken_ < announced_->all()) {
            flaw_.say("SCHEMA",
                      text("announces ", announced_->all(), " entries, but only ", taken_, " follow"));
        }
        out.stock = !announced_;
        if (out.stock) return;
        unique_names();  // a stock server's may be the same: it knows its streams by id
        if (!frame_fits(frame_layout(out.model, out.model.segment.wire).most)) {
            flaw_.say("SCHEMA", "its streams don't fit a frame of 4 GiB");
        }
    }
    /// Records of bytes, each size once, by name.
    void add_stock_types() {
        std::sort(of_stock_.begin(), of_stock_.end(),
                  [](const TypeDef& a, const TypeDef& b) { return a.name < b.name; });
        for (TypeDef& def : of_stock_) {
            if (!out.model.types.empty() && out.model.types.back().name == def.name) continue;
            out.model.types.push_back(std::move(def));
            claims_.push_back({Claim{static_cast<std::uint32_t>(Scalar::u8), 1}});
        }
    }
    /// Also sorts the streams of a stock directory.
    void unique_ids() {
        std::vector<std::pair<std::uint32_t, std::size_t>> ids;
        ids.reserve(out.size());
        for (std::size_t i = 0; i < out.size(); ++i) ids.emplace_back(out.stream(i).id, i);
        std::sort(ids.begin(), ids.end());
        for (std::size_t i = 1; i < ids.size(); ++i) {
            if (ids[i - 1].first != ids[i].first) continue;
            const Stream& stream = out.stream(ids[i].second);
            flaw_.say(entry_name("stream", stream.id, stream.name), "its id stands twice");
            return;
        }
        std::sort(out.model.streams.begin(), out.model.streams.end(),
                  [](const Stream& a, const Stream& b) { return a.id < b.id; });
    }
    /// Programs ask for streams and controls by name.
    void unique_names() {
        std::vector<std::string_view> names;
        names.reserve(out.size());
        for (std::size_t i = 0; i < out.size(); ++i) names.emplace_back(out.stream(i).name);
        if (std::size_t const i = twice(names); i != nowhere) {
            flaw_.say(entry_name("stream", out.stream(i).id, names[i]), "its name stands twice");
        }
        const std::vector<Control>& controls = out.model.controls;
        std::size_t const i = twice(controls, [](const Control& c) { return std::string_view(c.name); });
        if (i != nowhere) flaw_.say(entry_name("control", controls[i].id, controls[i].name), "its name stands twice");
    }

    Flaw& flaw_;
    std::optional<Announced> announced_;
    /// Known entries after the SCHEMA entry.
    std::uint64_t taken_ = 0;
    std::vector<std::vector<Claim>> claims_;
    bool types_verified_ = false;
    /// Those that come with the streams of a stock directory.
    std::vector<TypeDef> of_stock_;
};

}  // namespace inner

/// Reads the used bytes of a directory (a private copy of them). Whatever they are, the answer is a directory that its
/// own parts bear out, or an error of Errc::corrupt that names the entry. Memory is linear in the bytes.
inline Result<Directory> decode(std::span<const std::byte> bytes) {
    inner::Flaw flaw;
    inner::DirectoryReader reader(flaw);
    if (!reader.read(bytes)) {
        return Error(Errc::corrupt, inner::text("segment is corrupt or of another kind: ", flaw.words()));
    }
    return std::move(reader.out);
}

/// Reads a program's own blob: the error is one of Errc::bad_schema. A directory without a SCHEMA entry is none.
inline Result<Model> decode_own(std::span<const std::byte> blob) {
    inner::Flaw flaw;
    inner::DirectoryReader reader(flaw);
    if (reader.read(blob) && (reader.out.stock || !reader.out.appended.empty())) {
        flaw.say("SCHEMA", reader.out.stock ? "is missing" : "more streams follow than it announces");
    }
    if (flaw) return Error(Errc::bad_schema, inner::text("the schema is inconsistent: ", flaw.words()));
    return std::move(reader.out.model);
}

}  // namespace shmx_runtime::schema
#endif
