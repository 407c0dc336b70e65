// Sleeping on the wake words of several segments at once, and the thread that does.
#ifndef SHMX_RUNTIME_ASYNC_WORDS_HPP
#define SHMX_RUNTIME_ASYNC_WORDS_HPP

#if !defined(__linux__)
#error "shmx_runtime: coroutines wait through futexes, on Linux only so far"
#endif

#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "../sync.hpp"
#include "../sys/sys.hpp"

namespace shmx_runtime::detail::async {

/// No time of the clock.
inline constexpr std::uint64_t never = UINT64_MAX;

/// Words to sleep on together: their addresses, which the kernel looks at. That they may be unmapped meanwhile ends a
/// sleep at the most.
class Words {
public:
    /// None, but of the same room.
    void clear() noexcept { words_.clear(); }

    /// Adds one that holds `seen`; false where there is no room for more.
    [[nodiscard]] bool push(sync::Half& word, std::uint32_t seen) {
        const bool fits = words_.size() + 1 < most && watches_several().load(std::memory_order_relaxed);
        if (fits) words_.push_back(Waiter::of(word, seen));
        return fits;
    }

    /// Sleeps while `first` and all of these hold what was seen in them, but not past `until`, a time of the monotonic
    /// clock. Returns for any reason.
    void wait(sync::Half& first, std::uint32_t seen, std::uint64_t until) {
        const std::uint64_t now = sys::clock::monotonic();
        if (until <= now) return;
        if (words_.empty()) {
            constexpr std::uint64_t hour = 3'600'000'000'000;
            sys::futex::wait(first, seen, until - now < hour ? until - now : hour);
            return;
        }
        words_.push_back(Waiter::of(first, seen));
        struct {
            std::int64_t seconds, nanoseconds;
        } const time{static_cast<std::int64_t>(until / 1'000'000'000), static_cast<std::int64_t>(until % 1'000'000'000)};
        const long woken = ::syscall(sys_futex_waitv, words_.data(), static_cast<unsigned>(words_.size()), 0U,
                                     until == never ? nullptr : &time, CLOCK_MONOTONIC);
        if (woken >= 0 || errno == EAGAIN || errno == ETIMEDOUT || errno == EINTR || errno == EFAULT) return;
        if (errno == ENOMEM) {
            sys::clock::nap(1'000'000);
        } else {
            watches_several().store(false, std::memory_order_relaxed);  // from now on there is no room
        }
    }

private:
    /// As many as the kernel takes in one call.
    static constexpr std::size_t most = 128;
    /// Of every architecture; headers before Linux 5.16 lack the name.
    static constexpr long sys_futex_waitv = 449;

    /// struct futex_waitv
    struct Waiter {
        std::uint64_t value;
        std::uint64_t address;
        std::uint32_t flags;
        std::uint32_t reserved;

        static Waiter of(sync::Half& word, std::uint32_t seen) noexcept {
            constexpr std::uint32_t size_u32 = 2;
            return {seen, reinterpret_cast<std::uintptr_t>(&word), size_u32, 0};
        }
    };
    static_assert(sizeof(Waiter) == 24);

    /// Whether the kernel can watch several words (Linux 5.16), and may: a container's filter can forbid it.
    static std::atomic<bool>& watches_several() noexcept {
        static std::atomic<bool> does{true};
        return does;
    }

    std::vector<Waiter> words_;
};

/// Starts a thread that takes no signal (those are for the program's own) and nobody waits for: an errno, or 0.
inline int start_thread(void* (*body)(void*), void* argument, const char* name) noexcept {
    sigset_t all, before;
    ::sigfillset(&all);
    ::pthread_sigmask(SIG_SETMASK, &all, &before);
    pthread_t thread;
    const int failed = ::pthread_create(&thread, nullptr, body, argument);
    if (failed == 0) {
        ::pthread_setname_np(thread, name);
        ::pthread_detach(thread);
    }
    ::pthread_sigmask(SIG_SETMASK, &before, nullptr);
    return failed;
}

}  // namespace shmx_runtime::detail::async
#endif
