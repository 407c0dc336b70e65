// The untyped watcher: reads by copying, and writes nothing.
#ifndef SHMX_RUNTIME_WATCHER_HPP
#define SHMX_RUNTIME_WATCHER_HPP

#include <algorithm>
#include <bit>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "client/lookout.hpp"
#include "client/open.hpp"
#include "frame/sum.hpp"
#include "protocol/slot.hpp"
#include "stock/frame.hpp"
#include "watcher/snapshot.hpp"

namespace shmx_runtime::core {

/// A reader that copies frames: it opens the segment read-only, takes no slot, and cannot disturb anybody. Any number of
/// them may watch. It believes nothing that it has not copied.
///
/// Belongs to one thread at a time. When its writer is replaced it goes on to the new segment by itself, within 100 ms.
/// In a forked child it goes on.
class [[nodiscard]] Watcher {
public:
    Watcher(Watcher&&) noexcept = default;
    Watcher& operator=(Watcher&&) noexcept = default;

    /// Opens the segment of a name, as Client::attach does; read permission is enough.
    [[nodiscard]] static Result<Watcher> open(std::string_view name, const Description& what, const Options& options = {}) {
        auto expected = detail::Expected::of(what, options.accept_meaning);
        if (!expected) return std::move(expected).error();
        return open(name, *std::move(expected), options);
    }
    /// Without a schema: the segment's own, streams that were appended too.
    [[nodiscard]] static Result<Watcher> open_any(std::string_view name, const Options& options = {}) {
        return open(name, detail::Expected{}, options);
    }

    /// A copy of the newest frame; blank while there was none.
    [[nodiscard]] Result<Snapshot> snapshot() {
        auto copy = blank();
        if (!copy) return copy;
        if (auto r = refresh(*copy); !r) return std::move(r).error();
        return copy;
    }
    /// Memory for a copy.
    [[nodiscard]] Result<Snapshot> blank() const {
        if (place_ == nullptr) return errors::empty_handle("watcher");
        auto made = blank_of(*place_);
        if (!made) return made.error().of(name_.text);
        return made;
    }
    /// Copies the newest frame if the copy holds an older one: whether it did. Allocates nothing, unless the segment is
    /// another by now. A writer that overtakes each try leaves it blank.
    [[nodiscard]] Result<bool> refresh(Snapshot& copy);
    /// Waits for a frame newer than the copy, then copies it; false: the time is up. With a segment that does not wake
    /// watchers it looks once a millisecond.
    [[nodiscard]] Result<bool> wait(Snapshot& copy) { return wait_until(copy, std::nullopt); }
    [[nodiscard]] Result<bool> wait(Snapshot& copy, std::chrono::nanoseconds timeout) {
        return wait_until(copy, timeout.count() < 0 ? 0 : static_cast<std::uint64_t>(timeout.count()));
    }

    /// Frames between those that were copied, since the first.
    [[nodiscard]] std::uint64_t missed() const noexcept { return missed_; }
    /// How often a copy was given up because the writer overtook each try.
    [[nodiscard]] std::uint64_t overtaken() const noexcept { return overtaken_; }
    [[nodiscard]] std::vector<std::string> absent() const {
        return place_ != nullptr ? place_->table->absent() : std::vector<std::string>();
    }
    [[nodiscard]] Writer writer() const noexcept {
        if (place_ == nullptr) return {};
        if (place_->source) {
            return {place_->source->moved() ? Writer::State::superseded : Writer::State::unknown, 0};
        }
        return Writer::of(place_->segment, place_->ask.is_held(wire::ext::writer_lock(0)));
    }
    [[nodiscard]] std::shared_ptr<const schema::Model> model() const { return place_ != nullptr ? place_->model : nullptr; }
    [[nodiscard]] const std::string& name() const noexcept { return name_.text; }
    [[nodiscard]] const std::string& path() const noexcept { return name_.path; }
    /// Of open_any: opens anew if the segment's directory has grown; whether it had. Copies are then of the new schema
    /// from the next refresh on.
    [[nodiscard]] Result<bool> refresh_directory();

    /// The segment that is watched now, for layers above that need more than this, and the generation of its directory
    /// when it was opened. Valid until the next call of this watcher.
    [[nodiscard]] const detail::Segment* segment() const noexcept { return place_ ? &place_->segment : nullptr; }
    [[nodiscard]] std::uint32_t generation() const noexcept { return place_ ? place_->generation : 0; }

private:
    static constexpr std::uint64_t none = UINT64_MAX;
    /// How often a copy is begun again because the writer overtook it. Each time the writer went once round the ring.
    static constexpr int tries = 1000;
    /// The same of stock segments, where each is a copy and its checksum.
    static constexpr int stock_tries = 100;

    /// A segment that is watched.
    struct Place {
        detail::Segment segment;
        /// Where a stock server's frames come from; `segment` has nothing but its numbers and directory then.
        std::optional<stock::Source> source;
        /// Up to which `write_index` of a stock server there is nothing newer than the frame of this id.
        std::uint32_t index = 0;
        std::uint64_t index_id = 0;
        std::shared_ptr<const detail::Table> table;
        std::shared_ptr<const schema::Model> model;
        std::uint32_t generation;
        detail::Session session;
        sys::Lock ask;
    };

