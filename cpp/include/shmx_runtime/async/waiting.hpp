// A client that waits without a thread: polled, and woken when that is worth it.
#ifndef SHMX_RUNTIME_ASYNC_WAITING_HPP
#define SHMX_RUNTIME_ASYNC_WAITING_HPP

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>

#include "../client.hpp"
#include "../protocol/wake.hpp"
#include "board.hpp"

namespace shmx_runtime::detail::async {

/// What a client keeps between its waits.
class Waiting {
public:
    Waiting() = default;
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    ~Waiting() {
        // In a forked child the board is the parent's.
        if (board_ != nullptr && board_->is_here()) board_->take_down(key_);
    }

    /// That of a client, made when it waits first.
    [[nodiscard]] static std::shared_ptr<Waiting> of(core::Client& client) {
        auto& aside = client.aside();
        if (aside == nullptr) aside = std::make_shared<Waiting>();
        return std::static_pointer_cast<Waiting>(aside);
    }

    /// A frame, an error, or nothing: the writer has closed. None of them (`nullopt`): there is no frame yet, and `waker`
    /// is called when it is worth another call. Once that is so the caller has nothing of the client's to touch any more.
    [[nodiscard]] std::optional<Polled<core::Frame>> poll(core::Client& client, std::shared_ptr<Waker> waker) {
        if (is_over_) return Polled<core::Frame>();
        Nap nap{std::nullopt, 0, pause_until_};
        const Attached* at = client.attached();
        const bool is_paused = sys::clock::monotonic() < pause_until_ &&
                               !(for_pins_ && at != nullptr && at->held() < at->segment.geo.pins_per_reader);
        if (!is_paused) {
            if (auto done = look(client, nap)) return done;
        }
        auto armed = arm(nap, std::move(waker));
        if (!armed) return failed(std::move(armed).error());
        return std::nullopt;
    }

    /// Nobody is called any more, unless that is under way.
    void give_up() {
        if (board_ != nullptr && board_->is_here()) board_->disarm(key_);
    }

private:
    [[nodiscard]] std::optional<Polled<core::Frame>> look(core::Client& client, Nap& nap) {
        for (;;) {
            const Attached* at = client.attached();
            if (at == nullptr) return failed(errors::empty_handle("client"));
            if (!at->is_here()) return failed(at->forked());
            if (auto posted = post(client); !posted) return failed(std::move(posted).error());
            const bool was_closed = client.state() == SegmentState::closed;
            // Before the look: whatever comes after it moves this on.
            nap.seen = at->bridge != nullptr ? post_->seen()
                                             : protocol::announce(at->segment.asleep(), at->segment.wake());
            nap.head = post_->newest();
            Polled<core::Frame> frame = was_closed ? client.latest() : client.wait(std::chrono::nanoseconds(0));
            if (frame) {
                pause_ = pause_until_ = 0;
                return frame;
            }
            if (frame.error() != nullptr) return failed(std::move(frame));
            if (client.attached() != at) continue;
            if (was_closed) return frame;
            return std::nullopt;
        }
    }

    /// Sees to it that `post_` is that of where the client is.
    [[nodiscard]] Result<void> post(core::Client& client) {
        const Attached& at = *client.attached();
        const std::uint64_t id = sync::load(at.mine(wire::reader::reader_id), sync::relaxed);
        if (post_ != nullptr && id == posted_) return {};
        auto post = std::make_shared<const Post>(at, client.path());
        if (!post->is_mapped()) return errors::os("cannot map the segment once more", client.path(), errno);
        post_ = std::move(post);
        posted_ = id;
        return {};
    }

    [[nodiscard]] Result<void> arm(const Nap& nap, std::shared_ptr<Waker> waker) {
        Board& board = Board::here();
        if (board_ != &board) {
            board_ = &board;
            key_ = 0;
        }
        return board.arm(key_, post_, nap, std::move(waker));
    }

    /// After an error the next polls wait a little, so that who ignores errors does not spin.
    [[nodiscard]] Polled<core::Frame> failed(Polled<core::Frame> polled) {
        if (const Error* error = polled.error()) {
            constexpr std::uint64_t first = 10'000'000, longest = 80'000'000;
            is_over_ = error->is_forked();  // nothing cures that, here
            for_pins_ = error->is_pins_taken();
            pause_ = pause_ == 0 ? first : std::min(pause_ * 2, longest);
            pause_until_ = sys::clock::monotonic() + pause_;
        }
        return polled;
    }

    Board* board_ = nullptr;
    std::uint64_t key_ = 0;
    std::shared_ptr<const Post> post_;
    /// The reader that it is of: each has a number of its own.
    std::uint64_t posted_ = 0;
    std::uint64_t pause_ = 0, pause_until_ = 0;
    bool for_pins_ = false, is_over_ = false;
};

}  // namespace shmx_runtime::detail::async
#endif
