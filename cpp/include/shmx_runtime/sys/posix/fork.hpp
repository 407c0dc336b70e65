// What a forked child must not keep: the descriptors that hold its parent's locks, and the use of its handles.
//
// The list is made of atomic words in memory that is never freed, because the child of a threaded process may take no
// lock and allocate nothing. A fork that the C library does not see (a bare `clone`) is not noticed.
#ifndef SHMX_RUNTIME_SYS_POSIX_FORK_HPP
#define SHMX_RUNTIME_SYS_POSIX_FORK_HPP

#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdint>

namespace shmx_runtime::sys {
namespace fork_ {

/// How often the way to this process forked, counted in the children.
inline std::atomic<std::uint32_t> forks{0};
/// /dev/null, once somebody watches.
inline std::atomic<int> null{-1};

/// A part of the list of descriptors that hold locks. A place is 1 + a descriptor, or 0.
struct Page {
    std::atomic<int> places[62] = {};
    std::atomic<Page*> next{nullptr};
};
inline Page first;

/// In the child, before anything else: every listed descriptor becomes one of /dev/null. They stay open, so that their
/// owners close what is theirs and nobody else's.
extern "C" inline void shmx_runtime_in_forked_child() {
    forks.fetch_add(1, std::memory_order_relaxed);
    const int to = null.load(std::memory_order_acquire);
    for (Page* page = &first; page != nullptr && to >= 0; page = page->next.load(std::memory_order_acquire)) {
        for (auto& place : page->places) {
            const int listed = place.exchange(0, std::memory_order_acq_rel);
            if (listed != 0) {
#if defined(__linux__)
                ::dup3(to, listed - 1, O_CLOEXEC);
#else
                ::dup2(to, listed - 1);
                ::fcntl(listed - 1, F_SETFD, FD_CLOEXEC);
#endif
            }
        }
    }
}

/// Sees to it that forked children come here; an errno, or 0.
inline int watch() noexcept {
    if (null.load(std::memory_order_acquire) < 0) {
        const int fd = ::open("/dev/null", O_RDWR | O_CLOEXEC);
        if (fd < 0) {
            return errno;
        }
        int none = -1;
        if (!null.compare_exchange_strong(none, fd, std::memory_order_acq_rel)) {
            ::close(fd);  // another thread was first
        }
    }
    static const int failed = ::pthread_atfork(nullptr, nullptr, shmx_runtime_in_forked_child);
    return failed;
}

}  // namespace fork_

/// The process that a handle was made in.
class Home {
public:
    [[nodiscard]] static Home here() noexcept { return Home(fork_::forks.load(std::memory_order_relaxed)); }
    /// Whether it is this process, and no child that was forked since.
    [[nodiscard]] bool is_here() const noexcept { return forks_ == fork_::forks.load(std::memory_order_relaxed); }

private:
    explicit Home(std::uint32_t forks) noexcept : forks_(forks) {}
    std::uint32_t forks_;
};

/// A descriptor's place in the list.
class Listed {
public:
    Listed() noexcept = default;
    /// Lists a descriptor that is going to hold locks.
    explicit Listed(int fd) noexcept : fd_(fd) {
        for (fork_::Page* page = &fork_::first;;) {
            for (auto& place : page->places) {
                int none = 0;
                if (place.compare_exchange_strong(none, fd + 1, std::memory_order_acq_rel)) {
                    place_ = &place;
                    return;
                }
            }
            fork_::Page* next = page->next.load(std::memory_order_acquire);
            if (next == nullptr) {
                auto* more = new fork_::Page;
                if (page->next.compare_exchange_strong(next, more, std::memory_order_acq_rel)) {
                    next = more;
                } else {
                    delete more;
                }
            }
            page = next;
        }
    }
    /// Takes it off the list, before it is closed.
    void strike() noexcept {
        // A child has struck all of them, and may have given the place to another.
        int mine = fd_ + 1;
        if (place_ != nullptr) {
            place_->compare_exchange_strong(mine, 0, std::memory_order_acq_rel);
            place_ = nullptr;
        }
    }
    [[nodiscard]] bool is_listed() const noexcept { return place_ != nullptr; }

private:
    std::atomic<int>* place_ = nullptr;
    int fd_ = -1;
};

}  // namespace shmx_runtime::sys
#endif
