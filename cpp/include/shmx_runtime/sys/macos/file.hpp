// The segment's file: what macOS does in its own way. Compiled, never run there.
//
// There is no file system in memory: segments are files of a disk (/tmp by default). Their pages are shared memory all the
// same, but the system writes them to the disk now and then, and clears /tmp of files that nobody has read for days.
#ifndef SHMX_RUNTIME_SYS_MACOS_FILE_HPP
#define SHMX_RUNTIME_SYS_MACOS_FILE_HPP

#include <fcntl.h>
#include <stdio.h>
#include <sys/param.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdint>
#include <string>

#include "../posix/file.hpp"

namespace shmx_runtime::sys::file {

/// A second description of the same file; not open where that fails (errno). Weaker than Linux's: /dev/fd gives the same
/// description again, so the file is opened by its name of now, and one that has no name any more is ENOENT.
[[nodiscard]] inline File reopen(const File& file, bool writable) noexcept {
    char path[MAXPATHLEN] = "";
    if (::fcntl(file.fd(), F_GETPATH, path) == -1) {
        return File();
    }
    File again_open(again([&] { return ::open(path, (writable ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK); }));
    if (again_open.is_open() && !is_same(again_open, file)) {
        errno = ENOENT;  // another file has the name by now
        return File();
    }
    return again_open;
}

/// Takes room for the whole file now. Weaker than Linux's: a disk that is full later, or fails, still is a SIGBUS.
[[nodiscard]] inline Result<void> reserve(const File& file, std::uint64_t bytes, const Name& name) {
    const std::int64_t there = size(file);
    const std::int64_t wanted = static_cast<std::int64_t>(bytes);
    if (there < 0) {
        return cannot_reserve(errno, bytes, name);
    }
    if (there >= wanted) {
        return {};
    }
    fstore_t more{};
    more.fst_flags = F_ALLOCATEALL;
    more.fst_posmode = F_PEOFPOSMODE;
    more.fst_length = wanted - there;
    // File systems that cannot do it beforehand take it as it comes.
    if (::fcntl(file.fd(), F_PREALLOCATE, &more) == -1 && errno != ENOTSUP && errno != EINVAL) {
        return cannot_reserve(errno, bytes, name);
    }
    if (again([&] { return ::ftruncate(file.fd(), static_cast<off_t>(wanted)); }) == 0) {
        return {};
    }
    return cannot_reserve(errno, bytes, name);
}

/// Gives a file its name unless the name is taken: false when it is.
[[nodiscard]] inline Result<bool> rename_new(const std::string& from, const std::string& to) {
    if (::renameatx_np(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_EXCL) == 0) {
        return true;
    }
    if (errno == EEXIST) {
        return false;
    }
    return errors::os("cannot give the segment its name", to, errno);
}

}  // namespace shmx_runtime::sys::file
#endif
