// The segment's file, as far as POSIX goes: opened with care, built beside its name, renamed into place. What each system
// does in its own way (reopen, reserve, rename_new) lies beside it.
#ifndef SHMX_RUNTIME_SYS_POSIX_FILE_HPP
#define SHMX_RUNTIME_SYS_POSIX_FILE_HPP

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <cerrno>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../errors.hpp"
#include "../../result.hpp"
#include "../name.hpp"

namespace shmx_runtime::sys {

/// An open file, closed when it goes.
class File {
public:
    File() noexcept = default;
    explicit File(int fd) noexcept : fd_(fd) {}
    File(File&& other) noexcept : fd_(std::exchange(other.fd_, -1)) {}
    File& operator=(File&& other) noexcept {
        if (this != &other) {
            close();
            fd_ = std::exchange(other.fd_, -1);
        }
        return *this;
    }
    ~File() { close(); }
    [[nodiscard]] int fd() const noexcept { return fd_; }
    [[nodiscard]] bool is_open() const noexcept { return fd_ >= 0; }

private:
    void close() noexcept {
        if (fd_ >= 0) {
            ::close(fd_);
        }
    }
    int fd_ = -1;
};

namespace file {

/// A call again as long as signals interrupt it.
template <class Call>
auto again(Call call) noexcept {
    for (;;) {
        const auto result = call();
        if (result != -1 || errno != EINTR) {
            return result;
        }
    }
}

inline bool is_regular(const File& file) noexcept {
    struct stat s {};
    return ::fstat(file.fd(), &s) == 0 && S_ISREG(s.st_mode);
}

inline std::string octal(unsigned mode) {
    std::string out(4, '0');
    for (std::size_t i = 4; i-- > 0; mode >>= 3) {
        out[i] = static_cast<char>('0' + (mode & 7));
    }
    return out;
}

/// Opens an existing segment's file: a regular file, not through a link.
[[nodiscard]] inline Result<File> open(const Name& name, bool writable) {
    const int flags = (writable ? O_RDWR : O_RDONLY) | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK;
    File file(again([&] { return ::open(name.path.c_str(), flags); }));
    if (!file.is_open()) {
        const int code = errno;
        switch (code) {
            case ENOENT:
            case ENOTDIR: return errors::not_found(name.text, name.path);
            case EACCES:
            case EPERM: {
                struct stat s {};
                const std::string owner =
                    ::stat(name.path.c_str(), &s) == 0
                        ? detail::text("mode ", octal(s.st_mode & 07777), ", owner ", s.st_uid, ", group ", s.st_gid)
                        : "its directory cannot be searched";
                return errors::denied(name.text, name.path, owner);
            }
            case ELOOP: return errors::foreign(name.text, name.path, "it is a symbolic link");
            case EISDIR: return errors::foreign(name.text, name.path, "it is a directory");
            default: return errors::os("cannot open the segment", name.path, code);
        }
    }
    if (!is_regular(file)) {
        return errors::foreign(name.text, name.path, "it is no regular file");
    }
    return file;
}

/// Opens a regular file that may be gone, or not ours, or of another kind: not open then.
[[nodiscard]] inline File open_quietly(const std::string& path) {
    File file(again([&] { return ::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK); }));
    return file.is_open() && is_regular(file) ? std::move(file) : File();
}

// Each system's own.
[[nodiscard]] inline File reopen(const File& file, bool writable) noexcept;
[[nodiscard]] inline Result<void> reserve(const File& file, std::uint64_t bytes, const Name& name);
[[nodiscard]] inline Result<bool> rename_new(const std::string& from, const std::string& to);

/// Another descriptor of the same description.
[[nodiscard]] inline File clone(const File& file) noexcept { return File(::fcntl(file.fd(), F_DUPFD_CLOEXEC, 3)); }

/// The bytes of a small file; empty where it cannot be read.
[[nodiscard]] inline std::string slurp(const char* path) {
    std::string out;
    const File file(again([&] { return ::open(path, O_RDONLY | O_CLOEXEC); }));
    char buffer[4096];
    while (file.is_open()) {
        const ssize_t n = again([&] { return ::read(file.fd(), buffer, sizeof buffer); });
        if (n <= 0) {
            break;
        }
        out.append(buffer, static_cast<std::size_t>(n));
    }
    return out;
}

template <class N>
[[nodiscard]] bool parse(std::string_view text, N& number) noexcept {
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), number);
    return wrong == std::errc() && end == text.data() + text.size() && !text.empty();
}

/// A group's number: a name of /etc/group, or a number.
[[nodiscard]] inline std::optional<gid_t> group_id(std::string_view group) {
    gid_t number = 0;
    if (parse(group, number)) {
        return number;
    }
    const std::string all = slurp("/etc/group");
    for (std::string_view rest = all; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(line.size() + (line.size() < rest.size() ? 1 : 0));
        // name:password:gid:members
        const auto name = line.find(':');
        const auto password = name == std::string_view::npos ? name : line.find(':', name + 1);
        if (password == std::string_view::npos || line.substr(0, name) != group) {
            continue;
        }
        const std::string_view field = line.substr(password + 1);
        if (parse(field.substr(0, field.find(':')), number)) {
            return number;
        }
    }
    return std::nullopt;
}

