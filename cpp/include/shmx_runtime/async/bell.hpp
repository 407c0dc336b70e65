// One that waits, as the helper thread sees it.
#ifndef SHMX_RUNTIME_ASYNC_BELL_HPP
#define SHMX_RUNTIME_ASYNC_BELL_HPP

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "../client/attached.hpp"
#include "words.hpp"

namespace shmx_runtime::detail::async {

/// What is called, once, on the helper thread, when it is worth looking for a frame again.
struct Waker {
    Waker() = default;
    Waker(const Waker&) = delete;
    Waker& operator=(const Waker&) = delete;
    virtual ~Waker() = default;
    virtual void wake() noexcept = 0;
};

/// What the helper sees of a segment: its first page, mapped once more, so that it rests on nothing of the client's.
class Post {
public:
    Post(const Attached& at, std::string path) : path_(std::move(path)), is_stock_(at.bridge != nullptr) {
        file_ = sys::file::clone(at.segment.file);
        page_ = Zone::map(file_, 0, sys::clock::page(), false);
    }

    [[nodiscard]] bool is_mapped() const noexcept { return page_.is_mapped(); }
    [[nodiscard]] bool is_stock() const noexcept { return is_stock_; }
    /// The word that moves when there is a new frame; a stock server wakes nobody who sleeps on its.
    [[nodiscard]] sync::Half& word() const noexcept {
        return page_.u32(is_stock_ ? wire::header::write_index : wire::ext::wake);
    }
    [[nodiscard]] std::uint32_t seen() const noexcept { return sync::load(word(), sync::acquire); }

    /// The newest frame's sequence; of a stock server, nothing.
    [[nodiscard]] std::uint64_t newest() const noexcept {
        return is_stock_ ? 0 : sync::load(page_.u64(wire::ext::head), sync::acquire);
    }

    /// Whether a client would find this to be the segment of its name still, and one that goes on.
    [[nodiscard]] bool still_leads() const noexcept {
        if (is_stock_) {
            return page_.get64(wire::header::magic) == wire::header::magic_value &&
                   sys::file::leads_to(path_, file_);
        }
        const std::uint32_t state = sync::load(page_.u32(wire::ext::state), sync::acquire);
        return state != wire::ext::state_closed && state != wire::ext::state_superseded &&
               page_.get64(wire::header::magic) == wire::header::magic_value &&
               page_.get64(wire::ext::magic) == wire::ext::magic_value && sys::file::leads_to(path_, file_);
    }
    /// How long to sleep before that is looked at again.
    [[nodiscard]] std::uint64_t longest_sleep() const noexcept {
        const bool lives = is_stock_ || sync::load(page_.u32(wire::ext::state), sync::relaxed) == wire::ext::state_live;
        return lives ? 90'000'000 : 40'000'000;
    }

private:
    sys::File file_;
    Zone page_;
    std::string path_;
    bool is_stock_;
};

/// Why somebody waits: until the word is another than `seen` (and where nobody woke us, the newest frame than `head`), or
/// after an error until a time of the clock.
struct Nap {
    std::optional<std::uint32_t> seen;
    std::uint64_t head = 0;
    std::uint64_t until = 0;
};

/// On the list of those who wait.
class Bell {
public:
    explicit Bell(std::shared_ptr<const Post> post) noexcept : post_(std::move(post)) {}

    struct Armed {
        /// What to drop without the lock.
        std::shared_ptr<const Post> post;
        std::shared_ptr<Waker> waker;
        /// Whether the helper has to hear of it, which sleeps until `asleep_until`.
        bool calls = false;
    };
    [[nodiscard]] Armed arm(std::shared_ptr<const Post> post, Nap nap, std::shared_ptr<Waker> waker, std::uint64_t now,
                            std::uint64_t asleep_until) noexcept {
        Armed armed;
        if (post != post_) {
            armed.post = std::exchange(post_, std::move(post));
            watched_.reset();
        }
        nap_ = nap;
        look_ = nap.seen ? now + post_->longest_sleep() : nap.until;
        armed.waker = std::exchange(waker_, std::move(waker));
        // What it sleeps on is what the client has seen: whatever moves the word wakes it. Another value is found out by
        // it at once, as the kernel compares.
        armed.calls = !(nap.seen && watched_ && look_ >= asleep_until);
        return armed;
    }
    [[nodiscard]] std::shared_ptr<Waker> disarm() noexcept { return std::exchange(waker_, nullptr); }

    /// What the helper does for it.
    struct Step {
        enum Kind : std::uint8_t { rest, watch, sleep, ring } kind = rest;
        std::uint32_t word = 0;
        std::uint64_t until = never;
        std::shared_ptr<Waker> waker = nullptr;
    };
    /// What is to be done now. After a `ring` there may be more.
    [[nodiscard]] Step step(std::uint64_t now) noexcept {
        const std::uint32_t word = post_->seen();
        const bool is_due = look_ <= now;
        const auto was_watched = std::exchange(watched_, std::nullopt);
        if (waker_ == nullptr) {
            // One that moves while nobody waits is let alone.
            return is_due || was_watched != word ? Step{} : Step{Step::watch, word, look_};
        }
        if (!nap_.seen) return is_due ? ring(now, std::nullopt) : Step{Step::sleep, 0, look_};
        if (word != *nap_.seen) return ring(now, post_->is_stock() ? std::nullopt : std::optional(word));
        if (is_due) {
            // A writer that is killed between a frame and its wake-up wakes nobody.
            if (post_->newest() != nap_.head || !post_->still_leads()) return ring(now, std::nullopt);
            look_ = now + post_->longest_sleep();
        }
        if (post_->is_stock()) return {Step::sleep, 0, now + stock_every};
        return {Step::watch, word, look_};
    }
    [[nodiscard]] sync::Half& word() const noexcept { return post_->word(); }
    /// The helper is going to sleep on this value.
    void watched(std::uint32_t word) noexcept { watched_ = word; }

private:
    /// How long the word is still watched after it rang: in most cases it is armed again before.
    static constexpr std::uint64_t linger = 90'000'000;
    /// How often the counter of a stock server is looked at, which wakes nobody.
    static constexpr std::uint64_t stock_every = 1'000'000;

    Step ring(std::uint64_t now, std::optional<std::uint32_t> word) noexcept {
        look_ = now + linger;
        watched_ = word;
        return {Step::ring, 0, never, std::exchange(waker_, nullptr)};
    }

    std::shared_ptr<const Post> post_;
    std::shared_ptr<Waker> waker_;
    Nap nap_;
    /// When it is looked whether the segment still is the one of its name; armed no more: when it is let alone.
    std::uint64_t look_ = 0;
    /// The value that the helper sleeps on, or is about to.
    std::optional<std::uint32_t> watched_;
};

}  // namespace shmx_runtime::detail::async
#endif
