// The untyped client: what generated and dynamic ones stand on.
#ifndef SHMX_RUNTIME_CLIENT_HPP
#define SHMX_RUNTIME_CLIENT_HPP

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "client/attached.hpp"
#include "client/frame.hpp"
#include "client/lookout.hpp"
#include "client/open.hpp"
#include "protocol/wake.hpp"

namespace shmx_runtime {
template <class Client, class E>
class Next;
}

namespace shmx_runtime::core {

/// A reader that holds frames in place. It takes one of the segment's reader slots.
///
/// Looking for a frame allocates nothing and makes no system call (but one look around in 50 ms). Belongs to one thread
/// at a time; frames may go to others. When its writer is replaced it goes on to the new segment by itself, within 100 ms;
/// frames that it holds keep the old one's memory. In a forked child its calls fail (is_forked); frames held stay
/// readable there.
class [[nodiscard]] Client {
public:
    Client(Client&&) noexcept = default;
    Client& operator=(Client&&) noexcept = default;

    /// Attaches: maps the segment, compares the schemas unless their fingerprints are equal, and takes a reader slot, a
    /// dead reader's if need be. Any number of processes may try at the same time, while the server publishes.
    ///
    /// Errors: no such segment after Options::wait (is_not_found), no permission (is_denied), a corrupt segment
    /// (is_corrupt), a schema that does not fit, with each stream that does not and both sides (is_misfit), all reader
    /// slots taken and by whom (is_readers_taken).
    [[nodiscard]] static Result<Client> attach(std::string_view name, const Description& what, const Options& options = {}) {
        auto expected = detail::Expected::of(what, options.accept_meaning);
        if (!expected) return std::move(expected).error();
        return attach(name, *std::move(expected), options);
    }
    /// Without a schema: the segment's own, streams that were appended too.
    [[nodiscard]] static Result<Client> attach_any(std::string_view name, const Options& options = {}) {
        return attach(name, detail::Expected{}, options);
    }

    /// The newest frame, if it has not been seen; nothing when there is none. The frames in between are counted as
    /// missed(). Pins run out: is_pins_taken, and which frames hold them.
    [[nodiscard]] Polled<Frame> latest() {
        if (is_idle()) return {};
        return latest_unless_idle();
    }
    /// For layers above that have a result of their own: whether latest() would find nothing, as it did before, and there
    /// is no need to look anywhere else. All that such a poll costs.
    [[nodiscard]] bool is_idle() const noexcept {
        const std::uint64_t below = lookout_.idle_below();
        if (below == 0) return false;  // so of a client that was moved from
        return sync::load(now_->segment.newest(), sync::acquire) < below && now_->segment.is_live();
    }
    /// For those layers: latest() where it is not idle.
    [[nodiscard]] Polled<Frame> latest_unless_idle() {
        if (now_ == nullptr) [[unlikely]] {
            return errors::empty_handle("client");
        }
        const std::uint64_t newest_one = head();
        if (newest_one <= last_seq_) return latest_elsewhere();
        return newest(newest_one, last_seq_);
    }
    /// The newest frame, seen or not; nothing while there was none.
    [[nodiscard]] Polled<Frame> current();
    /// The newest unseen frame, asleep until there is one; without a timeout, for good. Nothing: the time is up.
    [[nodiscard]] Polled<Frame> wait() { return wait_until(std::nullopt, false); }
    [[nodiscard]] Polled<Frame> wait(std::chrono::nanoseconds timeout) {
        return wait_until(timeout.count() < 0 ? 0 : static_cast<std::uint64_t>(timeout.count()), false);
    }
    /// As wait(), but nothing at once when there will be none any more because the writer has closed.
    [[nodiscard]] Polled<Frame> next() { return wait_until(std::nullopt, true); }
    /// The same for a coroutine, which an executor resumes: `co_await client.next(executor)`. Defined in async.hpp, which
    /// says more: define SHMX_RUNTIME_COROUTINES before the first header, or include it.
    template <class E>
    [[nodiscard]] shmx_runtime::Next<Client, E> next(E& executor);
    /// The frame `n` before the newest (0: the newest itself), while it is in the ring.
    [[nodiscard]] Polled<Frame> recent(std::uint64_t n);
    /// The frame of an id, while it is in the ring.
    [[nodiscard]] Polled<Frame> at(std::uint64_t id);

    /// Sends a control message: its number on the wire, and its fields as they lie. `name` is for errors.
    ///
    /// The ring has no room until the server reads it: is_control_full; the segment takes none, not this one, or it is
    /// too large: is_control_refused.
    [[nodiscard]] Result<void> send(std::uint32_t id, std::span<const std::byte> body, std::string_view name = {});

