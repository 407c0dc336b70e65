// FUTEX_WAIT and FUTEX_WAKE, between processes.
#ifndef SHMX_RUNTIME_SYS_LINUX_FUTEX_HPP
#define SHMX_RUNTIME_SYS_LINUX_FUTEX_HPP

#include <linux/futex.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include <climits>
#include <cstdint>

namespace shmx_runtime::sys::futex {

/// Sleeps while `word` holds `seen`, at most so many nanoseconds. Returns for any reason: look again.
inline void wait(std::uint32_t& word, std::uint32_t seen, std::uint64_t longest_ns) noexcept {
    timespec t{};
    t.tv_sec = static_cast<time_t>(longest_ns / 1'000'000'000U);
    t.tv_nsec = static_cast<long>(longest_ns % 1'000'000'000U);
    // Woken, timed out, moved on, interrupted: all the same to a caller that looks again.
    ::syscall(SYS_futex, &word, FUTEX_WAIT, seen, &t, nullptr, 0);
}

/// Wakes all who sleep on `word`.
inline void wake_all(std::uint32_t& word) noexcept {
    ::syscall(SYS_futex, &word, FUTEX_WAKE, INT_MAX, nullptr, nullptr, 0);
}

}  // namespace shmx_runtime::sys::futex
#endif