    Watcher(sys::Name name, std::unique_ptr<const detail::Expected> wanted, std::unique_ptr<Place> place)
        : name_(std::move(name)), wanted_(std::move(wanted)), place_(std::move(place)) {}

    [[nodiscard]] static Result<Watcher> open(std::string_view name, detail::Expected expected, const Options& options) {
        auto its = sys::Name::of(name);
        if (!its) return std::move(its).error();
        auto wanted = std::make_unique<const detail::Expected>(std::move(expected));
        auto place = detail::patiently(options.wait, [&] { return open_once(*its, *wanted); });
        if (!place) return std::move(place).error();
        return Watcher(*std::move(its), std::move(wanted), *std::move(place));
    }
    [[nodiscard]] static Result<std::unique_ptr<Place>> open_once(const sys::Name& name, const detail::Expected& wanted) {
        auto opened = detail::open(name, detail::Role::watcher, wanted);
        if (!opened) return std::move(opened).error();
        auto [ask, failed] = sys::Lock::to_ask(opened->segment.file);
        if (failed != 0) {
            return errors::corrupt(detail::text("cannot open it to ask for its locks: ", errors::reason(failed)))
                .of(name.text);
        }
        return std::unique_ptr<Place>(new Place{std::move(opened->segment), std::move(opened->source), 0, 0,
                                                std::move(opened->table), std::move(opened->model), opened->generation,
                                                opened->session, std::move(ask)});
    }
    [[nodiscard]] static Result<Snapshot> blank_of(const Place& place) {
        return Snapshot::blank(place.table, place.model, place.segment.geo.frame_bytes_cap, place.session.floor());
    }

    [[nodiscard]] bool has_moved() const noexcept { return place_->source && place_->source->moved(); }
    [[nodiscard]] Result<bool> look();
    [[nodiscard]] Result<bool> copy(Snapshot& to);
    [[nodiscard]] Result<bool> copy_stock(Snapshot& to);
    [[nodiscard]] Result<bool> wait_until(Snapshot& copy, std::optional<std::uint64_t> timeout_ns);
    void move_to(std::unique_ptr<Place> to) noexcept {
        // Its ids start at 1: those before the first that is seen there are missed.
        const bool same = !to->source && sys::file::is_same(to->segment.file, place_->segment.file);
        if (last_id_ != none && !same) last_id_ = 0;
        place_ = std::move(to);
    }
    void note(std::uint64_t id) noexcept {
        const std::uint64_t last = std::exchange(last_id_, id);
        if (last != none && id > last && id - last > 1) missed_ = wire::add_sat(missed_, id - last - 1);
    }

