// Who gets the name: a segment that is built, or the one that is there, if its writer is dead.
//
// The order of steps is that of a checked model (three processes, each killed anywhere): what is found under a name is
// touched only with START of that file held and the name seen to lead to it still; a free name is never taken from
// somebody who was quicker; the writer's lock is held before the name leads to a file.
#ifndef SHMX_RUNTIME_SERVER_START_HPP
#define SHMX_RUNTIME_SERVER_START_HPP

#include <algorithm>
#include <cerrno>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

#include "../protocol/slot.hpp"
#include "../protocol/wake.hpp"
#include "../segment.hpp"
#include "build.hpp"

namespace shmx_runtime::detail {

/// A frame's sequence and id.
struct Last {
    std::uint64_t seq = 0;
    std::uint64_t id = 0;
};

/// A segment with us as its writer; `last` where it was taken over.
struct Started {
    Segment segment;
    sys::Lock lock;
    std::uint64_t session;
    std::optional<Last> last;
};

/// Says what became of a segment, and wakes all who wait for it.
inline void set_state(const Segment& segment, std::uint32_t state) noexcept {
    sync::store(segment.head.u32(wire::ext::state), state, sync::release);
    static_cast<void>(protocol::notify(segment.asleep(), segment.wake(), true));
    sys::futex::wake_all(segment.wake());
}

/// Locks START of a segment, or says who has it for so long. Who holds it builds a segment or closes one: that takes far
/// less than ten seconds, unless it is stopped.
[[nodiscard]] inline Result<void> take_start(const sys::Lock& lock, const sys::Name& name, const sys::File& file) {
    const std::uint64_t since = sys::clock::monotonic();
    for (std::uint64_t nap = 50'000;; nap = std::min<std::uint64_t>(nap * 2, 2'000'000)) {
        switch (lock.try_lock(wire::ext::lock_start)) {
            case sys::Lock::Tried::locked: return {};
            case sys::Lock::Tried::failed: return errors::os("cannot lock the segment", name.path, errno);
            case sys::Lock::Tried::held: break;
        }
        if (sys::clock::monotonic() - since > 10'000'000'000) {
            const std::uint64_t pid = sys::process::holder(file, wire::ext::lock_start);
            return errors::busy(name.text, name.path,
                                text(pid == 0 ? "a process" : sys::process::describe(pid),
                                     " has been starting or closing it for 10 s: it may be stopped"));
        }
        sys::clock::nap(nap);
    }
}

/// Locks the writer's byte if its writer is dead.
[[nodiscard]] inline bool is_free(const sys::Lock& lock, const Segment& segment) {
    for (int tries = 0; tries < 20; ++tries) {
        if (lock.try_lock(wire::ext::writer_lock(0)) == sys::Lock::Tried::locked) return true;
        // Held, though its process is gone: by a starter for a moment, who took the file for a leftover, or by the
        // kernel, which is about to let go. Where processes cannot be seen this costs a few milliseconds.
        const std::uint64_t pid = segment.head.get64(wire::ext::writers + wire::ext::writer_pid);
        if (sys::process::start_time(pid) == segment.head.get64(wire::ext::writers + wire::ext::writer_start)) {
            return false;
        }
        sys::clock::nap(200'000);
    }
    return false;
}

/// Whether the directory is this blob, with nothing appended.
[[nodiscard]] inline bool has_directory(const Segment& segment, std::span<const std::byte> blob) {
    if (segment.head.get32(wire::header::static_bytes_used) != blob.size() ||
        segment.head.get64(wire::header::static_hash) != wire::header::stock_hash(blob)) {
        return false;
    }
    std::vector<std::byte> bytes(blob.size());
    segment.head.copy_out(segment.geo.static_offset, bytes);
    return std::equal(bytes.begin(), bytes.end(), blob.begin(), blob.end());
}

/// The newest complete frame, which may be one that was sealed and not announced, if all numbers fit together.
[[nodiscard]] inline std::optional<Last> last_frame(const Segment& segment) {
    // Sequences and ids from here on are not gone on with: nobody gets there by counting.
    constexpr std::uint64_t end = UINT64_MAX - (std::uint64_t{1} << 40);
    const wire::Geometry& geo = segment.geo;
    const std::uint64_t newest = sync::load(segment.newest(), sync::acquire);
    const std::uint64_t count = segment.head.get64(wire::header::frame_seq);
    if (newest > end || count > end) return std::nullopt;
    // A claim goes two rounds past head at most.
    const std::uint64_t furthest = newest + 2 * std::uint64_t{geo.slots} + 1;
    std::vector<Last> frames;
    for (std::size_t i = 0; i < geo.slots; ++i) {
        wire::FrameHeader& frame = segment.frame(i);
        const Last its{sync::load(frame.seq, sync::relaxed), sync::load(frame.frame_id, sync::acquire)};
        if (its.id == 0) continue;
        if (static_cast<std::uint32_t>(its.seq) == 0 || geo.slot_of(its.seq) != i || its.seq > furthest) {
            return std::nullopt;
        }
        frames.push_back(its);
    }
    std::sort(frames.begin(), frames.end(), [](const Last& a, const Last& b) { return a.seq < b.seq; });
    // The newest frame's slot is never claimed, so it is there.
    bool there = newest == 0;
    std::size_t unannounced = 0;
    for (std::size_t i = 0; i < frames.size(); ++i) {
        if (i > 0 && (frames[i - 1].seq >= frames[i].seq || frames[i - 1].id >= frames[i].id)) return std::nullopt;
        there = there || frames[i].seq == newest;
        unannounced += frames[i].seq > newest ? 1 : 0;
    }
    const Last last = frames.empty() ? Last{} : frames.back();
    // The id is given before it is counted.
    const bool counted = last.id == count || last.id == count + 1;
    return there && unannounced <= 1 && counted ? std::optional(last) : std::nullopt;
}

/// The newest frame, if the segment is what would be built now and its writer was one that kept the protocol up to the
/// moment it died. Nobody else writes: its lock is held.
[[nodiscard]] inline std::optional<Last> adoptable(const Segment& segment, const Want& want) {
    const schema::Segment& s = want.settings.segment;
    const Zone& head = segment.head;
    const std::uint32_t state = head.get32(wire::ext::state);
    bool same = segment.geo == want.geo && segment.flags == want.settings.flags() && segment.wire == s.wire &&
                (state == wire::ext::state_starting || state == wire::ext::state_live ||
                 state == wire::ext::state_closed) &&
                head.get64(wire::ext::schema_hash) == want.schema_hash &&
                head.get64(wire::ext::layout_hash) == want.layout_hash && has_directory(segment, want.blob) &&
                sys::file::is_dressed(segment.file, s.mode, s.group);
    if (!same) return std::nullopt;
    const std::vector<HeadWord> words = heads(want.model, s.wire);
    for (std::size_t i = 0; i < segment.geo.slots; ++i) {
        for (const HeadWord& word : words) {
            same = same && sync::load(payload_word(segment, i, word.at), sync::relaxed) == word.value;
        }
    }
    return same ? last_frame(segment) : std::nullopt;
}

/// Becomes the writer: `last` is its newest frame. Returns the new session. Killed anywhere in here, it leaves what can
/// be taken over again.
inline std::uint64_t take_over(const Segment& segment, Last last) {
    // The fence in its notification orders it before what follows.
    set_state(segment, wire::ext::state_starting);
    for (std::size_t i = 0; i < segment.geo.slots; ++i) {
        sync::Word& word = segment.claim(i);
        // While `writing` stands readers only add bits of pins that failed, which go with it.
        if ((sync::load(word, sync::acquire) & protocol::writing) != 0) protocol::release(word);
    }
    const std::uint64_t session = sys::clock::unique(), pid = sys::process::pid();
    const Zone& head = segment.head;
    head.put32(wire::header::write_index, static_cast<std::uint32_t>(last.seq));
    head.put64(wire::header::frame_seq, last.id);
    sync::store(segment.newest(), last.seq, sync::release);
    head.put64(wire::header::session_id, session);
    head.put64(wire::ext::writers + wire::ext::writer_pid, pid);
    head.put64(wire::ext::writers + wire::ext::writer_start, sys::process::start_time(pid));
    set_state(segment, wire::ext::state_live);
    return session;
}

/// Builds the segment, or takes what was built for a name that was free and then was not.
[[nodiscard]] inline Result<void> build_once(const Want& want, std::optional<Built>& spare) {
    if (spare) return {};
    remove_leftovers(want.name);
    auto built = build(want);
    if (!built) return std::move(built).error();
    spare.emplace(*std::move(built));
    return {};
}

[[nodiscard]] inline Started started(std::optional<Built>& built) {
    Started made{std::move(built->segment), std::move(built->lock), built->session, std::nullopt};
    built.reset();
    return made;
}

/// Becomes the successor of the writer of what was found under the name, if that is dead. None: the name leads elsewhere
/// by now.
[[nodiscard]] inline Result<std::optional<Started>> succeed(const Want& want, sys::File found, std::optional<Built>& spare) {
    const std::string &name = want.name.text, &path = want.name.path;
    auto [lock, failed] = sys::Lock::of(found);
    if (failed != 0) return errors::os("cannot open the segment for its locks", path, failed);
    if (auto r = take_start(lock, want.name, found); !r) return std::move(r).error();
    if (!sys::file::leads_to(path, found)) return std::optional<Started>();
    // Stock SHMX's servers, and what is no segment, hold no lock that says whether somebody uses it: left alone.
    auto old = open_segment(std::move(found), Role::writer);
    if (!old) {
        return errors::foreign(name, path,
                               text(old.error().text(), "; it is in the way, remove it or choose another name"));
    }
    if (!is_free(lock, *old)) {
        const std::uint64_t pid = old->head.get64(wire::ext::writers + wire::ext::writer_pid);
        return errors::has_writer(name, sys::process::describe(pid));
    }
    // From here on it is ours, whatever becomes of it.
    if (const auto last = adoptable(*old, want)) {
        // Is there unless somebody cut it off.
        if (auto r = sys::file::reserve(old->file, want.geo.total_bytes, want.name); !r) return std::move(r).error();
        remove_leftovers(want.name);
        const std::uint64_t session = take_over(*old, *last);
        lock.unlock(wire::ext::lock_start);
        return std::optional<Started>(Started{*std::move(old), std::move(lock), session, last});
    }
    if (auto r = build_once(want, spare); !r) return std::move(r).error();
    // Marked first, so that a starter that is killed between the two leaves nobody behind who goes by the mark alone.
    sync::Half& state = old->head.u32(wire::ext::state);
    const std::uint32_t was = sync::exchange(state, wire::ext::state_superseded, sync::acq_rel);
    if (auto r = sys::file::rename_over(spare->temporary.path(), path); !r) {
        sync::store(state, was, sync::release);
        return std::move(r).error();
    }
    set_state(*old, wire::ext::state_superseded);
    return std::optional<Started>(started(spare));
}

/// Becomes the writer of the name.
[[nodiscard]] inline Result<Started> start(const Want& want) {
    std::optional<Built> spare;
    // Looked at again because the name led elsewhere by then: each time another process started or closed in between.
    for (int looks = 0; looks < 10'000; ++looks) {
        auto found = sys::file::open(want.name, true);
        if (found) {
            auto next = succeed(want, *std::move(found), spare);
            if (!next) return std::move(next).error();
            if (*next) return *std::move(*next);
            continue;
        }
        if (!found.error().is_not_found()) return std::move(found).error();
        if (auto r = build_once(want, spare); !r) return std::move(r).error();
        auto named = sys::file::rename_new(spare->temporary.path(), want.name.path);
        if (!named) return std::move(named).error();
        if (*named) return started(spare);
    }
    return errors::busy(want.name.text, want.name.path, "other processes make and remove it all the time");
}

}  // namespace shmx_runtime::detail
#endif
