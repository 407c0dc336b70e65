// A stock segment's file: what is read of it, and the page of it that is mapped.
//
// A stock server that starts on a name that exists truncates and initialises the same file. A mapping of it would be
// SIGBUS then, so nothing but the first page is mapped for long: frames, directory, reader slots and rings are read by
// `pread` and written by `pwrite`, and a short read is an error value. What was read is checked in private memory.
#ifndef SHMX_RUNTIME_STOCK_SOURCE_HPP
#define SHMX_RUNTIME_STOCK_SOURCE_HPP

#include <array>
#include <cerrno>
#include <cstring>
#include <span>
#include <utility>
#include <vector>

#include "../segment.hpp"
#include "geometry.hpp"

namespace shmx_runtime::stock {

using detail::text;
using detail::u32_in;
using detail::u64_in;
using detail::Zone;

/// A stock segment, in one session of its server.
class Source {
public:
    sys::File file;
    Geometry geo;
    /// The session that the geometry was read in.
    std::uint64_t session = 0;

    /// Of a file whose header says SHMX 2.0. A server fills the header in field by field, in the named file: one that
    /// contradicts itself, changes, or has no directory yet is looked at again for some milliseconds.
    [[nodiscard]] static Result<Source> open(sys::File file, bool writable);

    /// The first page.
    [[nodiscard]] const Zone& head() const noexcept { return head_; }

    /// Whether a server started anew in this file: what was known of it is void. One load.
    [[nodiscard]] bool moved() const noexcept {
        return sync::load(head_.u64(wire::header::session_id), sync::acquire) != session;
    }
    /// The number of the newest frame, 0 while there is none.
    [[nodiscard]] std::uint32_t write_index() const noexcept {
        return sync::load(head_.u32(wire::header::write_index), sync::acquire);
    }
    /// Whether a server has begun to write into the slot of frame `index` again.
    [[nodiscard]] bool is_rewritten(std::uint32_t index) const noexcept {
        return sync::load(head_.u32(wire::header::reserve_index), sync::acquire) - index >= geo.slots;
    }

    /// Reads bytes of the file. That there are fewer is what a restart looks like.
    [[nodiscard]] Result<void> read(std::uint64_t at, std::span<std::byte> out) const {
        const auto got = sys::file::read_at(file, at, out);
        if (got.kind == sys::file::Moved::all) return {};
        if (got.kind == sys::file::Moved::short_) return errors::restarted();
        return errors::corrupt(text("cannot read its bytes at ", at, ": ", errors::reason(got.code)));
    }
    /// Writes bytes of the file: a reader's own, of which it has made sure.
    [[nodiscard]] Result<void> write(std::uint64_t at, std::span<const std::byte> bytes) const {
        if (moved()) return errors::restarted();
        const auto put = sys::file::write_at(file, at, bytes);
        if (put.kind == sys::file::Moved::all) return {};
        return errors::corrupt(text("cannot write its bytes at ", at, ": ", errors::reason(put.code)));
    }
    /// Some words of the file for atomic operations, mapped for the moment: `at` is a multiple of 8.
    [[nodiscard]] Result<Zone> window(std::uint64_t at, std::uint64_t bytes) const {
        const std::uint64_t start = at - at % page;
        const std::int64_t size = sys::file::size(file);
        if (size < 0) return errors::corrupt(text("its size cannot be read: ", errors::reason(errno)));
        if (moved() || at + bytes > static_cast<std::uint64_t>(size)) return errors::restarted();
        // To the end of a page, which is there although the file may end in it.
        Zone zone = Zone::map(file, start, wire::align_up(at + bytes, page), true);
        if (!zone.is_mapped()) {
            return errors::corrupt(text("cannot map its bytes at ", at, ": ", errors::reason(errno)));
        }
        return zone;
    }

