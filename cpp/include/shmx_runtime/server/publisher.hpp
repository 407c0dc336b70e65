// What all servers do, typed or not: a slot is claimed, lent, sealed and announced.
#ifndef SHMX_RUNTIME_SERVER_PUBLISHER_HPP
#define SHMX_RUNTIME_SERVER_PUBLISHER_HPP

#include <bit>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "../description.hpp"
#include "../frame/sum.hpp"
#include "../protocol/slot.hpp"
#include "../protocol/wake.hpp"
#include "../reap.hpp"
#include "../schema/decode.hpp"
#include "../schema/hash.hpp"
#include "plan.hpp"
#include "start.hpp"

namespace shmx_runtime {

/// What a server did so far.
struct ServerStats {
    /// Frames published, and loans that were dropped without.
    std::uint64_t published = 0;
    std::uint64_t abandoned = 0;
    /// Whether it took a dead writer's segment over, in place.
    bool took_over = false;
    /// Slots that `begin` tried, all and the most at one time: at most two rounds of the ring.
    std::uint64_t tries = 0;
    std::uint64_t most_tries = 0;
    /// Dead readers whose pins and slots it took back, when it ran out of slots.
    std::uint64_t reaped = 0;
    /// Stock readers whose slots reap_stale took back.
    std::uint64_t reaped_stale = 0;
    /// Control messages received.
    std::uint64_t controls = 0;
    /// Bytes of control rings that were corrupt and dropped.
    std::uint64_t control_bytes_lost = 0;
};

namespace detail {

/// The writer of a segment. Stays where it is: the server owns it, the loan points to it.
class Publisher {
public:
    Segment segment;
    sys::Name name;
    schema::Model model;
    WritePlan plan;
    ServerStats stats;
    /// What each reader's control ring has given so far, whatever the ring says.
    std::vector<std::uint64_t> read;
    /// A copy of the message that is being looked at.
    std::vector<std::byte> scratch;
    /// Room that was set aside for appended streams, in every frame.
    std::uint64_t frame_room = 0;
    bool keep = false;
    std::uint64_t session = 0;
    /// Whether a loan is out, and whether its server is gone: the loan, which is the same thread's, deletes this then.
    bool lent = false;
    bool orphan = false;

    [[nodiscard]] static Result<std::unique_ptr<Publisher>> create(std::string_view name, const Description& what,
                                                                   const core::Options& options);
    Publisher(const Publisher&) = delete;
    Publisher& operator=(const Publisher&) = delete;
    ~Publisher() { static_cast<void>(close()); }

    /// An error in a forked child, where all this is the parent's.
    [[nodiscard]] bool is_here() const noexcept { return home_.is_here(); }
    [[nodiscard]] Error forked() const { return errors::forked("server", name.text); }

    /// Claims and opens a slot: the sequence of the frame that will be in it; 0: `why` says why not. Nothing is lent.
    [[nodiscard]] std::uint64_t open(std::optional<Error>& why);
    /// Gives the lent slot back: it holds no frame.
    void abandon(std::uint64_t seq) noexcept {
        if (std::exchange(lent, false) && home_.is_here()) {
            protocol::release(segment.claim(segment.geo.slot_of(seq)));
            ++stats.abandoned;
        }
    }
    /// Makes the lent slot the newest frame, with this much payload. What it needs to be was looked at.
    std::uint64_t publish(std::uint64_t seq, std::uint64_t payload_bytes, std::uint32_t tlvs, double sim_time,
                          std::uint32_t sum) noexcept;

