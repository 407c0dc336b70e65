// Who is alive: exclusive byte locks, which the system drops when their process dies, however it dies.
//
// Locks of Windows are mandatory: a locked byte could not be read through a file. So the bytes that are locked lie far behind
// any file's end, where a lock is allowed and nothing is read. Locks are a handle's: each participant has one of its own.
//
// Weaker than Linux's: nobody can ask for a lock without trying it, so is_held takes a shared one for a moment, and who tries
// to lock the byte just then is told that it is held. Those who lock look several times. The system promises no time within
// which a dead process's locks are gone.
#ifndef SHMX_RUNTIME_SYS_WINDOWS_LOCK_HPP
#define SHMX_RUNTIME_SYS_WINDOWS_LOCK_HPP

#include "api.hpp"

#include <cerrno>
#include <cstdint>
#include <utility>

#include "file.hpp"

namespace shmx_runtime::sys {

/// A handle of a segment's file, for locks alone.
class Lock {
public:
    Lock() noexcept = default;

    /// A new handle of the file that `file` is; an errno where that fails.
    [[nodiscard]] static std::pair<Lock, int> of(const File& file) { return made(file, true); }

    /// A new handle that can only ask (is_held).
    [[nodiscard]] static std::pair<Lock, int> to_ask(const File& file) noexcept { return made(file, false); }

    enum class Tried : std::uint8_t { locked, held, failed };

    /// Locks a byte if nobody has it; errno where that fails.
    [[nodiscard]] Tried try_lock(std::uint64_t byte) const noexcept { return attempt(byte, LOCKFILE_EXCLUSIVE_LOCK); }

    /// Gives a byte back.
    void unlock(std::uint64_t byte) const noexcept {
        OVERLAPPED at = file::overlapped(base + byte);
        ::UnlockFileEx(file_.handle(), 0, 1, 0, &at);
    }

    /// Whether somebody else has the byte. True when that cannot be found out. Not for a byte that this one has.
    [[nodiscard]] bool is_held(std::uint64_t byte) const noexcept {
        if (attempt(byte, 0) != Tried::locked) {
            return true;
        }
        unlock(byte);
        return false;
    }

private:
    /// No file is as long.
    static constexpr std::uint64_t base = std::uint64_t{1} << 62;

    [[nodiscard]] static std::pair<Lock, int> made(const File& file, bool writable) noexcept {
        Lock lock;
        lock.file_ = file::reopen(file, writable);
        const int code = lock.file_.is_open() ? 0 : errno;
        return {std::move(lock), code};
    }
    [[nodiscard]] Tried attempt(std::uint64_t byte, DWORD kind) const noexcept {
        OVERLAPPED at = file::overlapped(base + byte);
        if (::LockFileEx(file_.handle(), kind | LOCKFILE_FAIL_IMMEDIATELY, 0, 1, 0, &at) != 0) {
            return Tried::locked;
        }
        const DWORD error = ::GetLastError();
        errno = windows::code_of(error);
        return error == ERROR_LOCK_VIOLATION || error == ERROR_IO_PENDING ? Tried::held : Tried::failed;
    }

    File file_;  // closing it drops what it has locked
};

}  // namespace shmx_runtime::sys
#endif
