// Clocks, naps, the page size, numbers that are nobody else's.
#ifndef SHMX_RUNTIME_SYS_LINUX_CLOCK_HPP
#define SHMX_RUNTIME_SYS_LINUX_CLOCK_HPP

#include <sched.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>

namespace shmx_runtime::sys::clock {

inline std::uint64_t nanoseconds(clockid_t which) noexcept {
    timespec t{};
    ::clock_gettime(which, &t);
    return static_cast<std::uint64_t>(t.tv_sec) * 1'000'000'000U + static_cast<std::uint64_t>(t.tv_nsec);
}

/// CLOCK_MONOTONIC, in nanoseconds; from the vDSO, without a system call.
[[nodiscard]] inline std::uint64_t monotonic() noexcept { return nanoseconds(CLOCK_MONOTONIC); }

/// CLOCK_REALTIME, in nanoseconds.
[[nodiscard]] inline std::uint64_t realtime() noexcept { return nanoseconds(CLOCK_REALTIME); }

/// The machine's page size.
[[nodiscard]] inline std::uint64_t page() noexcept {
    const long size = ::sysconf(_SC_PAGESIZE);
    return size > 0 ? static_cast<std::uint64_t>(size) : 4096;
}

/// A number that is most likely nobody else's and never 0: for sessions, readers and temporary names.
[[nodiscard]] inline std::uint64_t unique() noexcept {
    std::uint64_t number = 0;
    if (::getrandom(&number, sizeof number, GRND_NONBLOCK) != static_cast<ssize_t>(sizeof number)) {
        // Before the kernel has randomness: clock and process, mixed (splitmix64).
        static std::uint64_t calls = 0;
        number = realtime() ^ (static_cast<std::uint64_t>(::getpid()) << 40) ^ ++calls;
        number = (number ^ (number >> 30)) * 0xBF58'476D'1CE4'E5B9;
        number = (number ^ (number >> 27)) * 0x94D0'49BB'1331'11EB;
        number ^= number >> 31;
    }
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
