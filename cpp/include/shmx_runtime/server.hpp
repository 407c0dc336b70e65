// The untyped server: what generated and dynamic ones stand on.
#ifndef SHMX_RUNTIME_SERVER_HPP
#define SHMX_RUNTIME_SERVER_HPP

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "schema/decode.hpp"
#include "schema/encode.hpp"
#include "schema/layout.hpp"
#include "server/controls.hpp"
#include "server/loan.hpp"
#include "server/publisher.hpp"

namespace shmx_runtime::core {

/// The publisher of a segment: lends a free slot, the user writes a frame in place, readers see it.
///
/// One process at a time publishes under a name. Publishing allocates nothing, takes no lock, and makes a system call
/// only to wake readers that sleep; it never waits for a reader. Dropping the server closes the segment: its name goes
/// (unless `keep` is set), frames that readers hold stay readable.
///
/// Belongs to one thread at a time; may be moved to another while it lends nothing. In a forked child its calls fail
/// (is_forked).
class [[nodiscard]] Server {
public:
    Server(Server&& other) noexcept = default;
    Server& operator=(Server&& other) noexcept {
        if (this != &other) {
            drop();
            by_ = std::move(other.by_);
        }
        return *this;
    }
    ~Server() { drop(); }

    /// Becomes the writer of a name (1 to 200 of `A-Za-z0-9._-`, not starting with a dot: `/dev/shm/NAME`, or
    /// `$SHMX_DIR/NAME`; with a `/` it is a path). What comes of it depends on what has the name:
    ///
    /// - Nothing: a segment is built beside its name and renamed into place when it is complete.
    /// - A segment whose writer died (or closed and kept it) and that is just what would be built now: it is taken over
    ///   as it is. Readers stay attached, what they hold stays valid, control messages that nobody has read arrive here,
    ///   ids go on, and the session is new.
    /// - Another segment whose writer is dead: a new one replaces it, with ids from 1 on.
    /// - A segment with a live writer, or what is no segment of ours or is damaged: an error. It is not touched.
    ///
    /// Errors: is_taken (a live writer, and which), is_corrupt (something else is in the way), is_denied, is_no_room,
    /// is_bad_setting, is_bad_schema. Nothing is left behind then.
    [[nodiscard]] static Result<Server> create(std::string_view name, const Description& what, const Options& options = {}) {
        auto by = detail::Publisher::create(name, what, options);
        if (!by) return std::move(by).error();
        return Server(*std::move(by));
    }

    /// Lends a free slot to write a frame in, in place. There is one loan at a time.
    ///
    /// Never waits. Slots that readers hold are passed over, and the newest frame's is left alone. When all others are
    /// pinned, the pins of readers that died are taken back first, which takes system calls.
    ///
    /// Errors: every slot is pinned, and by whom (is_slots_pinned), which takes fewer slots than `readers * pins + 2`;
    /// a loan is out (is_lent); forked; closed.
    [[nodiscard]] Result<Loan> begin() {
        if (by_ == nullptr || by_->is_closed()) [[unlikely]] {
            return errors::empty_handle("server");
        }
        if (by_->lent) [[unlikely]] {
            return by_->is_here() ? errors::lent(by_->name.text) : by_->forked();
        }
        std::optional<Error> why;
        const std::uint64_t seq = by_->open(why);
        if (seq == 0) [[unlikely]] {
            return *std::move(why);
        }
        return Result<Loan>(std::in_place, *by_, seq);
    }

    /// The control messages that wait now, reader by reader, each in its order; there is no order between readers. Never
    /// waits, and makes no system call: call it once a step. Dropped early, it leaves the rest for the next call.
    /// Messages of a reader that has left or died are still delivered.
    [[nodiscard]] Controls controls() noexcept {
        return Controls(by_ != nullptr && !by_->is_closed() ? by_.get() : nullptr);
    }

    /// Adds a stream to the running segment's directory, one that a frame may lack (a `max`, or optional); its index. Room
    /// for it was set aside with Options::room. Readers find it when they look at the directory next.
    [[nodiscard]] Result<std::size_t> append(schema::Stream stream);

    /// Frees the slots of stock SHMX readers that have not called for longer than this; how many.
    std::size_t reap_stale(std::chrono::nanoseconds older_than) {
        return by_ == nullptr ? 0
                              : by_->reap_stale(older_than.count() < 0 ? 0 : static_cast<std::uint64_t>(older_than.count()));
    }

