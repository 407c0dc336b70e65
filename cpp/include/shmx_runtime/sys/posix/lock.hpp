// Who is alive: exclusive OFD byte locks, which the kernel drops when their process dies, however it dies.
//
// Each participant locks through a description of its own that is never mapped: a description does not conflict with
// itself, and a mapping would keep the lock of its own alive. A forked child inherits descriptions, and would keep a dead
// parent's locks: it lets go of them before it does anything else (fork.hpp).
//
// macOS has the same commands under other numbers, which its newer headers name. Where a kernel does not know them nothing
// is locked, and whoever starts or attaches gets an error (EINVAL): locks of the process (F_SETLK) would be lost with the
// first descriptor of the file that is closed, and flock locks no bytes.
#ifndef SHMX_RUNTIME_SYS_POSIX_LOCK_HPP
#define SHMX_RUNTIME_SYS_POSIX_LOCK_HPP

#include <fcntl.h>

#include <cerrno>
#include <cstdint>
#include <optional>
#include <utility>

#include "file.hpp"
#include "fork.hpp"

// Only with _GNU_SOURCE, which C++ compilers set and others may unset; the numbers are the kernel's on every machine.
#ifndef F_OFD_GETLK
#if defined(__APPLE__)
#define F_OFD_GETLK 92
#define F_OFD_SETLK 90
#else
#define F_OFD_GETLK 36
#define F_OFD_SETLK 37
#endif
#endif

namespace shmx_runtime::sys {

/// A description of a segment's file, for locks alone.
class Lock {
public:
    Lock() noexcept = default;
    Lock(Lock&& other) noexcept
        : file_(std::move(other.file_)), listed_(std::exchange(other.listed_, Listed())) {}
    Lock& operator=(Lock&& other) noexcept {
        if (this != &other) {
            drop();
            file_ = std::move(other.file_);
            listed_ = std::exchange(other.listed_, Listed());
        }
        return *this;
    }
    ~Lock() { drop(); }

    /// A new description of the file that `file` is; an errno where that fails.
    [[nodiscard]] static std::pair<Lock, int> of(const File& file) {
        if (const int code = fork_::watch(); code != 0) {
            return {Lock(), code};
        }
        Lock lock;
        lock.file_ = file::reopen(file, true);
        if (!lock.file_.is_open()) {
            return {Lock(), errno};
        }
        lock.listed_ = Listed(lock.file_.fd());  // before it locks anything
        return {std::move(lock), 0};
    }

    /// A new description that can only ask (is_held).
    [[nodiscard]] static std::pair<Lock, int> to_ask(const File& file) noexcept {
        Lock lock;
        lock.file_ = file::reopen(file, false);
        const int code = lock.file_.is_open() ? 0 : errno;
        return {std::move(lock), code};
    }

    enum class Tried : std::uint8_t { locked, held, failed };

    /// Locks a byte if nobody has it; errno where that fails.
    [[nodiscard]] Tried try_lock(std::uint64_t byte) const noexcept {
        if (call(F_OFD_SETLK, F_WRLCK, byte, 1)) {
            return Tried::locked;
        }
        return errno == EAGAIN || errno == EACCES ? Tried::held : Tried::failed;
    }

    /// Gives a byte back.
    void unlock(std::uint64_t byte) const noexcept { static_cast<void>(call(F_OFD_SETLK, F_UNLCK, byte, 1)); }

    /// Whether somebody else has the byte. True when that cannot be found out.
    [[nodiscard]] bool is_held(std::uint64_t byte) const noexcept {
        const auto lock = call(F_OFD_GETLK, F_RDLCK, byte, 1);
        return !lock || lock->l_type != F_UNLCK;
    }

private:
    [[nodiscard]] std::optional<struct flock> call(int command, int kind, std::uint64_t byte,
                                                   std::uint64_t len) const noexcept {
        struct flock lock {};
        lock.l_type = static_cast<short>(kind);
        lock.l_whence = SEEK_SET;
        lock.l_start = static_cast<off_t>(byte);
        lock.l_len = static_cast<off_t>(len);
        if (file::again([&] { return ::fcntl(file_.fd(), command, &lock); }) == -1) {
            return std::nullopt;
        }
        return lock;
    }
    void drop() noexcept {
        if (listed_.is_listed()) {
            // First the locks, to the end of the file: a child forked between the two steps inherits none.
            static_cast<void>(call(F_OFD_SETLK, F_UNLCK, 0, 0));
            listed_.strike();
        }
    }

    File file_;
    Listed listed_;  // where a forked child finds it; not listed of one that only asks
};

}  // namespace shmx_runtime::sys
#endif
