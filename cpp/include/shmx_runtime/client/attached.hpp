// One reader's place in one segment: its slot, its lock, its pins. Shared by the client and the frames it gave away.
#ifndef SHMX_RUNTIME_CLIENT_ATTACHED_HPP
#define SHMX_RUNTIME_CLIENT_ATTACHED_HPP

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "../errors.hpp"
#include "../frame/sum.hpp"
#include "../frame/table.hpp"
#include "../protocol/views.hpp"
#include "../reap.hpp"
#include "../stock/bridge.hpp"
#include "open.hpp"

namespace shmx_runtime::detail {

/// A pin: an entry of the table and the slot it stands for. Whoever has one must give it to Attached::unpin.
/// One word: half words that are written and read back as a whole one were measured to cost more than all arithmetic.
class Pin {
public:
    Pin() noexcept = default;
    Pin(std::size_t entry, std::size_t slot) noexcept
        : word_(std::uint64_t{entry} << 32 | static_cast<std::uint32_t>(slot)) {}
    [[nodiscard]] std::size_t entry() const noexcept { return static_cast<std::size_t>(word_ >> 32); }
    [[nodiscard]] std::size_t slot() const noexcept { return static_cast<std::uint32_t>(word_); }

private:
    std::uint64_t word_ = 0;
};

/// What came of trying to pin a slot.
struct Got {
    enum Kind : std::uint8_t {
        /// The frame that was wanted, with its id and sequence.
        frame,
        /// A writer has the slot.
        writing,
        /// Another frame, or none.
        other,
        /// An error: Attached::why says which.
        failed,
    };
    Kind kind = other;
    Pin pin;
    std::uint64_t id = 0;
    std::uint64_t seq = 0;
};

/// Lives until its client has let go of it and its last pin is gone: no count is kept on the way of a frame.
class Attached {
public:
    std::string name;
    Segment segment;
    std::shared_ptr<const Table> table;
    std::vector<std::uint32_t> controls;
    std::shared_ptr<const schema::Model> model;
    std::uint32_t generation = 0;
    Session session;
    /// Fills `segment`, where that is the shadow of a stock server's.
    std::unique_ptr<stock::Bridge> bridge;

    struct Release {
        void operator()(Attached* at) const noexcept { at->release(); }
    };
    using Owner = std::unique_ptr<Attached, Release>;

    /// Takes a free reader slot, or a dead reader's, of a segment that was opened.
    [[nodiscard]] static Result<Owner> claim(std::string_view name, Opened opened);

    Attached(const Attached&) = delete;
    Attached& operator=(const Attached&) = delete;

    [[nodiscard]] bool is_here() const noexcept { return home_.is_here(); }
    [[nodiscard]] Error forked() const { return errors::forked("client", name); }
    [[nodiscard]] std::uint32_t reader() const noexcept { return reader_; }
    [[nodiscard]] const sys::Lock& lock() const noexcept { return lock_; }
    /// A word of this reader's slot.
    [[nodiscard]] sync::Word& mine(std::uint64_t field) const noexcept {
        return *reinterpret_cast<sync::Word*>(mine_ + field);
    }

    /// Whether its slot still is its own. A stock reader that had it before, and was reaped while it lived, frees it when
    /// it leaves: then it is taken back, unless somebody else was faster.
    [[nodiscard]] bool keeps_slot() const noexcept {
        if (is_mine()) return true;
        sync::Half& in_use = segment.shared.u32(segment.geo.reader(reader_) + wire::reader::in_use);
        // Its lock keeps other native readers away, so what says native is what we said, with an id that was wiped.
        if (!sync::compare_exchange<sync::Half>(in_use, wire::reader::free, wire::reader::native, sync::acq_rel) &&
            sync::load(in_use, sync::acquire) != wire::reader::native) {
            return false;
        }
        sign(segment, reader_, reader_id_);
        return true;
    }