    /// Marks stream `i` as written in this loan.
    void mark(std::size_t i) noexcept {
        std::uint64_t& word = i < 64 ? marks_ : more_marks_[i / 64 - 1];
        const std::uint64_t bit = std::uint64_t{1} << (i % 64);
        if ((word & bit) == 0) {
            word |= bit;
            unwritten_ -= plan.streams[i].fixed ? 1 : 0;
        }
    }
    [[nodiscard]] bool is_marked(std::size_t i) const noexcept {
        const std::uint64_t word = i < 64 ? marks_ : more_marks_[i / 64 - 1];
        return (word & (std::uint64_t{1} << (i % 64))) != 0;
    }
    [[nodiscard]] bool is_whole() const noexcept { return unwritten_ == 0; }
    /// A fixed stream that was not written in this loan.
    [[nodiscard]] const WriteStream& first_unwritten() const noexcept {
        for (const std::size_t i : plan.fixed) {
            if (!is_marked(i)) return plan.streams[i];
        }
        return plan.streams.front();  // not reached: is_whole() was asked
    }
    /// Room for one more stream's mark.
    void grow_marks() { more_marks_.resize(plan.streams.empty() ? 0 : (plan.streams.size() - 1) / 64, 0); }

    /// The newest frame's sequence, and the id that the next one gets.
    [[nodiscard]] std::uint64_t head() const noexcept { return head_; }
    [[nodiscard]] std::uint64_t next_id() const noexcept { return frames_ + 1; }

    [[nodiscard]] Result<void> close();
    [[nodiscard]] bool is_closed() const noexcept { return closed_; }

    /// Frees the slots of stock readers that have not called for longer; returns how many.
    std::size_t reap_stale(std::uint64_t older_than_ns);
    /// How far reader `r` has written its ring. Acquire: what it counts has been written.
    [[nodiscard]] std::uint64_t written(std::uint32_t r) const noexcept {
        return sync::load(segment.shared.u64(segment.geo.ring(r) + wire::control::write), sync::acquire);
    }

private:
    Publisher(Started started, sys::Name of, schema::Model schema, WritePlan planned, const Settings& settings);

    [[nodiscard]] std::uint64_t claim() noexcept;
    [[nodiscard]] Result<std::uint64_t> claim_after_reaping();
    [[nodiscard]] bool take_stale(std::uint32_t r, std::uint64_t now, std::uint64_t older_than_ns) noexcept;

