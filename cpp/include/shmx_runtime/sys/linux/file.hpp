// The segment's file: what Linux does in its own way.
#ifndef SHMX_RUNTIME_SYS_LINUX_FILE_HPP
#define SHMX_RUNTIME_SYS_LINUX_FILE_HPP

#include <fcntl.h>
#include <linux/fs.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstdint>
#include <string>

#include "../posix/file.hpp"

namespace shmx_runtime::sys::file {

/// A second description of the same file, whatever its name means by now; not open where that fails (errno).
[[nodiscard]] inline File reopen(const File& file, bool writable) noexcept {
    char path[32] = "/proc/self/fd/";
    *std::to_chars(path + 14, path + sizeof path - 1, file.fd()).ptr = '\0';
    return File(again([&] { return ::open(path, (writable ? O_RDWR : O_RDONLY) | O_CLOEXEC); }));
}

/// Takes memory for the whole file now: an error here instead of a SIGBUS later.
[[nodiscard]] inline Result<void> reserve(const File& file, std::uint64_t bytes, const Name& name) {
    if (again([&] { return ::fallocate(file.fd(), 0, 0, static_cast<off_t>(bytes)); }) == 0) {
        return {};
    }
    return cannot_reserve(errno, bytes, name);
}

/// Gives a file its name unless the name is taken: false when it is.
[[nodiscard]] inline Result<bool> rename_new(const std::string& from, const std::string& to) {
    // By number: old C libraries do not have renameat2.
    if (::syscall(SYS_renameat2, AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0) {
        return true;
    }
    if (errno == EEXIST) {
        return false;
    }
    return errors::os("cannot give the segment its name", to, errno);
}

}  // namespace shmx_runtime::sys::file
#endif
