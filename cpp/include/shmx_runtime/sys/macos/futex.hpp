// Sleeping on a word between processes, by the calls that Apple's own libc++ and os_sync_wait_on_address rest on: they are
// in every macOS since 10.12, in no header. Compiled, never run there.
#ifndef SHMX_RUNTIME_SYS_MACOS_FUTEX_HPP
#define SHMX_RUNTIME_SYS_MACOS_FUTEX_HPP

#include <cerrno>
#include <cstdint>

#include "clock.hpp"

extern "C" int __ulock_wait(std::uint32_t operation, void* address, std::uint64_t value, std::uint32_t microseconds);
extern "C" int __ulock_wake(std::uint32_t operation, void* address, std::uint64_t value);

namespace shmx_runtime::sys::futex {

/// UL_COMPARE_AND_WAIT_SHARED: four bytes, known by their place in the file.
inline constexpr std::uint32_t shared = 3;
/// ULF_WAKE_ALL.
inline constexpr std::uint32_t all = 0x100;

/// Sleeps while `word` holds `seen`, at most so many nanoseconds. Returns for any reason: look again.
inline void wait(std::uint32_t& word, std::uint32_t seen, std::uint64_t longest_ns) noexcept {
    // 0 would be for ever.
    const std::uint64_t us = longest_ns / 1000 == 0 ? 1 : longest_ns / 1000;
    const auto limit = static_cast<std::uint32_t>(us < 1'000'000'000 ? us : 1'000'000'000);
    if (::__ulock_wait(shared, &word, seen, limit) < 0 && errno != ETIMEDOUT && errno != EINTR) {
        // Refused: then a look each millisecond, and no spinning.
        clock::nap(longest_ns < 1'000'000 ? longest_ns : 1'000'000);
    }
}

/// Wakes all who sleep on `word`.
inline void wake_all(std::uint32_t& word) noexcept {
    while (::__ulock_wake(shared | all, &word, 0) < 0 && errno == EINTR) {
    }
}

}  // namespace shmx_runtime::sys::futex
#endif
