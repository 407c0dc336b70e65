// Processes, as libproc shows them. Compiled for macOS, never run there.
#ifndef SHMX_RUNTIME_SYS_MACOS_PROCESS_HPP
#define SHMX_RUNTIME_SYS_MACOS_PROCESS_HPP

#include <libproc.h>
#include <unistd.h>

#include <climits>
#include <cstdint>
#include <string>

#include "file.hpp"

namespace shmx_runtime::sys::process {

[[nodiscard]] inline std::uint64_t pid() noexcept { return static_cast<std::uint64_t>(::getpid()); }

/// Whether no other thread of this process runs: not known here, so false.
[[nodiscard]] inline bool is_single_threaded() noexcept { return false; }

/// When a process started, in microseconds since 1970; 0 when that cannot be read (it is gone, or another user's).
[[nodiscard]] inline std::uint64_t start_time(std::uint64_t pid) {
    proc_bsdinfo info{};
    const int bytes = static_cast<int>(sizeof info);
    if (pid > INT_MAX || ::proc_pidinfo(static_cast<int>(pid), PROC_PIDTBSDINFO, 0, &info, bytes) != bytes) {
        return 0;
    }
    return info.pbi_start_tvsec * 1'000'000U + info.pbi_start_tvusec;
}

/// The name of a process; empty when it is gone or cannot be seen from here.
[[nodiscard]] inline std::string name(std::uint64_t pid) {
    char name[2 * MAXCOMLEN + 1] = "";
    if (pid > INT_MAX || ::proc_name(static_cast<int>(pid), name, sizeof name - 1) <= 0) {
        return {};
    }
    return name;
}

/// `pid 4711 (render)`, or without the name when it cannot be read.
[[nodiscard]] inline std::string describe(std::uint64_t pid) {
    if (pid == 0) {
        return "a process that is just attaching";
    }
    const std::string its = name(pid);
    return its.empty() ? detail::text("pid ", pid) : detail::text("pid ", pid, " (", its, ")");
}

/// A process that has this byte of a file locked. 0, "not seen": macOS tells of such locks neither the owner nor where they
/// are.
[[nodiscard]] inline std::uint64_t holder(const File&, std::uint64_t) noexcept { return 0; }

}  // namespace shmx_runtime::sys::process
#endif