    /// Frames between those that latest, current and wait gave, since the first.
    [[nodiscard]] std::uint64_t missed() const noexcept { return missed_; }
    /// Frames that are held, wherever they are from; two of one frame count as one.
    [[nodiscard]] std::size_t held() const noexcept {
        std::size_t all = now_ != nullptr ? now_->held() : 0;
        for (const auto& at : left_) all += at->held();
        return all;
    }
    [[nodiscard]] Writer writer() const;
    /// Streams of this reader's schema that the segment does not have.
    [[nodiscard]] std::vector<std::string> absent() const {
        return now_ != nullptr ? now_->table->absent() : std::vector<std::string>();
    }
    /// The schema that stream indexes are of. With attach_any it changes when the segment's does.
    [[nodiscard]] std::shared_ptr<const schema::Model> model() const { return now_ != nullptr ? now_->model : nullptr; }
    [[nodiscard]] const std::string& name() const noexcept { return name_.text; }
    [[nodiscard]] const std::string& path() const noexcept { return name_.path; }
    /// The segment's state word, and the wake-up words, for those who wait for many.
    [[nodiscard]] SegmentState state() const noexcept {
        return now_ != nullptr ? now_->segment.state() : SegmentState::closed;
    }
    /// Of attach_any: attaches anew if the segment's directory has grown; whether it had. That takes a second reader slot
    /// until the frames of before are dropped: with none free it is an error (is_readers_taken).
    [[nodiscard]] Result<bool> refresh_directory();

    /// The attachment, for layers above that need more than this. Valid until the next call of this client.
    [[nodiscard]] detail::Attached* attached() const noexcept { return now_.get(); }
    /// What async.hpp keeps with a client. Empty where that is not used.
    [[nodiscard]] std::shared_ptr<void>& aside() noexcept { return aside_; }

private:
    using Owner = detail::Attached::Owner;
    static constexpr std::uint64_t none = UINT64_MAX;
    /// How often a frame is tried for before the segment is called corrupt. Each try fails only when the writer has gone
    /// once round the ring since the one before, or the bytes lie.
    static constexpr int tries = 10'000;
    /// No sleep is longer: then the sleeper looks whether there is still somebody to wait for.
    static constexpr std::uint64_t longest_sleep = 90'000'000;
    /// The same where the writer is known to be gone, and nothing will wake the sleeper when it returns.
    static constexpr std::uint64_t lonely_sleep = 40'000'000;
    /// How often a client looks for frames of a stock server, which wakes nobody.
    static constexpr std::uint64_t look_every = 1'000'000;

    Client(sys::Name name, std::unique_ptr<const detail::Expected> wanted, Owner at)
        : now_(std::move(at)), last_seq_(now_->session.floor()), name_(std::move(name)), wanted_(std::move(wanted)) {}

    [[nodiscard]] static Result<Client> attach(std::string_view name, detail::Expected expected, const Options& options) {
        auto its = sys::Name::of(name);
        if (!its) return std::move(its).error();
        auto wanted = std::make_unique<const detail::Expected>(std::move(expected));
        auto at = detail::patiently(options.wait, [&] { return attach_once(*its, *wanted); });
        if (!at) return std::move(at).error();
        return Client(*std::move(its), std::move(wanted), *std::move(at));
    }
    [[nodiscard]] static Result<Owner> attach_once(const sys::Name& name, const detail::Expected& wanted) {
        auto opened = detail::open(name, detail::Role::reader, wanted);
        if (!opened) return std::move(opened).error();
        return detail::Attached::claim(name.text, *std::move(opened));
    }

    [[nodiscard]] Polled<Frame> newest(std::uint64_t head, std::uint64_t seen);
    [[nodiscard]] Polled<Frame> latest_elsewhere();
    [[nodiscard]] Polled<Frame> wait_until(std::optional<std::uint64_t> timeout_ns, bool to_the_end);
    [[nodiscard]] Polled<Frame> find(std::uint64_t id);
    [[nodiscard]] Result<bool> look();
    [[nodiscard]] Result<bool> join();
    /// Looks around if it is time to.
    [[nodiscard]] Result<void> glance() {
        if (lookout_.is_due() && lookout_.is_time(0)) {
            if (auto r = look(); !r) return std::move(r).error();
        }
        return {};
    }
    [[nodiscard]] Result<std::uint64_t> pull();
    [[nodiscard]] std::uint64_t head() const noexcept { return sync::load(now_->segment.newest(), sync::acquire); }
    /// The newest frame's sequence; of a stock segment, of what is in its shadow.
    [[nodiscard]] std::uint64_t newest_seq() const noexcept {
        return now_->bridge != nullptr ? now_->bridge->newest() : head();
    }
    void note(std::uint64_t id, std::uint64_t seq) noexcept {
        if (seq <= last_seq_) return;
        last_seq_ = seq;
        const std::uint64_t last = std::exchange(last_id_, id);
        sync::store(now_->mine(wire::reader::last_seen), id, sync::relaxed);
        if (last != none && id > last && id - last > 1) {
            missed_ = wire::add_sat(missed_, id - last - 1);
            sync::store(now_->mine(wire::reader::missed), missed_, sync::relaxed);
        }
    }

