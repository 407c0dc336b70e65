// Sleeping on a word. WaitOnAddress does not reach over processes, so who waits looks each millisecond, and nobody is
// woken: a frame is seen up to a millisecond late, and a sleeper costs a thousand wake-ups a second.
#ifndef SHMX_RUNTIME_SYS_WINDOWS_FUTEX_HPP
#define SHMX_RUNTIME_SYS_WINDOWS_FUTEX_HPP

#include <cstdint>

#include "../../sync.hpp"
#include "clock.hpp"

namespace shmx_runtime::sys::futex {

/// Sleeps while `word` holds `seen`, at most so many nanoseconds. Returns for any reason: look again.
inline void wait(std::uint32_t& word, std::uint32_t seen, std::uint64_t longest_ns) noexcept {
    const std::uint64_t start = clock::monotonic();
    while (sync::load(word, sync::acquire) == seen) {
        const std::uint64_t passed = clock::monotonic() - start;
        if (passed >= longest_ns) {
            return;
        }
        const std::uint64_t left = longest_ns - passed;
        clock::nap(left < 1'000'000 ? left : 1'000'000);
    }
}

/// Nothing to do: those who wait see the word change by themselves.
inline void wake_all(std::uint32_t&) noexcept {}

}  // namespace shmx_runtime::sys::futex
#endif