    /// Pins slot `i` if it holds a frame that is `wanted` (by id and sequence). Only for the client's own thread.
    template <class Wanted>
    [[nodiscard]] Got acquire(std::size_t i, Wanted wanted);
    /// Why acquire failed.
    [[nodiscard]] Error why() {
        Error error = std::move(*why_);
        why_.reset();
        return error;
    }

    [[nodiscard]] const std::byte* payload(Pin pin) const noexcept { return segment.payload(pin.slot()); }
    /// The varying streams of a pinned frame, for Table::find.
    [[nodiscard]] const std::uint64_t* words(Pin pin) const noexcept {
        return words_.data() + pin.entry() * table->words();
    }
    [[nodiscard]] std::span<const std::byte> whole(Pin pin) const noexcept {
        const std::uint32_t bytes = sync::load(segment.frame(pin.slot()).payload_bytes, sync::relaxed);
        return {payload(pin), std::min(bytes, segment.geo.frame_bytes_cap)};
    }

    /// Drops a view. In a forked child the pin is the parent's, and stays.
    void unpin(Pin pin) noexcept {
        if (!home_.is_here()) [[unlikely]] {
            return;
        }
        // With one thread nobody can join or leave in between.
        const bool last = protocol::leave_view(pins_.data()[pin.entry()], sys::process::is_single_threaded(), [&] {
            protocol::unpin(segment.claim(pin.slot()), std::uint64_t{1} << reader_);
        });
        if (last) [[unlikely]] {
            let_go();
        }
    }

    /// How many frames are held; two of one slot count as one.
    [[nodiscard]] std::size_t held() const noexcept {
        std::size_t n = 0;
        for (sync::Word& word : pins_.span()) n += protocol::slot_of_view(word) >= 0 ? 1 : 0;
        return n;
    }

private:
    Attached(std::string_view of, Opened opened, std::unique_ptr<stock::Bridge> fills, sys::Lock lock, std::uint32_t r,
             Zeroes<std::uint64_t> pins, Zeroes<std::uint64_t> words)
        : name(of),
          segment(std::move(opened.segment)),
          table(std::move(opened.table)),
          controls(std::move(opened.controls)),
          model(std::move(opened.model)),
          generation(opened.generation),
          session(opened.session),
          bridge(std::move(fills)),
          reader_(r),
          plain_(table->words() == 0 && (segment.flags & wire::ext::checksum_mask) == 0),
          mine_(segment.shared.at(segment.geo.reader(r), wire::reader::stride)),
          lock_(std::move(lock)),
          pins_(std::move(pins)),
          words_(std::move(words)) {
        sign(segment, reader_, reader_id_);
    }

    /// The client and all its frames are gone. The lock goes with the description.
    ~Attached() {
        if (!home_.is_here()) return;
        if (is_mine()) {
            clear_reader(segment, reader_);
        } else {
            unpin_all(segment, reader_);
        }
    }

    /// The client lets go: entries that are taken keep this alive until they are free.
    void release() noexcept {
        for (sync::Word& word : pins_.span()) {
            std::uint64_t seen = sync::load(word, sync::acquire);
            // In a forked child the frames are copies of the parent's, and may be dropped or not: kept for good then.
            if (seen != 0 && !home_.is_here()) return;
            while (seen != 0) {
                if ((seen & protocol::leaving) != 0) {
                    sys::clock::yield();  // another thread is two stores before the end
                    seen = sync::load(word, sync::acquire);
                    continue;
                }
                parts_.fetch_add(1, std::memory_order_relaxed);
                if (std::atomic_ref<std::uint64_t>(word).compare_exchange_strong(seen, seen | protocol::orphan,
                                                                                 sync::acq_rel, sync::acquire)) {
                    break;
                }
                parts_.fetch_sub(1, std::memory_order_relaxed);  // never the last: this call has one
            }
        }
        let_go();
    }
    void let_go() noexcept {
        if (parts_.fetch_sub(1, std::memory_order_acq_rel) == 1) delete this;
    }