/// Takes a name away; that it is gone already is fine.
inline void remove(const std::string& path) noexcept { ::unlink(path.c_str()); }

/// A new, empty file with these permissions. An empty group is the creator's own.
[[nodiscard]] inline Result<File> create(const std::string& path, std::uint32_t mode, std::string_view group) {
    const int flags = O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW;
    File file(again([&] { return ::open(path.c_str(), flags, 0600); }));
    if (!file.is_open()) {
        const int code = errno;
        return errors::os(code == ENOENT ? "cannot make the segment: its directory is missing" : "cannot make the segment",
                          path, code);
    }
    if (!group.empty()) {
        const auto gid = group_id(group);
        if (!gid) {
            remove(path);
            return errors::geometry(detail::text("group '", group, "' is neither in /etc/group nor a number"));
        }
        if (::fchown(file.fd(), static_cast<uid_t>(-1), *gid) != 0) {
            const int code = errno;
            remove(path);
            return errors::os("cannot give the segment its group", path, code);
        }
    }
    // After the group: a change of group clears bits. And not left to the umask.
    if (::fchmod(file.fd(), static_cast<mode_t>(mode)) != 0) {
        const int code = errno;
        remove(path);
        return errors::os("cannot set the segment's mode", path, code);
    }
    return file;
}

/// Whether a file is as create() would make it now: of this user and group, with this mode.
[[nodiscard]] inline bool is_dressed(const File& file, std::uint32_t mode, std::string_view group) {
    struct stat s {};
    if (::fstat(file.fd(), &s) != 0) {
        return false;
    }
    const auto gid = group.empty() ? std::optional<gid_t>(::getegid()) : group_id(group);
    return (s.st_mode & 07777) == mode && s.st_uid == ::geteuid() && gid && s.st_gid == *gid;
}

/// Why there is no memory for the whole file.
[[nodiscard]] inline Error cannot_reserve(int code, std::uint64_t bytes, const Name& name) {
    if (code == ENOSPC || code == EFBIG || code == EDQUOT) {
        struct statvfs s {};
        const std::string dir = name.dir();
        const std::uint64_t free =
            ::statvfs(dir.c_str(), &s) == 0 ? static_cast<std::uint64_t>(s.f_bavail) * s.f_frsize : 0;
        return errors::no_room(name.text, dir, bytes, free);
    }
    return errors::os("cannot reserve memory for the segment", name.path, code);
}

/// Gives a file its name, whoever had it.
[[nodiscard]] inline Result<void> rename_over(const std::string& from, const std::string& to) {
    if (::rename(from.c_str(), to.c_str()) == 0) {
        return {};
    }
    return errors::os("cannot give the segment its name", to, errno);
}

/// Whether the name leads to this file.
[[nodiscard]] inline bool leads_to(const std::string& path, const File& file) noexcept {
    struct stat a {}, b {};
    return ::lstat(path.c_str(), &a) == 0 && ::fstat(file.fd(), &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/// Whether two descriptions are of one file.
[[nodiscard]] inline bool is_same(const File& one, const File& other) noexcept {
    struct stat a {}, b {};
    return ::fstat(one.fd(), &a) == 0 && ::fstat(other.fd(), &b) == 0 && a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

/// The file's size; -1 where it cannot be read (errno).
[[nodiscard]] inline std::int64_t size(const File& file) noexcept {
    struct stat s {};
    return ::fstat(file.fd(), &s) == 0 ? static_cast<std::int64_t>(s.st_size) : -1;
}

/// What came of reading or writing at a place: all of it, less (the file ends there), or an errno.
struct Moved {
    enum Kind : std::uint8_t { all, short_, failed } kind;
    int code = 0;
};

/// Fills `out` from the file's bytes at `at`.
[[nodiscard]] inline Moved read_at(const File& file, std::uint64_t at, std::span<std::byte> out) noexcept {
    std::size_t done = 0;
    while (done < out.size()) {
        const ssize_t n = again([&] {
            return ::pread(file.fd(), out.data() + done, out.size() - done, static_cast<off_t>(at + done));
        });
        if (n < 0) {
            return {Moved::failed, errno};
        }
        if (n == 0) {
            return {Moved::short_};
        }
        done += static_cast<std::size_t>(n);
    }
    return {Moved::all};
}

[[nodiscard]] inline Moved write_at(const File& file, std::uint64_t at, std::span<const std::byte> bytes) noexcept {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const ssize_t n = again([&] {
            return ::pwrite(file.fd(), bytes.data() + done, bytes.size() - done, static_cast<off_t>(at + done));
        });
        if (n < 0) {
            return {Moved::failed, errno};
        }
        if (n == 0) {
            return {Moved::short_};
        }
        done += static_cast<std::size_t>(n);
    }
    return {Moved::all};
}

/// The paths of the files of a directory for which `wanted` holds.
template <class Wanted>
[[nodiscard]] std::vector<std::string> list(const std::string& dir, Wanted wanted) {
    std::vector<std::string> found;
    if (DIR* all = ::opendir(dir.c_str())) {
        while (const dirent* entry = ::readdir(all)) {
            if (wanted(std::string_view(entry->d_name))) {
                found.push_back(detail::text(dir, "/", std::string_view(entry->d_name)));
            }
        }
        ::closedir(all);
    }
    return found;
}

}  // namespace file
}  // namespace shmx_runtime::sys
#endif