    /// The used bytes of the directory and their generation, copied until they stand still and fit their hash.
    [[nodiscard]] Result<std::pair<std::vector<std::byte>, std::uint32_t>> directory() const;

private:
    /// What is mapped: the first page, which every size that a server can give the file has.
    static constexpr std::uint64_t page = 4096;

    [[nodiscard]] static Result<bool> try_open(const sys::File& file, Geometry& geo, std::uint64_t& session);

    Zone head_;
};

/// Whether there is a directory, beside the geometry and the session.
inline Result<bool> Source::try_open(const sys::File& file, Geometry& geo, std::uint64_t& session) {
    namespace h = wire::header;
    const std::int64_t size = sys::file::size(file);
    if (size < 0) return errors::corrupt(text("its size cannot be read: ", errors::reason(errno)));
    std::array<std::byte, h::size> bytes{}, again{};
    for (auto* to : {&bytes, &again}) {
        const auto got = sys::file::read_at(file, 0, *to);
        if (got.kind != sys::file::Moved::all) {
            return errors::corrupt(text("cannot read its header: ", got.kind == sys::file::Moved::failed
                                                                        ? errors::reason(got.code)
                                                                        : "failed to fill whole buffer"));
        }
        if (to == &again) break;
        if (auto version = detail::check_header(bytes); !version) return std::move(version).error();
        auto read = Geometry::read(static_cast<std::uint64_t>(size), [&](std::uint64_t at) { return u32_in(bytes, at); });
        if (!read) return std::move(read).error();
        geo = *read;
        session = u64_in(bytes, h::session_id);
    }
    // What changes in a session stands between them, and behind.
    const auto same = [&](std::size_t from, std::size_t to) {
        return std::memcmp(bytes.data() + from, again.data() + from, to - from) == 0;
    };
    if (session == 0 || !same(0, h::static_gen) || !same(48, 56) || !same(60, 100)) {
        return errors::corrupt("its header never stands still");
    }
    return u32_in(again, h::static_bytes_used) != 0;
}

inline Result<Source> Source::open(sys::File file, bool writable) {
    Error last = errors::corrupt("its header never stands still");
    for (int look = 0; look < 10; ++look) {
        if (look > 0) sys::clock::nap(1'000'000);
        Source source;
        auto has_directory = try_open(file, source.geo, source.session);
        if (!has_directory) {
            last = std::move(has_directory).error();
            continue;
        }
        if (!*has_directory && look < 3) continue;
        source.head_ = Zone::map(file, 0, page, writable);
        if (!source.head_.is_mapped()) {
            return errors::corrupt(text("cannot map its header: ", errors::reason(errno)));
        }
        source.file = std::move(file);
        if (source.moved()) return errors::restarted();
        return source;
    }
    return last;
}

inline Result<std::pair<std::vector<std::byte>, std::uint32_t>> Source::directory() const {
    namespace h = wire::header;
    const auto generation = [&] { return sync::load(head_.u32(h::static_gen), sync::acquire); };
    std::vector<std::byte> bytes;
    for (int attempt = 0; attempt < 64; ++attempt) {
        const std::uint32_t before = generation();
        const std::uint64_t used = sync::load(head_.u32(h::static_bytes_used), sync::acquire);
        const std::uint64_t hash = head_.get64(h::static_hash);
        if (moved()) return errors::restarted();
        if (used > geo.static_bytes_cap) {
            return errors::corrupt(text("its directory has ", used, " bytes where ", geo.static_bytes_cap, " fit"));
        }
        bytes.resize(static_cast<std::size_t>(used));
        if (auto r = read(geo.static_offset, bytes); !r) return std::move(r).error();
        // A server without streams writes neither a directory nor its hash.
        const bool fits = hash == h::stock_hash(bytes) || (used == 0 && before == 0);
        if (fits && generation() == before && !moved()) return std::pair(std::move(bytes), before);
        if (attempt > 8) sys::clock::nap(200'000);
    }
    return errors::corrupt("its directory does not fit its static_hash");
}

}  // namespace shmx_runtime::stock
#endif