    /// Closes the segment: takes its name away (unless it is kept) and tells who waits. A loan that is out is given up.
    /// An error where its START lock could not be had; it is closed all the same, and keeps its name.
    [[nodiscard]] Result<void> close() {
        return by_ == nullptr ? Result<void>() : by_->close();
    }

    [[nodiscard]] const ServerStats& stats() const noexcept { return used().stats; }
    /// The name as it was given, and the file's path.
    [[nodiscard]] const std::string& name() const noexcept { return used().name.text; }
    [[nodiscard]] const std::string& path() const noexcept { return used().name.path; }
    /// New whenever a segment is made or taken over.
    [[nodiscard]] std::uint64_t session() const noexcept { return used().session; }
    /// The schema, in the segment's wire profile; without appended streams.
    [[nodiscard]] const schema::Model& model() const noexcept { return used().model; }
    [[nodiscard]] std::uint32_t slots() const noexcept { return used().segment.geo.slots; }
    [[nodiscard]] std::uint64_t bytes() const noexcept { return used().segment.geo.total_bytes; }

private:
    explicit Server(std::unique_ptr<detail::Publisher> by) noexcept : by_(std::move(by)) {}

    [[nodiscard]] detail::Publisher& used() const noexcept {
        if (by_ == nullptr) [[unlikely]] {
            detail::die("a server was used after it was moved from", "there is nothing behind it");
        }
        return *by_;
    }
    /// A loan that outlives its server is spent; the memory that it lent stays until it goes.
    void drop() noexcept {
        if (by_ != nullptr && by_->lent) {
            static_cast<void>(by_->close());
            by_.release()->orphan = true;
        }
        by_.reset();
    }

    std::unique_ptr<detail::Publisher> by_;
};

inline Result<std::size_t> Server::append(schema::Stream stream) {
    if (by_ == nullptr || by_->is_closed()) return errors::empty_handle("server");
    if (!by_->is_here()) return by_->forked();
    if (by_->lent) return errors::lent(by_->name.text);
    namespace h = wire::header;
    detail::Publisher& by = *by_;
    if (stream.components.count == 1) stream.layout = schema::Layout::soa;  // as the wire has it
    if (stream.elem.kind == schema::Elem::Kind::json) stream.optional = true;
    const auto cannot = [&](std::string_view why) { return errors::cannot_append(stream.name, why); };
    if (stream.is_fixed()) {
        return cannot("it must have a `max` or be optional, as frames that are out already lack it");
    }
    for (const detail::WriteStream& s : by.plan.streams) {
        if (s.id == stream.id || s.name == stream.name) return cannot("there is a stream of this id or name already");
    }
    const std::vector<std::byte> entry = schema::encode_stream(by.model.types, stream);
    const schema::Size each = schema::elem_size(by.model.types, stream.elem, stream.components.count);
    stream.elem_bytes = static_cast<std::uint32_t>(each.bytes);
    detail::WriteStream planned =
        detail::WriteStream::varying(by.model.types, stream, stream.max, by.segment.wire);
    const detail::Zone& head = by.segment.head;
    const std::uint64_t used = head.get32(h::static_bytes_used), left = by.segment.geo.static_bytes_cap - used;
    if (entry.size() > left || planned.most() > by.frame_room) {
        return errors::no_room_to_append(stream.name, by.name.text,
                                         detail::text("it needs ", entry.size(), " directory bytes of ", left,
                                                      " that are left, and ", planned.most(), " frame bytes of ",
                                                      by.frame_room));
    }
    // The rules of those who will read it.
    std::vector<std::byte> all(static_cast<std::size_t>(used));
    head.copy_out(by.segment.geo.static_offset, all);
    all.insert(all.end(), entry.begin(), entry.end());
    if (auto read = schema::decode(all); !read) return cannot(read.error().text());
    // Bytes first, then how many (release), then the hash and the generation: a reader's copy is good when the hash fits
    // it and the generation stood still.
    head.copy_in(by.segment.geo.static_offset + used, entry);
    sync::store(head.u32(h::static_bytes_used), static_cast<std::uint32_t>(all.size()), sync::release);
    sync::store(head.u64(h::static_hash), h::stock_hash(all), sync::release);
    sync::fetch_add<sync::Half>(head.u32(h::static_gen), 1, sync::release);
    by.frame_room -= planned.most();
    by.plan.streams.push_back(std::move(planned));
    by.grow_marks();
    return by.plan.streams.size() - 1;
}

}  // namespace shmx_runtime::core
#endif
