// Sessions: which frames are those of the writers that a reader has met, and which an earlier one left behind. And
// whether a segment's writer is there.
#ifndef SHMX_RUNTIME_SESSION_HPP
#define SHMX_RUNTIME_SESSION_HPP

#include <cstdint>
#include <optional>

#include "segment.hpp"

namespace shmx_runtime {

/// What became of a segment's writer. Whether it is alive is asked of a lock that the kernel drops with the process.
struct Writer {
    enum class State : std::uint8_t {
        /// It is there (it may be busy, or stopped in a debugger).
        alive,
        /// It closed the segment.
        closed,
        /// It died without closing.
        dead,
        /// A new segment has the name: this one's writer died before. Readers are about to go on to it.
        superseded,
        /// Nothing says whether it is there: the segment is a stock SHMX server's, which holds no lock and leaves no
        /// word when it goes. Whether frames still come is all that can be seen.
        unknown,
    };
    State state = State::unknown;
    /// Its process; 0 where it is not known.
    std::uint64_t pid = 0;

    [[nodiscard]] bool is_alive() const noexcept { return state == State::alive; }
    /// Whether it is known to be gone: neither alive nor unknown.
    [[nodiscard]] bool is_gone() const noexcept { return state != State::alive && state != State::unknown; }
    friend bool operator==(const Writer&, const Writer&) = default;

    /// Of a segment, knowing whether the writer's lock is held.
    [[nodiscard]] static Writer of(const detail::Segment& segment, bool held) noexcept {
        const std::uint64_t pid = segment.head.get64(wire::ext::writers + wire::ext::writer_pid);
        switch (segment.state()) {
            case SegmentState::closed: return {State::closed, pid};
            case SegmentState::superseded: return {State::superseded, pid};
            default: return {held ? State::alive : State::dead, pid};
        }
    }
};

namespace detail {

/// What a reader found when it came.
class Session {
public:
    /// Of a segment that was just opened; none while a new writer takes it over.
    [[nodiscard]] static std::optional<Session> join(const Segment& segment) noexcept {
        sync::Word& id = segment.head.u64(wire::header::session_id);
        for (int tries = 0; tries < 8; ++tries) {
            const std::uint64_t before = sync::load(id, sync::acquire);
            if (segment.state() == SegmentState::starting) return std::nullopt;
            const std::uint64_t head = sync::load(segment.newest(), sync::acquire);
            wire::FrameHeader& newest = segment.frame(segment.geo.slot_of(head));
            // Another one by now: then it is of this session, or the session has changed too.
            const bool left = sync::load(newest.seq, sync::relaxed) == head &&
                              sync::load(newest.session, sync::relaxed) != before;
            if (segment.state() != SegmentState::starting && sync::load(id, sync::acquire) == before) {
                return Session(before, head, left ? head : 0);
            }
        }
        return std::nullopt;
    }

    /// No frame up to this sequence is to be read.
    [[nodiscard]] std::uint64_t floor() const noexcept { return floor_; }

    /// Whether a frame was left behind by a writer that was gone when this reader came. What was published since is
    /// news, whoever published it.
    [[nodiscard]] bool is_stale(std::uint64_t session, std::uint64_t seq) const noexcept {
        return seq <= head_ && session != id_;
    }

private:
    Session(std::uint64_t id, std::uint64_t head, std::uint64_t floor) noexcept : id_(id), head_(head), floor_(floor) {}
    std::uint64_t id_;
    /// The newest frame's sequence then; and the same if that frame was left by an earlier session, else 0.
    std::uint64_t head_;
    std::uint64_t floor_;
};

}  // namespace detail
}  // namespace shmx_runtime
#endif