    [[nodiscard]] bool is_mine() const noexcept {
        const std::uint64_t slot = segment.geo.reader(reader_);
        return sync::load(segment.shared.u32(slot + wire::reader::in_use), sync::acquire) == wire::reader::native &&
               sync::load(mine(wire::reader::reader_id), sync::relaxed) == reader_id_;
    }

    /// Says in a reader's slot whose it is.
    static void sign(const Segment& segment, std::uint32_t r, std::uint64_t id) noexcept {
        const std::uint64_t slot = segment.geo.reader(r), pid = sys::process::pid();
        const Zone& shared = segment.shared;
        shared.put64(slot + wire::reader::last_seen, 0);
        shared.put64(slot + wire::reader::missed, 0);
        shared.put64(slot + wire::reader::tail, 0);
        shared.put64(slot + wire::reader::pid, pid);
        shared.put64(slot + wire::reader::start_time, sys::process::start_time(pid));
        shared.put64(slot + wire::reader::heartbeat, sys::clock::monotonic());
        sync::store(shared.u64(slot + wire::reader::reader_id), id, sync::release);
    }

    /// Checks the frame of a slot that was just pinned, and finds its varying streams.
    [[nodiscard]] bool check(std::size_t entry, std::size_t i, wire::FrameHeader& frame) {
        const std::uint32_t payload_bytes = sync::load(frame.payload_bytes, sync::relaxed);
        // Nothing to sum and nothing to find: the usual frame of fixed streams.
        if (plain_ && payload_bytes >= table->fixed_bytes() && payload_bytes <= segment.geo.frame_bytes_cap) {
            return true;
        }
        return check_all(entry, i, frame, payload_bytes);
    }
    [[nodiscard]] bool check_all(std::size_t entry, std::size_t i, wire::FrameHeader& frame, std::uint32_t payload_bytes);
    [[nodiscard]] Error too_many() const;

