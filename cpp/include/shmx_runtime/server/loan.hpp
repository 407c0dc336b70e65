// A free slot, lent to the user to write a frame in place.
#ifndef SHMX_RUNTIME_SERVER_LOAN_HPP
#define SHMX_RUNTIME_SERVER_LOAN_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <utility>

#include "../errors.hpp"
#include "../result.hpp"
#include "publisher.hpp"

namespace shmx_runtime::core {

/// A frame that is being written, in place. Published by publish(); dropped, it gives its slot back and nobody ever sees
/// it. Streams are told by their index: the place in the schema's blob, by id.
///
/// What a stream holds before it is written is left over from an older frame. Nobody reads the slot meanwhile. A loan
/// that is published, given up, or whose server has closed is spent: what is called of it then ends the process with a
/// message, or is an error where the call can return one. Memory that it lent must not be written any more either.
class [[nodiscard]] Loan {
public:
    Loan(Loan&& other) noexcept
        : by_(std::exchange(other.by_, nullptr)),
          payload_(other.payload_),
          seq_(other.seq_),
          end_(other.end_),
          tlvs_(other.tlvs_) {}
    Loan& operator=(Loan&& other) noexcept {
        if (this != &other) {
            give_up();
            by_ = std::exchange(other.by_, nullptr);
            payload_ = other.payload_;
            seq_ = other.seq_;
            end_ = other.end_;
            tlvs_ = other.tlvs_;
        }
        return *this;
    }
    ~Loan() { give_up(); }

    /// The bytes of fixed stream `i`, 64-byte aligned from 64 bytes on, else 8-byte aligned; it counts as written from
    /// here on. A stream that is not fixed ends the process.
    [[nodiscard]] std::byte* fixed(std::size_t i) noexcept {
        const detail::WriteStream& stream = its(i, true);
        by_->mark(i);
        return payload_ + stream.offset;
    }
    [[nodiscard]] std::span<std::byte> fixed_bytes(std::size_t i) noexcept {
        return {fixed(i), static_cast<std::size_t>(by_->plan.streams[i].bytes)};
    }

    /// Adds varying stream `i` to the frame, with so many rows (blocks of its fixed dimensions; bytes of a text), and
    /// lends its bytes. What is in them is left over from older frames.
    ///
    /// It was written already: is_written_twice; past its `max`: is_wrong_length; nothing was written then.
    [[nodiscard]] Result<std::byte*> variable(std::size_t i, std::size_t rows) {
        return add(i, wire::mul_sat(rows, its(i, false).block));
    }

    /// Any stream, whole: the elements' bytes as they lie. One of varying length as many as there are.
    [[nodiscard]] Result<void> write(std::size_t i, std::span<const std::byte> values);
    /// The bytes of any stream; `rows` count for varying ones.
    [[nodiscard]] Result<std::span<std::byte>> lend(std::size_t i, std::size_t rows);

    /// Whether stream `i` is in every frame, in full.
    [[nodiscard]] bool is_fixed(std::size_t i) const noexcept { return its(i).fixed; }
    /// Whether stream `i` was written in this loan, or lent to be.
    [[nodiscard]] bool is_written(std::size_t i) const noexcept {
        static_cast<void>(its(i));
        return by_->is_marked(i);
    }
    [[nodiscard]] const std::string& name(std::size_t i) const noexcept { return its(i).name; }
    /// The segment's name.
    [[nodiscard]] const std::string& segment() const noexcept { return used().name.text; }
    /// How many streams there are, appended ones too.
    [[nodiscard]] std::size_t streams() const noexcept { return used().plan.streams.size(); }

    /// Copies every fixed stream that was not written yet from the frame before, which stays as it is; varying and
    /// optional ones are not carried. What is written afterwards replaces what was carried.
    ///
    /// This server has not published a frame before, and something was not written: is_not_written. (What a dead server
    /// left in a segment that this one took over is not carried.)
    [[nodiscard]] Result<void> carry();

