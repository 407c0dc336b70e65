// Processes, as /proc shows them, and who of them holds a lock.
#ifndef SHMX_RUNTIME_SYS_LINUX_PROCESS_HPP
#define SHMX_RUNTIME_SYS_LINUX_PROCESS_HPP

#include <sys/stat.h>
#include <unistd.h>
#if __has_include(<sys/single_threaded.h>)
#include <sys/single_threaded.h>
#endif

#include <cstdint>
#include <string>
#include <string_view>

#include "file.hpp"

namespace shmx_runtime::sys::process {

[[nodiscard]] inline std::uint64_t pid() noexcept { return static_cast<std::uint64_t>(::getpid()); }

/// Whether no other thread of this process runs; false where that is not known.
[[nodiscard]] inline bool is_single_threaded() noexcept {
#if __has_include(<sys/single_threaded.h>)
    return __libc_single_threaded != 0;
#else
    return false;
#endif
}

/// Cuts the next field off a text of fields between blanks.
[[nodiscard]] inline std::string_view field(std::string_view& rest) noexcept {
    const auto from = rest.find_first_not_of(" \t\n");
    rest = from == std::string_view::npos ? std::string_view() : rest.substr(from);
    const std::string_view found = rest.substr(0, rest.find_first_of(" \t\n"));
    rest.remove_prefix(found.size());
    return found;
}

/// When a process started, in clock ticks since boot (field 22 of /proc/PID/stat); 0 when that cannot be read.
[[nodiscard]] inline std::uint64_t start_time(std::uint64_t pid) {
    const std::string stat = file::slurp(detail::text("/proc/", pid, "/stat").c_str());
    // The command, field 2, is in parentheses and may hold blanks: count from behind it.
    const auto end = stat.rfind(')');
    if (end == std::string::npos) {
        return 0;
    }
    std::string_view rest = std::string_view(stat).substr(end + 1);
    for (int i = 0; i < 19; ++i) {
        static_cast<void>(field(rest));
    }
    std::uint64_t ticks = 0;
    return file::parse(field(rest), ticks) ? ticks : 0;
}

/// The name of a process; empty when it is gone or cannot be seen from here.
[[nodiscard]] inline std::string name(std::uint64_t pid) {
    std::string name = file::slurp(detail::text("/proc/", pid, "/comm").c_str());
    while (!name.empty() && (name.back() == '\n' || name.back() == ' ')) {
        name.pop_back();
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

/// `lock:  1: OFDLCK  ADVISORY  WRITE -1 00:1a:4711 1 1`: the kind, whose, major:minor:inode, first and last byte.
[[nodiscard]] inline bool is_lock(std::string_view line, std::uint64_t inode, std::uint64_t byte) noexcept {
    if (!line.starts_with("lock:")) {
        return false;
    }
    line.remove_prefix(5);
    static_cast<void>(field(line));
    const std::string_view kind = field(line);
    std::string_view all[6] = {};  // ADVISORY WRITE -1 of first last
    for (std::string_view& one : all) {
        one = field(line);
    }
    const std::string_view of = all[3], first = all[4], last = all[5];
    std::uint64_t its = 0, from = 0, to = 0;
    return (kind == "OFDLCK" || kind == "POSIX") && file::parse(of.substr(of.rfind(':') + 1), its) && its == inode &&
           file::parse(first, from) && from <= byte && (last == "EOF" || (file::parse(last, to) && to >= byte));
}

/// A process that has this byte of a file locked, as far as this one may look into others; 0: not seen. The kernel does
/// not say it of OFD locks, but shows them beside their descriptors.
[[nodiscard]] inline std::uint64_t holder(const File& file, std::uint64_t byte) {
    struct stat s {};
    if (::fstat(file.fd(), &s) != 0) {
        return 0;
    }
    const auto is_number = [](std::string_view name) { return name.find_first_not_of("0123456789") == name.npos; };
    for (const std::string& of : file::list("/proc", is_number)) {
        for (const std::string& info : file::list(of + "/fdinfo", is_number)) {
            const std::string lines = file::slurp(info.c_str());
            for (std::string_view rest = lines; !rest.empty();) {
                const std::string_view line = rest.substr(0, rest.find('\n'));
                rest.remove_prefix(line.size() + (line.size() < rest.size() ? 1 : 0));
                std::uint64_t pid = 0;
                if (is_lock(line, s.st_ino, byte) && file::parse(std::string_view(of).substr(6), pid)) {
                    return pid;
                }
            }
        }
    }
    return 0;
}

}  // namespace shmx_runtime::sys::process
#endif
