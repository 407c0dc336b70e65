// Clocks, naps, the granularity of mappings, numbers that are nobody else's.
#ifndef SHMX_RUNTIME_SYS_WINDOWS_CLOCK_HPP
#define SHMX_RUNTIME_SYS_WINDOWS_CLOCK_HPP

#include "api.hpp"

#include <cstdint>

// RtlGenRandom, which no lean header declares; in advapi32, as the linkers of Windows have it by default.
extern "C" __declspec(dllimport) BOOLEAN NTAPI SystemFunction036(PVOID bytes, ULONG count);
#if defined(_MSC_VER)
#pragma comment(lib, "advapi32")
#endif

namespace shmx_runtime::sys::clock {

/// Nanoseconds of the performance counter, which all processes share.
[[nodiscard]] inline std::uint64_t monotonic() noexcept {
    static const std::uint64_t per_second = [] {
        LARGE_INTEGER f{};
        ::QueryPerformanceFrequency(&f);
        return static_cast<std::uint64_t>(f.QuadPart);
    }();
    LARGE_INTEGER now{};
    ::QueryPerformanceCounter(&now);
    const auto ticks = static_cast<std::uint64_t>(now.QuadPart);
    // In two parts: the product of all ticks would not fit.
    return ticks / per_second * 1'000'000'000U + ticks % per_second * 1'000'000'000U / per_second;
}

/// Nanoseconds since 1970.
[[nodiscard]] inline std::uint64_t realtime() noexcept {
    FILETIME now{};
    ::GetSystemTimePreciseAsFileTime(&now);
    const std::uint64_t since_1601 = static_cast<std::uint64_t>(now.dwHighDateTime) << 32 | now.dwLowDateTime;
    return (since_1601 - 116'444'736'000'000'000U) * 100;
}

/// What zones are aligned to: views begin on a multiple of the granularity (64 KiB), not of the page.
[[nodiscard]] inline std::uint64_t page() noexcept {
    SYSTEM_INFO info{};
    ::GetSystemInfo(&info);
    return info.dwAllocationGranularity;
}

/// A number that is most likely nobody else's and never 0: for sessions, readers and temporary names.
[[nodiscard]] inline std::uint64_t unique() noexcept {
    std::uint64_t number = 0;
    if (::SystemFunction036(&number, sizeof number) == 0) {
        // Without randomness: clocks and process, mixed (splitmix64).
        number = realtime() ^ monotonic() << 20 ^ static_cast<std::uint64_t>(::GetCurrentProcessId()) << 40;
        number = (number ^ (number >> 30)) * 0xBF58'476D'1CE4'E5B9;
        number = (number ^ (number >> 27)) * 0x94D0'49BB'1331'11EB;
        number ^= number >> 31;
    }
    return number == 0 ? 1 : number;
}

/// Sleep alone wakes with the system's tick, up to 16 ms late. A timer of the thread's own does not, since Windows 10 1803.
class Timer {
public:
    Timer() noexcept : handle_(::CreateWaitableTimerExW(nullptr, nullptr, high_resolution, TIMER_ALL_ACCESS)) {}
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;
    ~Timer() {
        if (handle_ != nullptr) {
            ::CloseHandle(handle_);
        }
    }
    [[nodiscard]] bool sleep(std::uint64_t ns) const noexcept {
        LARGE_INTEGER due{};
        due.QuadPart = -static_cast<LONGLONG>(ns / 100 + 1);  // from now on
        return handle_ != nullptr && ::SetWaitableTimer(handle_, &due, 0, nullptr, nullptr, FALSE) != 0 &&
               ::WaitForSingleObject(handle_, INFINITE) == WAIT_OBJECT_0;
    }

private:
    static constexpr DWORD high_resolution = 2;  // CREATE_WAITABLE_TIMER_HIGH_RESOLUTION
    HANDLE handle_;
};

inline void nap(std::uint64_t ns) noexcept {
    constexpr std::uint64_t hour = 3'600'000'000'000;
    ns = ns < hour ? ns : hour;  // who naps looks again
    static const thread_local Timer timer;
    if (!timer.sleep(ns)) {
        ::Sleep(static_cast<DWORD>((ns + 999'999) / 1'000'000));
    }
}

inline void yield() noexcept { ::SwitchToThread(); }

}  // namespace shmx_runtime::sys::clock
#endif