    /// The id that the frame gets when it is published.
    [[nodiscard]] std::uint64_t id() const noexcept { return used().next_id(); }
    /// Whether it is still to be published.
    [[nodiscard]] bool is_open() const noexcept { return by_ != nullptr && by_->lent; }

    /// Publishes the frame; `sim_time` is 0. Returns its id. It is the newest frame for every reader from here on. Never
    /// waits. Readers that sleep are woken, which takes a system call; without any it makes none.
    ///
    /// A fixed stream was not written: is_not_written, and the frame is given up.
    [[nodiscard]] Result<std::uint64_t> publish() { return publish_at(0.0); }
    /// Publishes the frame with a time of the user's, in whatever unit that means.
    [[nodiscard]] Result<std::uint64_t> publish_at(double sim_time);

    /// Of a slot that was just claimed and opened: for the server.
    Loan(detail::Publisher& by, std::uint64_t seq) noexcept
        : by_(&by),
          payload_(by.segment.payload(by.segment.geo.slot_of(seq))),
          seq_(seq),
          end_(by.plan.fixed_bytes),
          tlvs_(static_cast<std::uint32_t>(by.plan.fixed.size())) {}

private:
    void give_up() noexcept {
        if (by_ == nullptr) return;
        by_->abandon(seq_);
        if (by_->orphan) delete by_;
        by_ = nullptr;
    }
    [[nodiscard]] detail::Publisher& used() const noexcept {
        if (!is_open()) [[unlikely]] {
            detail::die("a frame was used after it was published or given up", "begin() lends another one");
        }
        return *by_;
    }
    [[nodiscard]] const detail::WriteStream& its(std::size_t i) const noexcept {
        const auto& streams = used().plan.streams;
        if (i >= streams.size()) [[unlikely]] {
            detail::die("a stream that is none was asked for", by_->name.text.c_str());
        }
        return streams[i];
    }
    [[nodiscard]] const detail::WriteStream& its(std::size_t i, bool fixed) const noexcept {
        const detail::WriteStream& stream = its(i);
        if (stream.fixed != fixed) [[unlikely]] {
            detail::die(fixed ? "this stream is not a fixed one" : "this stream is a fixed one", stream.name.c_str());
        }
        return stream;
    }
    [[nodiscard]] Result<std::byte*> add(std::size_t i, std::uint64_t count);
    void put(std::uint64_t at, std::uint32_t value) noexcept {
        sync::store(*reinterpret_cast<sync::Half*>(payload_ + at), value, sync::relaxed);
    }