    sys::Lock lock_;  // holds the writer's byte
    sys::Home home_ = sys::Home::here();
    std::uint64_t head_ = 0;
    std::uint64_t frames_ = 0;
    /// The sequence of the loan that is out, or was.
    std::uint64_t opened_ = 0;
    /// A bit a stream: written in this loan. Most schemas need the first word only.
    std::uint64_t marks_ = 0;
    std::vector<std::uint64_t> more_marks_;
    /// Fixed streams not yet written in this loan.
    std::size_t unwritten_ = 0;
    bool closed_ = false;
};

inline Publisher::Publisher(Started started, sys::Name of, schema::Model schema, WritePlan planned,
                            const Settings& settings)
    : segment(std::move(started.segment)),
      name(std::move(of)),
      model(std::move(schema)),
      plan(std::move(planned)),
      frame_room(settings.room.frame_bytes),
      keep(settings.segment.keep),
      session(started.session),
      lock_(std::move(started.lock)) {
    // Where the rings stand: messages that a dead writer left unread are read now. A counter that is none shows when
    // its ring is read.
    for (std::uint32_t r = 0; r < segment.geo.reader_slots; ++r) {
        read.push_back(segment.geo.control_per_reader == 0
                           ? 0
                           : sync::load(segment.shared.u64(segment.geo.ring(r) + wire::control::read), sync::acquire));
    }
    scratch.reserve(std::min<std::size_t>(segment.geo.control_per_reader, 64 << 10));
    stats.took_over = started.last.has_value();
    head_ = started.last.value_or(Last{}).seq;
    frames_ = started.last.value_or(Last{}).id;
    grow_marks();
}

inline Result<std::unique_ptr<Publisher>> Publisher::create(std::string_view name, const Description& what,
                                                            const core::Options& options) {
    auto its = sys::Name::of(name);
    if (!its) return std::move(its).error();
    auto model = schema::decode_own(what.blob);
    if (!model) return std::move(model).error();
    const Settings settings = Settings::of(model->segment, options);
    // From here on the schema has the profile that the segment gets; the blob keeps the schema's own.
    model->segment.wire = settings.segment.wire;
    auto plan = WritePlan::of(*model, settings.segment.wire, options.max);
    if (!plan) return std::move(plan).error().of(name);
    auto geo = plan_geometry(*model, what.blob.size(), settings, plan->most);
    if (!geo) return std::move(geo).error().of(name);
    const Want want{*its,     *geo, *model, what.blob, settings, schema::schema_hash(what.blob),
                    schema::layout_hash(*model)};
    auto started = start(want);
    if (!started) return std::move(started).error();
    return std::unique_ptr<Publisher>(
        new Publisher(*std::move(started), *std::move(its), *std::move(model), *std::move(plan), settings));
}

inline std::uint64_t Publisher::open(std::optional<Error>& why) {
    if (!home_.is_here()) [[unlikely]] {
        why = forked();
        return 0;
    }
    std::uint64_t seq = claim();
    if (seq == 0) [[unlikely]] {
        auto reaped = claim_after_reaping();
        if (!reaped) {
            why = std::move(reaped).error();
            return 0;
        }
        seq = *reaped;
    }
    wire::FrameHeader& frame = segment.frame(segment.geo.slot_of(seq));
    protocol::open(frame.frame_id);
    sync::store(frame.seq, seq, sync::relaxed);
    marks_ = 0;
    if (!more_marks_.empty()) std::fill(more_marks_.begin(), more_marks_.end(), 0);
    unwritten_ = plan.fixed.size();
    lent = true;
    opened_ = seq;
    return seq;
}

/// Claims the first slot that nobody has pinned, two rounds long, leaving out the newest frame's; 0: none.
inline std::uint64_t Publisher::claim() noexcept {
    const wire::Geometry& geo = segment.geo;
    const std::size_t newest = head_ != 0 ? geo.slot_of(head_) : geo.slots;
    std::uint64_t tries = 0, got = 0;
    for (std::uint64_t seq = head_ + 1; seq - head_ <= 2 * std::uint64_t{geo.slots} + 1; ++seq) {
        const std::size_t slot = geo.slot_of(seq);
        // Stock readers take the low half for the frame's number, and 0 for none.
        if (static_cast<std::uint32_t>(seq) == 0 || slot == newest) continue;
        ++tries;
        if (protocol::claim(segment.claim(slot), 0)) {
            got = seq;
            break;
        }
    }
    stats.tries += tries;
    stats.most_tries = std::max(stats.most_tries, tries);
    return got;
}

inline Result<std::uint64_t> Publisher::claim_after_reaping() {
    stats.reaped += reap_all(segment);
    if (const std::uint64_t seq = claim(); seq != 0) return seq;
    return errors::slots_pinned(name.text, segment.geo.slots, name_readers(segment, pinning(segment)));
}

inline std::uint64_t Publisher::publish(std::uint64_t seq, std::uint64_t payload_bytes, std::uint32_t tlvs,
                                        double sim_time, std::uint32_t sum) noexcept {
    const std::size_t slot = segment.geo.slot_of(seq);
    wire::FrameHeader& frame = segment.frame(slot);
    sync::store(frame.session, session, sync::relaxed);
    sync::store(frame.sim_time, std::bit_cast<std::uint64_t>(sim_time), sync::relaxed);
    sync::store(frame.payload_bytes, static_cast<std::uint32_t>(payload_bytes), sync::relaxed);
    sync::store(frame.tlv_count, tlvs, sync::relaxed);
    const std::uint64_t stamp = (segment.flags & wire::ext::flag_timestamps) != 0 ? sys::clock::monotonic() : 0;
    sync::store(frame.publish_ns, stamp, sync::relaxed);
    if ((segment.flags & wire::ext::checksum_mask) != 0) sync::store(frame.checksum, sum, sync::relaxed);
    const std::uint64_t id = next_id();
    protocol::seal(frame.frame_id, id);
    protocol::release(segment.claim(slot));
    // Release: stock clients load it first, and must find this frame then.
    sync::store(segment.head.u32(wire::header::write_index), static_cast<std::uint32_t>(seq), sync::release);
    sync::store(segment.head.u64(wire::header::frame_seq), id, sync::relaxed);
    sync::store(segment.newest(), seq, sync::release);
    if (protocol::notify(segment.asleep(), segment.wake(), (segment.flags & wire::ext::flag_wake_always) != 0)) {
        sys::futex::wake_all(segment.wake());
    }
    const std::size_t next = segment.geo.slot_of(seq + 1);
    prefetch(&segment.claim(next));
    prefetch(&segment.frame(next));
    head_ = seq;
    frames_ = id;
    lent = false;
    ++stats.published;
    return id;
}

/// Closes the segment: takes its name away (unless it is kept) and tells who waits.
inline Result<void> Publisher::close() {
    if (!home_.is_here()) return forked();
    if (std::exchange(closed_, true)) return {};
    abandon(opened_);  // now: when the lock is gone the slot is another writer's
    // START keeps a starter from building on what is being closed. On a description of its own, which goes after the
    // writer's lock: who waits for START finds that free.
    auto [start, failed] = sys::Lock::of(segment.file);
    Result<void> taken = failed != 0 ? Result<void>(errors::os("cannot open the segment for its locks", name.path, failed))
                                     : take_start(start, name, segment.file);
    // What has the name by now may be another's: only ours is taken away.
    if (taken && !keep && sys::file::leads_to(name.path, segment.file)) sys::file::remove(name.path);
    set_state(segment, wire::ext::state_closed);
    lock_.unlock(wire::ext::writer_lock(0));
    return taken;
}

inline std::size_t Publisher::reap_stale(std::uint64_t older_than_ns) {
    if (!home_.is_here()) return 0;  // they are the parent's readers
    const std::uint64_t now = sys::clock::monotonic();
    std::size_t reaped = 0;
    for (std::uint32_t r = 0; r < segment.geo.reader_slots; ++r) {
        // What waits in a ring is a message of who has the slot.
        const bool has_sent = segment.geo.control_per_reader > 0 && written(r) != read[r];
        reaped += !has_sent && take_stale(r, now, older_than_ns) ? 1 : 0;
    }
    stats.reaped_stale += reaped;
    return reaped;
}

/// Frees slot `r` if it is a stock reader's, and an old one. One that calls at this very moment keeps it: its heartbeat is
/// another then.
inline bool Publisher::take_stale(std::uint32_t r, std::uint64_t now, std::uint64_t older_than_ns) noexcept {
    const std::uint64_t slot = segment.geo.reader(r);
    sync::Half& in_use = segment.shared.u32(slot + wire::reader::in_use);
    if (sync::load(in_use, sync::acquire) != wire::reader::stock) return false;
    sync::Word& id = segment.shared.u64(slot + wire::reader::reader_id);
    sync::Word& beat = segment.shared.u64(slot + wire::reader::heartbeat);
    const std::uint64_t its_id = sync::load(id, sync::acquire), last = sync::load(beat, sync::acquire);
    // 0: it has the slot, and is about to write its first.
    const bool is_old = last != 0 && now > last && now - last > older_than_ns;
    if (!is_old || !sync::compare_exchange<sync::Word>(beat, last, 0, sync::acq_rel)) return false;
    static_cast<void>(sync::compare_exchange<sync::Word>(id, its_id, 0, sync::acq_rel));
    if (!sync::compare_exchange<sync::Half>(in_use, wire::reader::stock, wire::reader::free, sync::acq_rel)) {
        return false;  // it left by itself
    }
    // Stock's own count; a reader that was reaped and leaves all the same takes itself off once more.
    sync::Half& connected = segment.head.u32(wire::header::readers_connected);
    std::uint32_t n = sync::load(connected, sync::relaxed);
    while (n != 0 && !std::atomic_ref<sync::Half>(connected).compare_exchange_weak(n, n - 1, sync::acq_rel, sync::relaxed)) {
    }
    return true;
}

}  // namespace detail
}  // namespace shmx_runtime
#endif