    sys::Name name_;
    /// What every segment that it goes on to must fit.
    std::unique_ptr<const detail::Expected> wanted_;
    std::unique_ptr<Place> place_;
    detail::Lookout lookout_;
    /// No frame was seen yet: those before the first are not counted as missed.
    std::uint64_t last_id_ = none;
    std::uint64_t missed_ = 0;
    std::uint64_t overtaken_ = 0;
};

/// Looks whether this still is the segment of its name, and goes on to the one that is.
inline Result<bool> Watcher::look() {
    const bool is_here =
        !has_moved() && place_->segment.is_intact() && sys::file::leads_to(name_.path, place_->segment.file);
    if (is_here) return false;
    auto to = open_once(name_, *wanted_);
    if (!to) {
        if (to.error().is_not_found() || to.error().is_restarted()) return false;
        return std::move(to).error();
    }
    move_to(*std::move(to));
    return true;
}

inline Result<bool> Watcher::refresh(Snapshot& to) {
    if (place_ == nullptr) return errors::empty_handle("watcher");
    auto copied = copy(to);
    if (!copied || *copied) return copied;
    if (!has_moved() && (!lookout_.is_due() || !lookout_.is_time(0))) return false;
    auto moved = look();
    if (!moved || !*moved) return moved;
    return copy(to);
}

inline Result<bool> Watcher::copy(Snapshot& to) {
    if (place_->source) {
        auto copied = copy_stock(to);
        if (!copied) return copied.error().of(name_.text);
        return copied;
    }
    const detail::Segment& segment = place_->segment;
    const std::uint64_t floor = place_->session.floor();
    const std::uint32_t cap = segment.geo.frame_bytes_cap;
    if (to.table_ != place_->table || to.room_ < cap) {
        // Another segment's: it is given up as soon as this one has something to show.
        if (sync::load(segment.newest(), sync::acquire) <= floor) return false;
        auto made = blank_of(*place_);
        if (!made) return made.error().of(name_.text);
        to = *std::move(made);
    }
    bool torn = false;
    for (int i = 0; i < tries; ++i) {
        const std::uint64_t head = sync::load(segment.newest(), sync::acquire);
        if (head <= to.seq_) {
            // A head that went back, which no writer's does: what an earlier try left is no frame.
            if (torn) to.clear(floor);
            return false;
        }
        const std::size_t slot = segment.geo.slot_of(head);
        wire::FrameHeader& frame = segment.frame(slot);
        const std::uint64_t version = protocol::begin_copy(frame.frame_id);
        if (version == 0) continue;
        FrameMeta meta = FrameMeta::of(frame);
        meta.id = version;
        const std::uint64_t seq = sync::load(frame.seq, sync::relaxed);
        const std::uint32_t said = sync::load(frame.checksum, sync::relaxed);
        const std::uint32_t payload_bytes = sync::load(frame.payload_bytes, sync::relaxed);
        const bool fits = payload_bytes <= cap;
        segment.slots.copy_out(segment.geo.slot(slot) + wire::frame_header, to.buffer(fits ? payload_bytes : 0));
        if (!protocol::unchanged(frame.frame_id, version) || seq <= to.seq_) {
            torn = true;
            continue;
        }
        // From here on the copy is ours and of one frame.
        Result<void> good =
            fits ? detail::check_sum(segment.flags, to.whole(), said)
                 : Result<void>(errors::corrupt(detail::text("a frame has ", payload_bytes, " payload bytes, more than fit")));
        if (good) good = to.walk(payload_bytes);
        if (!good) {
            to.clear(floor);
            return good.error().of(name_.text);
        }
        to.meta_ = meta;
        to.seq_ = seq;
        note(version);
        return true;
    }
    ++overtaken_;
    to.clear(floor);
    return false;
}

/// copy() of a stock segment: straight from its file.
inline Result<bool> Watcher::copy_stock(Snapshot& to) {
    const stock::Source& source = *place_->source;
    const std::uint64_t floor = place_->session.floor();
    const bool is_ours = to.table_ == place_->table;
    const std::uint32_t index = source.write_index();
    if ((is_ours && place_->index == index && place_->index_id == to.seq_) || source.moved()) {
        return false;  // no system call
    }
    if (!is_ours) {
        if (index == 0) return false;
        auto made = blank_of(*place_);
        if (!made) return std::move(made).error();
        to = *std::move(made);
    }
    bool touched = false;
    auto found = stock::newest(source, to.seq_, stock_tries, [&](std::uint32_t bytes) -> Result<std::span<std::byte>> {
        touched = true;
        return to.buffer(bytes);
    });
    if (!found) {
        if (touched) to.clear(floor);
        if (found.error().is_restarted()) return false;
        return std::move(found).error();
    }
    switch (found->kind) {
        case stock::Newest::frame: break;
        case stock::Newest::nothing:
            place_->index = found->index;
            place_->index_id = to.seq_;
            if (touched) to.clear(floor);  // by a try that was torn
            return false;
        case stock::Newest::overtaken:
            ++overtaken_;
            to.clear(floor);
            return false;
    }
    const stock::Header& header = found->header;
    if (auto good = to.walk(header.payload_bytes); !good) {
        to.clear(floor);
        return std::move(good).error();
    }
    to.meta_ = {header.id, std::bit_cast<double>(header.sim_time), 0, header.session};
    to.seq_ = header.id;
    place_->index = found->index;
    place_->index_id = header.id;
    note(header.id);
    return true;
}

inline Result<bool> Watcher::wait_until(Snapshot& to, std::optional<std::uint64_t> timeout_ns) {
    if (place_ == nullptr) return errors::empty_handle("watcher");
    const std::uint64_t start = sys::clock::monotonic();
    for (;;) {
        const std::uint32_t seen = sync::load(place_->segment.wake(), sync::acquire);
        const bool moved = has_moved() || place_->segment.state() == SegmentState::superseded;
        auto copied = copy(to);
        if (!copied || *copied) return copied;
        if (moved || lookout_.is_time(0)) {
            auto there = look();
            if (!there) return there;
            if (*there) {
                copied = copy(to);
                if (!copied || *copied) return copied;
                continue;  // `seen` is of the segment before
            }
        }
        const detail::Segment& segment = place_->segment;
        const bool woken = (segment.flags & wire::ext::flag_wake_always) != 0;
        std::uint64_t sleep = woken ? 40'000'000 : 1'000'000;
        if (timeout_ns) {
            const std::uint64_t passed = sys::clock::monotonic() - start;
            if (passed >= *timeout_ns) return false;
            sleep = std::min(sleep, *timeout_ns - passed);
        }
        if (woken) {
            sys::futex::wait(segment.wake(), seen, sleep);
        } else {
            sys::clock::nap(sleep);
        }
    }
}

inline Result<bool> Watcher::refresh_directory() {
    if (place_ == nullptr) return errors::empty_handle("watcher");
    if (wanted_->model) return false;
    if (place_->source && !place_->source->moved()) {
        auto r = stock::refresh(place_->segment, *place_->source, false);
        if (!r) return r.error().of(name_.text);
    }
    if (sync::load(place_->segment.head.u32(wire::header::static_gen), sync::acquire) == place_->generation) return false;
    auto to = open_once(name_, *wanted_);
    if (!to) {
        if (to.error().is_not_found() || to.error().is_restarted()) return false;
        return std::move(to).error();
    }
    move_to(*std::move(to));
    return true;
}

}  // namespace shmx_runtime::core
#endif