    detail::Publisher* by_;
    std::byte* payload_;
    std::uint64_t seq_;
    /// Where the next TLV starts in the payload.
    std::uint64_t end_;
    std::uint32_t tlvs_;
};

inline Result<std::byte*> Loan::add(std::size_t i, std::uint64_t count) {
    namespace tlv = wire::tlv;
    const detail::WriteStream& stream = its(i, false);
    // What a block of one element makes trivial is not divided for: that is every list of scalars and records.
    const bool in_blocks = stream.block == 1 || count % stream.block == 0;
    if (count > wire::mul_sat(stream.max, stream.block) || !in_blocks || (stream.whole && count != stream.block)) {
        const char* unit = stream.text ? " bytes" : " elements";
        const std::string takes = stream.whole        ? detail::text("exactly ", stream.block, unit)
                                  : stream.block == 1 ? detail::text("at most ", stream.max, unit)
                                                      : detail::text("at most ", stream.max, " blocks of ", stream.block, unit);
        return errors::wrong_length(stream.name, takes, count,
                                    stream.whole ? "" : "; the server's options can raise it with `max`");
    }
    if (by_->is_marked(i)) return errors::written_twice(stream.name);
    const std::uint64_t bytes = count * stream.room.elem_bytes, at = end_;
    const std::uint64_t data = stream.room.data(at), end = stream.room.end(at, bytes);
    if (end > by_->segment.geo.frame_bytes_cap) {
        // Each stream's most bytes were planned for; only streams that nobody planned could get here.
        return errors::wrong_length(stream.name, "what is left of the frame", count);
    }
    by_->mark(i);
    put(at + tlv::type, tlv::stream);
    put(at + tlv::length, static_cast<std::uint32_t>(data - at - tlv::prefix + bytes));
    put(at + tlv::stream_id, stream.id);
    put(at + tlv::elem_count, static_cast<std::uint32_t>(count));
    put(at + tlv::bytes_payload, static_cast<std::uint32_t>(bytes));
    put(at + tlv::data_offset, static_cast<std::uint32_t>(data - at) & by_->plan.offset_bits);
    end_ = end;
    ++tlvs_;
    return payload_ + data;
}

inline Result<void> Loan::write(std::size_t i, std::span<const std::byte> values) {
    const detail::WriteStream& stream = its(i);
    std::byte* to = nullptr;
    if (stream.fixed) {
        if (stream.bytes != values.size()) {
            return errors::wrong_length(stream.name, detail::text("exactly ", stream.bytes, " bytes"), values.size());
        }
        to = fixed(i);
    } else {
        const std::uint64_t each = std::max<std::uint64_t>(stream.room.elem_bytes, 1);
        if (values.size() % each != 0) {
            return errors::wrong_length(stream.name, detail::text("elements of ", each, " bytes"), values.size());
        }
        auto lent = add(i, values.size() / each);
        if (!lent) return std::move(lent).error();
        to = *lent;
    }
    if (!values.empty()) std::memcpy(to, values.data(), values.size());
    return {};
}

inline Result<std::span<std::byte>> Loan::lend(std::size_t i, std::size_t rows) {
    if (its(i).fixed) return fixed_bytes(i);
    const detail::WriteStream& stream = its(i);
    auto lent = variable(i, rows);
    if (!lent) return std::move(lent).error();
    return std::span<std::byte>(*lent, static_cast<std::size_t>(rows * stream.block * stream.room.elem_bytes));
}

inline Result<void> Loan::carry() {
    detail::Publisher& by = used();
    for (const std::size_t i : by.plan.fixed) {
        if (by.is_marked(i)) continue;
        const detail::WriteStream& stream = by.plan.streams[i];
        // A dead writer's frames are not this server's, though its segment was taken over.
        if (by.stats.published == 0) return errors::nothing_to_carry(stream.name);
        const wire::Geometry& geo = by.segment.geo;
        const std::uint64_t from = geo.slot(geo.slot_of(by.head())) + wire::frame_header + stream.offset;
        const std::uint64_t to = geo.slot(geo.slot_of(seq_)) + wire::frame_header + stream.offset;
        by.segment.slots.copy_within(from, to, stream.bytes);
        by.mark(i);
    }
    return {};
}

inline Result<std::uint64_t> Loan::publish_at(double sim_time) {
    if (by_ != nullptr && !by_->is_here()) [[unlikely]] {
        return by_->forked();
    }
    if (!is_open()) [[unlikely]] {
        return errors::empty_handle("frame");
    }
    if (!by_->is_whole()) [[unlikely]] {
        Error error = errors::not_written(by_->first_unwritten().name);
        give_up();
        return error;
    }
    std::uint32_t sum = 0;
    if ((by_->segment.flags & wire::ext::checksum_mask) != 0) {
        // Stock clients take a frame of 0 bytes for none: in their profile an empty frame gets a TLV that everybody
        // passes over.
        if (end_ == 0 && by_->segment.wire == schema::Wire::shmx2) {
            put(wire::tlv::type, wire::tlv::padding);
            put(wire::tlv::length, static_cast<std::uint32_t>(wire::tlv::align - wire::tlv::prefix));
            put(wire::tlv::prefix, 0);
            put(wire::tlv::prefix + 4, 0);
            end_ = wire::tlv::align;
            tlvs_ = 1;
        }
        sum = detail::sum(by_->segment.flags, {payload_, static_cast<std::size_t>(end_)});
    }
    return std::exchange(by_, nullptr)->publish(seq_, end_, tlvs_, sim_time, sum);
}

}  // namespace shmx_runtime::core
#endif