    /// Where it is: one segment at a time; and those that it left while it held frames of them.
    Owner now_;
    /// The sequence of the newest frame that was seen.
    std::uint64_t last_seq_;
    detail::Lookout lookout_;
    /// No frame was seen yet: those before the first are not counted as missed.
    std::uint64_t last_id_ = none;
    std::uint64_t missed_ = 0;
    std::vector<Owner> left_;
    sys::Name name_;
    /// What every segment that it goes on to must fit.
    std::unique_ptr<const detail::Expected> wanted_;
    std::shared_ptr<void> aside_;
};

/// Pins the newest frame whose sequence is past `seen`.
inline Polled<Frame> Client::newest(std::uint64_t head, std::uint64_t seen) {
    detail::Attached& at = *now_;
    if (!at.is_here()) [[unlikely]] {
        return at.forked();
    }
    for (int i = 0; i < tries; ++i) {
        if (head <= seen) return {};
        const detail::Got got =
            at.acquire(at.segment.geo.slot_of(head), [seen](std::uint64_t, std::uint64_t seq) { return seq > seen; });
        if (got.kind == detail::Got::frame) [[likely]] {
            note(got.id, got.seq);
            return Polled<Frame>(std::in_place, at, got.pin);
        }
        if (got.kind == detail::Got::failed) return at.why();
        // The writer is further by now: it never claims the newest frame's slot.
        head = sync::load(at.segment.newest(), sync::acquire);
    }
    return errors::corrupt("its newest frame is never there").of(at.name);
}

/// Nothing new here: looks around if it is time to, and at what is new there.
inline Polled<Frame> Client::latest_elsewhere() {
    if (!lookout_.is_due()) return {};
    const bool is_stock = now_->bridge != nullptr;
    // The `head` of a shadow says nothing.
    if (lookout_.is_time(is_stock ? 0 : wire::add_sat(last_seq_, 1))) {
        auto moved = look();
        if (!moved) return std::move(moved).error();
        if (!*moved && !is_stock) return {};
    } else if (!is_stock) {
        return {};
    }
    auto head = pull();
    if (!head) return std::move(head).error();
    return newest(*head, last_seq_);
}

/// The newest frame's sequence. Of a stock segment it is looked for in the file, as its shadow's `head` is always 0: all
/// polls find nothing new there and come here.
inline Result<std::uint64_t> Client::pull() {
    for (int i = 0; i < 2; ++i) {
        if (!now_->is_here()) return now_->forked();
        if (now_->bridge == nullptr) return head();
        lookout_.stay_due();
        auto pulled = now_->bridge->pull(now_->segment);
        if (pulled) return now_->bridge->newest();
        if (!pulled.error().is_restarted()) return std::move(pulled).error();
        // Its server started anew: there is a new place to be, or none yet.
        auto moved = look();
        if (!moved) return std::move(moved).error();
        if (!*moved) break;
    }
    return newest_seq();
}

inline Polled<Frame> Client::current() {
    if (now_ == nullptr) return errors::empty_handle("client");
    std::uint64_t newest_one = head();
    if (newest_one <= last_seq_) {
        if (auto r = glance(); !r) return std::move(r).error();
        auto pulled = pull();
        if (!pulled) return std::move(pulled).error();
        newest_one = *pulled;
    }
    const std::uint64_t floor = now_->session.floor();
    if (newest_one <= floor) return {};
    return newest(newest_one, floor);
}

/// Looks whether this still is the segment of its name: true if it is on another one now.
inline Result<bool> Client::look() {
    if (!now_->is_here()) return now_->forked();
    std::erase_if(left_, [](const Owner& at) { return at->held() == 0; });
    detail::Attached& at = *now_;
    sync::store(at.mine(wire::reader::heartbeat), sys::clock::monotonic(), sync::relaxed);
    if (at.bridge != nullptr) at.bridge->heartbeat();
    const bool is_here = !(at.bridge != nullptr && at.bridge->moved()) && at.segment.is_intact() && at.keeps_slot() &&
                         sys::file::leads_to(name_.path, at.segment.file);
    if (is_here) return false;
    return join();
}

/// Attaches to the segment that has the name now. That there is none is no error: true if there was one.
inline Result<bool> Client::join() {
    auto to = attach_once(name_, *wanted_);
    if (!to) {
        if (to.error().is_not_found() || to.error().is_restarted()) return false;
        return std::move(to).error();
    }
    // A stock server begins anew in the same file.
    if ((*to)->bridge != nullptr || !sys::file::is_same((*to)->segment.file, now_->segment.file)) {
        last_seq_ = (*to)->session.floor();
        lookout_.rest();
        // Its ids start at 1: those before the first that is seen there are missed.
        if (last_id_ != none) last_id_ = 0;
    }
    left_.push_back(std::exchange(now_, *std::move(to)));
    return true;
}

inline Polled<Frame> Client::wait_until(std::optional<std::uint64_t> timeout_ns, bool to_the_end) {
    if (now_ == nullptr) return errors::empty_handle("client");
    const std::uint64_t start = sys::clock::monotonic();
    for (bool rested = true;;) {
        auto pulled = pull();
        if (!pulled) return std::move(pulled).error();
        const detail::Segment& segment = now_->segment;
        const std::uint32_t seen =
            *pulled > last_seq_ ? 0 : protocol::announce(segment.asleep(), segment.wake());
        // Before the look at `head`: what was published before the close is seen.
        const SegmentState state = segment.state();
        const std::uint64_t newest_one = now_->bridge != nullptr ? *pulled : head();
        if (auto frame = newest(newest_one, last_seq_); frame || frame.error() != nullptr) return frame;
        if (to_the_end && state == SegmentState::closed) return {};
        // Once between two sleeps, whatever the segment says of itself.
        const bool is_time = lookout_.is_time(0) || state == SegmentState::superseded;
        if (std::exchange(rested, false) && is_time) {
            auto moved = look();
            if (!moved) return std::move(moved).error();
            if (*moved) continue;
        }
        std::uint64_t sleep = state == SegmentState::live ? longest_sleep : lonely_sleep;
        if (now_->bridge != nullptr) {
            now_->bridge->heartbeat();
            sleep = look_every;
        }
        if (timeout_ns) {
            const std::uint64_t passed = sys::clock::monotonic() - start;
            if (passed >= *timeout_ns) return {};
            sleep = std::min(sleep, *timeout_ns - passed);
        }
        sys::futex::wait(now_->segment.wake(), seen, sleep);
        rested = true;
    }
}

inline Polled<Frame> Client::at(std::uint64_t id) {
    if (now_ == nullptr) return errors::empty_handle("client");
    if (auto r = glance(); !r) return std::move(r).error();
    if (auto r = pull(); !r) return std::move(r).error();
    return find(id);
}

inline Polled<Frame> Client::find(std::uint64_t id) {
    if (id == 0) return {};
    detail::Attached& at = *now_;
    if (!at.is_here()) return at.forked();
    if (at.bridge != nullptr && !at.bridge->moved()) {
        if (auto r = at.bridge->fetch(at.segment, id); !r) return std::move(r).error();
    }
    int left = tries;  // for all slots together
    for (std::size_t i = 0; i < at.segment.geo.slots; ++i) {
        wire::FrameHeader& frame = at.segment.frame(i);
        const auto wanted = [&](std::uint64_t found, std::uint64_t seq) {
            return found == id && !at.session.is_stale(sync::load(frame.session, sync::relaxed), seq);
        };
        // `writing` while the id is still the wanted one: the writer is about to let go or to overwrite.
        while (left > 0 && sync::load(frame.frame_id, sync::acquire) == id) {
            --left;
            const detail::Got got = at.acquire(i, wanted);
            if (got.kind == detail::Got::frame) {
                note(got.id, got.seq);
                return Polled<Frame>(std::in_place, at, got.pin);
            }
            if (got.kind == detail::Got::failed) return at.why();
            if (got.kind == detail::Got::other) break;
        }
    }
    return {};
}

inline Polled<Frame> Client::recent(std::uint64_t n) {
    if (now_ == nullptr) return errors::empty_handle("client");
    if (auto r = glance(); !r) return std::move(r).error();
    if (auto r = pull(); !r) return std::move(r).error();
    detail::Attached& at = *now_;
    for (int i = 0; i < tries; ++i) {
        const std::uint64_t newest_one = newest_seq();
        if (newest_one <= at.session.floor()) return {};
        const std::uint64_t id =
            sync::load(at.segment.frame(at.segment.geo.slot_of(newest_one)).frame_id, sync::acquire);
        if (id != 0 && newest_seq() == newest_one) {
            if (n > id) return {};
            return find(id - n);
        }
    }
    return errors::corrupt("its newest frame is never there").of(at.name);
}

inline Writer Client::writer() const {
    if (now_ == nullptr) return {};
    if (now_->bridge != nullptr) return now_->bridge->writer();
    const std::uint64_t byte = wire::ext::writer_lock(0);
    if (now_->is_here()) return Writer::of(now_->segment, now_->lock().is_held(byte));
    // The lock's descriptor stayed with the parent.
    const auto [ask, failed] = sys::Lock::to_ask(now_->segment.file);
    return Writer::of(now_->segment, failed == 0 && ask.is_held(byte));
}

inline Result<bool> Client::refresh_directory() {
    if (now_ == nullptr) return errors::empty_handle("client");
    if (!now_->is_here()) return now_->forked();
    if (wanted_->model) return false;
    if (now_->bridge != nullptr && !now_->bridge->moved()) {
        if (auto r = now_->bridge->directory(now_->segment); !r) return std::move(r).error();
    }
    if (sync::load(now_->segment.head.u32(wire::header::static_gen), sync::acquire) == now_->generation) return false;
    return join();
}

inline Result<void> Client::send(std::uint32_t id, std::span<const std::byte> body, std::string_view name) {
    namespace control = wire::control;
    if (now_ == nullptr) return errors::empty_handle("client");
    if (!now_->is_here()) return now_->forked();
    // A writer that is gone reads nothing; one that is there, but elsewhere, does.
    if (now_->segment.state() != SegmentState::live) {
        if (auto r = look(); !r) return std::move(r).error();
    }
    if (!now_->keeps_slot()) {
        auto joined = join();
        if (!joined) return std::move(joined).error();
        if (!*joined) return errors::slot_lost(name_.text);
    }
    if (now_->bridge != nullptr && now_->bridge->moved()) {
        if (auto r = look(); !r) return std::move(r).error();
    }
    detail::Attached& at = *now_;
    const auto called = [&] { return name.empty() ? detail::text(id) : std::string(name); };
    if (at.bridge != nullptr) return at.bridge->send(id, called(), body);  // lists no controls: any may be sent
    const wire::Geometry& geo = at.segment.geo;
    if (geo.control_per_reader == 0) return errors::no_controls(at.name);
    if (std::find(at.controls.begin(), at.controls.end(), id) == at.controls.end()) {
        return errors::unknown_control(at.name, called());
    }
    const detail::Zone& shared = at.segment.shared;
    const std::uint64_t ring = geo.ring(at.reader()), room = geo.control_per_reader - control::data;
    const std::uint64_t needs = wire::align_up(wire::add_sat(control::tlv_head, body.size()), control::align);
    if (needs > room) return errors::control_too_large(called(), needs, at.name, room);
    // Acquire: the server has copied what it says it has read, so those bytes may be written again.
    const std::uint64_t read = sync::load(shared.u64(ring + control::read), sync::acquire);
    std::uint64_t write = shared.get64(ring + control::write);
    const std::uint64_t used = write - read;
    // Others can write here: an offset that is none must not be followed.
    if (write % control::align != 0) {
        return errors::corrupt("the counters of its control ring contradict each other").of(at.name);
    }
    if (used > room) return errors::control_full(at.name, used);
    const std::uint64_t to_end = room - write % room;
    const std::uint64_t fill = needs > to_end ? to_end : 0;
    const bool fits = used + fill + needs <= room;
    if (fill > 0 && (fits || used == 0)) {
        // A large message may never fit behind its own filling: from an empty ring the filling goes ahead, and the
        // message starts at the front once the server has been there.
        const std::uint64_t start = ring + control::data + write % room;
        shared.put32(start, 0);
        shared.put32(start + 4, static_cast<std::uint32_t>(fill - control::tlv_head));
        write += fill;
        sync::store(shared.u64(ring + control::write), write, sync::release);
    }
    if (!fits) return errors::control_full(at.name, used == 0 ? fill : used);
    const std::uint64_t start = ring + control::data + write % room;
    shared.put32(start, id);
    shared.put32(start + 4, static_cast<std::uint32_t>(body.size()));
    shared.copy_in(start + control::tlv_head, body);
    // Release: who sees the new count sees the message.
    sync::store(shared.u64(ring + control::write), write + needs, sync::release);
    return {};
}

}  // namespace shmx_runtime::core
#endif
