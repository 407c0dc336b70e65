// The list of those who wait, and the one thread a process that sleeps for all of them.
#ifndef SHMX_RUNTIME_ASYNC_BOARD_HPP
#define SHMX_RUNTIME_ASYNC_BOARD_HPP

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <utility>
#include <vector>

#include "../errors.hpp"
#include "../result.hpp"
#include "bell.hpp"

namespace shmx_runtime::detail::async {

/// The bells of a process. A forked child gets one of its own and never touches its parent's, whose lock may be held by
/// a thread that the child does not have. Never freed: the thread may outlive static objects.
class Board {
public:
    /// That of this process.
    [[nodiscard]] static Board& here() {
        static std::atomic<Board*> now{nullptr};
        Board* board = now.load(std::memory_order_acquire);
        while (board == nullptr || !board->home_.is_here()) {
            auto mine = std::unique_ptr<Board>(new Board);
            if (now.compare_exchange_strong(board, mine.get(), std::memory_order_acq_rel, std::memory_order_acquire)) {
                return *mine.release();
            }
        }
        return *board;
    }
    [[nodiscard]] bool is_here() const noexcept { return home_.is_here(); }

    /// Arms a bell (puts it on the list first where `key` is 0): the waker is called once, when what the nap is for comes
    /// true or time has passed. Fails where the thread cannot be started.
    [[nodiscard]] Result<void> arm(std::uint64_t& key, std::shared_ptr<const Post> post, Nap nap,
                                   std::shared_ptr<Waker> waker) {
        Bell::Armed armed;
        int failed = 0;
        {
            const std::lock_guard lock(mutex_);
            if (key == 0) key = ++last_key_;
            Bell& bell = bells_.try_emplace(key, post).first->second;
            armed = bell.arm(std::move(post), nap, std::move(waker), sys::clock::monotonic(), asleep_until_);
            if (!has_helper_) {
                failed = start_thread(run, this, "shmx-bells");
                has_helper_ = failed == 0;
            } else if (armed.calls) {
                call();
            }
        }
        if (failed == 0) return {};
        return errors::os("cannot start the thread 'shmx-bells', which rings", "/proc/self", failed);
    }

    /// Its waker is not called any more, unless it is under way.
    void disarm(std::uint64_t key) {
        std::shared_ptr<Waker> waker;  // dropped after the lock
        const std::lock_guard lock(mutex_);
        if (const auto found = bells_.find(key); found != bells_.end()) waker = found->second.disarm();
    }

    /// Takes it off the list.
    void take_down(std::uint64_t key) {
        decltype(bells_)::node_type taken;  // dropped after the lock
        const std::lock_guard lock(mutex_);
        taken = bells_.extract(key);
        call();
    }

private:
    Board() = default;

    void call() noexcept {
        sync::fetch_add<sync::Half>(call_, 1, sync::release);
        sys::futex::wake_all(call_);
    }

    /// What the helper sleeps on.
    struct Orders {
        /// Those to be called first.
        std::vector<std::shared_ptr<Waker>> rung;
        Words words;
        std::uint32_t call = 0;
        std::uint64_t until = never;
    };

    static void* run(void* board) noexcept {
        static_cast<Board*>(board)->help();
        return nullptr;
    }
    void help() {
        Orders orders;
        while (give(orders)) {
            for (auto& waker : orders.rung) waker->wake();
            orders.rung.clear();
            orders.words.wait(call_, orders.call, orders.until);
        }
    }

    /// What the helper is to do next; false: to end.
    [[nodiscard]] bool give(Orders& orders) {
        /// How often words are looked at that cannot be slept on.
        constexpr std::uint64_t look_every = 1'000'000;
        const std::lock_guard lock(mutex_);
        if (bells_.empty()) {
            has_helper_ = false;
            return false;
        }
        const std::uint64_t now = sys::clock::monotonic();
        // Under the lock, as it moves: what is armed after this is heard.
        orders.call = sync::load(call_, sync::acquire);
        orders.until = never;
        orders.words.clear();
        for (auto& [key, bell] : bells_) {
            Bell::Step step = bell.step(now);
            while (step.kind == Bell::Step::ring) {
                orders.rung.push_back(std::move(step.waker));
                step = bell.step(now);
            }
            if (step.kind == Bell::Step::rest) continue;
            if (step.kind == Bell::Step::watch) {
                if (orders.words.push(bell.word(), step.word)) {
                    bell.watched(step.word);
                } else {
                    // More segments than the kernel watches at once, or it is too old to watch several.
                    step.until = now + look_every;
                }
            }
            orders.until = std::min(orders.until, step.until);
        }
        asleep_until_ = orders.until;
        return true;
    }

    sys::Home home_ = sys::Home::here();
    std::mutex mutex_;
    std::map<std::uint64_t, Bell> bells_;
    std::uint64_t last_key_ = 0;
    bool has_helper_ = false;
    /// When the helper looks again by itself.
    std::uint64_t asleep_until_ = 0;
    /// Moved to wake the helper.
    alignas(4) std::uint32_t call_ = 0;
};

}  // namespace shmx_runtime::detail::async
#endif
