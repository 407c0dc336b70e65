// Receiving control messages: the server's end of the readers' rings. What is in them is hostile until checked.
#ifndef SHMX_RUNTIME_SERVER_CONTROLS_HPP
#define SHMX_RUNTIME_SERVER_CONTROLS_HPP

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

#include "../errors.hpp"
#include "../result.hpp"
#include "publisher.hpp"

namespace shmx_runtime {

/// Who sent a message, as far as can be known: whoever may write the segment can pretend.
struct Reader {
    /// Its number in the segment; given again when it has left.
    std::uint32_t number = 0;
    /// Its own number; never given again.
    std::uint64_t id = 0;
    /// Its process, as it says. 0 for a stock SHMX client, which does not say it.
    std::uint64_t pid = 0;
    friend bool operator==(const Reader&, const Reader&) = default;
};

namespace core {

/// A control message as it lies in the ring.
struct Message {
    Reader reader;
    /// The control's number on the wire.
    std::uint32_t id = 0;
    /// Its fields as they lie, unchecked: a copy, good until the next message is asked for. Aligned to 16.
    std::span<const std::byte> bytes;
};

/// The messages that wait: see Server::controls. Its server must outlive it.
class Controls {
public:
    /// The next message of any reader, nothing when there is none, or an error (a ring that was corrupt: the others go
    /// on). Each message is delivered once.
    [[nodiscard]] Polled<Message> next() {
        if (by_ == nullptr) return {};
        if (!by_->is_here()) {
            return std::exchange(by_, nullptr)->forked();
        }
        const wire::Geometry& geo = by_->segment.geo;
        while (reader_ < geo.reader_slots && geo.control_per_reader > 0) {
            // Each ring is read up to where it stood when its turn came, so that a busy sender does not hold us.
            if (!until_) until_ = by_->written(reader_);
            auto message = take(reader_, *until_);
            if (message || message.error() != nullptr) return message;
            ++reader_;
            until_.reset();
        }
        return {};
    }

    /// For `for (auto& message : server.controls())`: each is a Result.
    class iterator {
    public:
        [[nodiscard]] Result<Message>& operator*() noexcept { return *at_; }
        iterator& operator++() {
            step();
            return *this;
        }
        [[nodiscard]] bool operator!=(const iterator&) const noexcept { return at_.has_value(); }

    private:
        friend class Controls;
        explicit iterator(Controls* of) : of_(of) {
            if (of_ != nullptr) step();
        }
        void step() {
            auto next = of_->next();
            if (next) {
                at_.emplace(*next);
            } else if (const Error* why = next.error()) {
                at_.emplace(*why);
            } else {
                at_.reset();
            }
        }
        Controls* of_;
        std::optional<Result<Message>> at_;
    };
    [[nodiscard]] iterator begin() { return iterator(this); }
    [[nodiscard]] iterator end() { return iterator(nullptr); }

private:
    friend class Server;
    explicit Controls(detail::Publisher* by) noexcept : by_(by) {}

    [[nodiscard]] Polled<Message> take(std::uint32_t r, std::uint64_t until);
    [[nodiscard]] Error drop_ring(const Reader& sender, std::uint64_t until, const char* what);
    void read_up_to(std::uint32_t r, std::uint64_t read) noexcept {
        by_->read[r] = read;
        sync::store(by_->segment.shared.u64(by_->segment.geo.ring(r) + wire::control::read), read, sync::release);
    }

    detail::Publisher* by_;
    /// The reader whose ring is read, and how far.
    std::uint32_t reader_ = 0;
    std::optional<std::uint64_t> until_;
};

/// The next message of reader `r` before `until`. How far was read is remembered here, whatever the ring says.
inline Polled<Message> Controls::take(std::uint32_t r, std::uint64_t until) {
    namespace control = wire::control;
    const detail::Segment& segment = by_->segment;
    const std::uint64_t ring = segment.geo.ring(r);
    const std::uint64_t room = segment.geo.control_per_reader - control::data;
    for (;;) {
        const std::uint64_t read = by_->read[r];
        const std::uint64_t waiting = until - read;
        if (waiting == 0) return {};
        // After `write` was loaded: the slot changes hands only while the ring is empty, so this is the sender.
        const std::uint64_t slot = segment.geo.reader(r);
        Reader sender;
        sender.number = r;
        sender.id = sync::load(segment.shared.u64(slot + wire::reader::reader_id), sync::acquire);
        // Stock readers do not say it.
        const bool stock =
            sync::load(segment.shared.u32(slot + wire::reader::in_use), sync::relaxed) == wire::reader::stock;
        sender.pid = stock ? 0 : segment.shared.get64(slot + wire::reader::pid);
        // `read` too: it is where a corrupt ring stood when it was given up.
        if (waiting > room || (until | read) % control::align != 0) {
            return drop_ring(sender, until, "its counters contradict each other");
        }
        const std::uint64_t at = read % room, start = ring + control::data + at;
        const std::uint32_t id = segment.shared.get32(start);
        const std::uint64_t length = segment.shared.get32(start + 4);
        const std::uint64_t size = wire::align_up(control::tlv_head + length, control::align);
        if (size > waiting || size > room - at) {
            return drop_ring(sender, until, "a message is longer than what was written");
        }
        if (id != 0) {
            by_->scratch.resize(static_cast<std::size_t>(length));  // reserved: allocates for large ones alone
            segment.shared.copy_out(start + control::tlv_head, by_->scratch);
        }
        read_up_to(r, read + size);
        if (id != 0) {
            ++by_->stats.controls;
            return Message{sender, id, by_->scratch};
        }
    }
}

/// Gives up what a ring holds, and says so.
inline Error Controls::drop_ring(const Reader& sender, std::uint64_t until, const char* what) {
    const std::uint64_t lost = until - by_->read[sender.number];
    by_->stats.control_bytes_lost = wire::add_sat(by_->stats.control_bytes_lost, lost);
    read_up_to(sender.number, until);
    return errors::corrupt_ring(sender.number, sender.pid, lost, what);
}

}  // namespace core
}  // namespace shmx_runtime
#endif
