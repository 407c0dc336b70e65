// Clocks, naps, the page size, numbers that are nobody else's. Compiled for macOS, never run there.
#ifndef SHMX_RUNTIME_SYS_MACOS_CLOCK_HPP
#define SHMX_RUNTIME_SYS_MACOS_CLOCK_HPP

#include <sched.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include <cstdint>

namespace shmx_runtime::sys::clock {

/// Nanoseconds since the machine started, without those it slept, as Linux's CLOCK_MONOTONIC counts; the same for all
/// processes, without a system call. (Apple's own CLOCK_MONOTONIC has microseconds.)
[[nodiscard]] inline std::uint64_t monotonic() noexcept { return ::clock_gettime_nsec_np(CLOCK_UPTIME_RAW); }

/// CLOCK_REALTIME, in nanoseconds.
[[nodiscard]] inline std::uint64_t realtime() noexcept { return ::clock_gettime_nsec_np(CLOCK_REALTIME); }

/// What zones are aligned to: the largest page of the machines that macOS runs on, as a translated program sees 4 KiB where
/// a native one has 16.
[[nodiscard]] inline std::uint64_t page() noexcept {
    const long size = ::sysconf(_SC_PAGESIZE);
    return size > 16384 ? static_cast<std::uint64_t>(size) : 16384;
}

/// A number that is most likely nobody else's and never 0: for sessions, readers and temporary names.
[[nodiscard]] inline std::uint64_t unique() noexcept {
    std::uint64_t number = 0;
    ::arc4random_buf(&number, sizeof number);
    return number == 0 ? 1 : number;
}

inline void nap(std::uint64_t ns) noexcept {
    timespec t{};
    t.tv_sec = static_cast<time_t>(ns / 1'000'000'000U);
    t.tv_nsec = static_cast<long>(ns % 1'000'000'000U);
    ::nanosleep(&t, nullptr);  // cut short by a signal: who naps looks again
}

inline void yield() noexcept { ::sched_yield(); }

}  // namespace shmx_runtime::sys::clock
#endif
