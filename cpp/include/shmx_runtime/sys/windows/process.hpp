// Processes.
#ifndef SHMX_RUNTIME_SYS_WINDOWS_PROCESS_HPP
#define SHMX_RUNTIME_SYS_WINDOWS_PROCESS_HPP

#include "api.hpp"

#include <cstdint>
#include <string>
#include <string_view>

#include "file.hpp"

namespace shmx_runtime::sys::process {

[[nodiscard]] inline std::uint64_t pid() noexcept { return ::GetCurrentProcessId(); }

/// Whether no other thread of this process runs: not known here, so false.
[[nodiscard]] inline bool is_single_threaded() noexcept { return false; }

/// A process, to ask what anybody may know; not open where it is gone or hidden.
[[nodiscard]] inline File opened(std::uint64_t pid) noexcept {
    if (pid == 0 || pid > 0xFFFF'FFFF) {
        return File();
    }
    return File(::OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(pid)));
}

/// When a process started, in tenths of microseconds since 1601; 0 when that cannot be read. One that has ended counts as
/// gone, though somebody may keep a handle of it.
[[nodiscard]] inline std::uint64_t start_time(std::uint64_t pid) {
    const File process = opened(pid);
    FILETIME start{}, end{}, kernel{}, user{};
    DWORD code = 0;
    if (!process.is_open() || ::GetExitCodeProcess(process.handle(), &code) == 0 || code != STILL_ACTIVE ||
        ::GetProcessTimes(process.handle(), &start, &end, &kernel, &user) == 0) {
        return 0;
    }
    return static_cast<std::uint64_t>(start.dwHighDateTime) << 32 | start.dwLowDateTime;
}

/// The name of a process: its program's file; empty when it is gone or cannot be seen from here.
[[nodiscard]] inline std::string name(std::uint64_t pid) {
    const File process = opened(pid);
    std::wstring path(32768, L'\0');
    auto units = static_cast<DWORD>(path.size());
    if (!process.is_open() || ::QueryFullProcessImageNameW(process.handle(), 0, path.data(), &units) == 0) {
        return {};
    }
    const std::wstring_view whole = std::wstring_view(path).substr(0, units);
    return windows::narrow(whole.substr(whole.find_last_of(L"\\/") + 1));  // npos + 1 is 0
}

/// `pid 4711 (render.exe)`, or without the name when it cannot be read.
[[nodiscard]] inline std::string describe(std::uint64_t pid) {
    if (pid == 0) {
        return "a process that is just attaching";
    }
    const std::string its = name(pid);
    return its.empty() ? detail::text("pid ", pid) : detail::text("pid ", pid, " (", its, ")");
}

/// A process that has this byte of a file locked. 0, "not seen": Windows does not tell.
[[nodiscard]] inline std::uint64_t holder(const File&, std::uint64_t) noexcept { return 0; }

}  // namespace shmx_runtime::sys::process
#endif