    sys::Home home_ = sys::Home::here();
    std::uint32_t reader_;
    /// Frames have no checksum and no varying streams.
    bool plain_;
    /// Its own number, as its slot has it.
    std::uint64_t reader_id_ = sys::clock::unique();
    /// This reader's slot.
    std::byte* mine_;
    /// Holds the reader's byte as long as it lives.
    sys::Lock lock_;
    /// A word a pin: see protocol/views.hpp.
    Zeroes<std::uint64_t> pins_;
    Zeroes<std::uint64_t> words_;
    std::optional<Error> why_;
    /// The client's, and one for each entry that was taken when the client let go.
    std::atomic<std::size_t> parts_{1};
};

template <class Wanted>
Got Attached::acquire(std::size_t i, Wanted wanted) {
    wire::FrameHeader& frame = segment.frame(i);
    const auto view = protocol::find_view(pins_.span(), i, sys::clock::yield);
    if (view.kind == protocol::FoundView::full) [[unlikely]] {
        why_ = too_many();
        return {Got::failed, Pin(), 0, 0};
    }
    const bool joined = view.kind == protocol::FoundView::joined;
    if (!joined) {
        if (!protocol::pin(segment.claim(i), std::uint64_t{1} << reader_)) return {Got::writing, Pin(), 0, 0};
        protocol::take_view(pins_.data()[view.entry], i);
    }
    const Pin pin(view.entry, i);
    const std::uint64_t id = sync::load(frame.frame_id, sync::relaxed), seq = sync::load(frame.seq, sync::relaxed);
    if (id == 0 || !wanted(id, seq)) {
        unpin(pin);
        return {Got::other, Pin(), 0, 0};
    }
    if (!joined && !check(view.entry, i, frame)) [[unlikely]] {
        unpin(pin);
        return {Got::failed, Pin(), 0, 0};
    }
    return {Got::frame, pin, id, seq};
}

inline bool Attached::check_all(std::size_t entry, std::size_t i, wire::FrameHeader& frame, std::uint32_t payload_bytes) {
    if (payload_bytes > segment.geo.frame_bytes_cap) {
        why_ = errors::corrupt(text("a frame has ", payload_bytes, " payload bytes where ", segment.geo.frame_bytes_cap,
                                    " fit"))
                   .of(name);
        return false;
    }
    std::byte* payload = segment.payload(i);
    auto good = check_sum(segment.flags, {payload, payload_bytes}, sync::load(frame.checksum, sync::relaxed));
    if (good) {
        const std::span<std::uint64_t> words(words_.data() + entry * table->words(), table->words());
        // TLVs lie on multiples of 16; the walk asks for words within payload_bytes only.
        good = table->walk(payload_bytes, words, [&](std::uint64_t at) {
            return sync::load(*reinterpret_cast<sync::Half*>(payload + at), sync::relaxed);
        });
    }
    if (!good) why_ = good.error().of(name);
    return static_cast<bool>(good);
}

inline Error Attached::too_many() const {
    std::vector<std::uint64_t> ids;
    for (sync::Word& word : pins_.span()) {
        const std::ptrdiff_t slot = protocol::slot_of_view(word);
        if (slot >= 0) ids.push_back(sync::load(segment.frame(static_cast<std::size_t>(slot)).frame_id, sync::relaxed));
    }
    std::sort(ids.begin(), ids.end());
    std::string held;
    for (const std::uint64_t id : ids) held += text(held.empty() ? "" : ", ", id);
    return errors::pins_taken(name, pins_.size(), held);
}

inline Result<Attached::Owner> Attached::claim(std::string_view name, Opened opened) {
    const Segment& segment = opened.segment;
    // Before there is a slot that would have to be given back.
    auto pins = index_words(segment.geo.pins_per_reader, 1);
    if (!pins) return pins.error().of(name);
    auto words = index_words(segment.geo.pins_per_reader, opened.table->words());
    if (!words) return words.error().of(name);
    std::unique_ptr<stock::Bridge> bridge;
    if (opened.source) {
        auto made = stock::Bridge::attach(name, *std::move(opened.source));
        if (!made) return std::move(made).error();
        bridge = *std::move(made);
    }
    auto locks = sys::Lock::of(segment.file);  // no structured binding: older compilers capture none
    if (locks.second != 0) return errors::corrupt(text("cannot open it for its locks: ", errors::reason(locks.second)));
    sys::Lock& lock = locks.first;
    const auto take = [&](std::uint32_t r) {
        const std::uint64_t slot = segment.geo.reader(r);
        // A shadow is this reader's alone.
        if (!segment.is_shadow && lock.try_lock(slot) != sys::Lock::Tried::locked) return false;
        sync::Half& in_use = segment.shared.u32(slot + wire::reader::in_use);
        // Its owner died, we hold its lock: clear up, and take it if its messages have been read.
        if (sync::load(in_use, sync::acquire) == wire::reader::native) clear_reader(segment, r);
        // Messages that wait are of who was here before: a stock reader leaves without waiting for them.
        const bool won = ring_is_empty(segment, r) && sync::compare_exchange<sync::Half>(in_use, wire::reader::free,
                                                                                         wire::reader::native, sync::acq_rel);
        if (won) {
            // A stock reader that was reaped and lived on may have wiped the word of one that had pins.
            unpin_all(segment, r);
        } else {
            lock.unlock(slot);
        }
        return won;
    };
    // A second and third look: the writer may be reaping, which holds a dead reader's lock for a moment.
    for (int look = 0; look < 3; ++look) {
        if (look > 0) sys::clock::nap(1'000'000);
        for (std::uint32_t r = 0; r < segment.geo.reader_slots; ++r) {
            if (!take(r)) continue;
            return Owner(new Attached(name, std::move(opened), std::move(bridge), std::move(lock), r, *std::move(pins),
                                      *std::move(words)));
        }
    }
    return errors::readers_taken(name, segment.geo.reader_slots, name_readers(segment, reader_bits));
}

}  // namespace shmx_runtime::detail
#endif
