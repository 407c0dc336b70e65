// What all of windows/ stands on: the system's header, UTF-16 paths, its errors as an errno, the directory of plain names.
//
// What holds on Windows and what does not: docs/cpp.md, "Other systems". Compiled with MinGW, run a little under Wine, never
// on Windows itself.
#ifndef SHMX_RUNTIME_SYS_WINDOWS_API_HPP
#define SHMX_RUNTIME_SYS_WINDOWS_API_HPP

// A program that wants more of it, or its min and max, includes it first.
#if !defined(WIN32_LEAN_AND_MEAN)
#define WIN32_LEAN_AND_MEAN
#endif
#if !defined(NOMINMAX)
#define NOMINMAX
#endif
#include <windows.h>

#include <cerrno>
#include <cstddef>
#include <string>
#include <string_view>

namespace shmx_runtime::sys::windows {

/// The errno that says most of an error of the system's.
[[nodiscard]] inline int code_of(DWORD error) noexcept {
    switch (error) {
        case ERROR_SUCCESS: return 0;
        case ERROR_FILE_NOT_FOUND:
        case ERROR_PATH_NOT_FOUND:
        case ERROR_INVALID_DRIVE: return ENOENT;
        case ERROR_ACCESS_DENIED: return EACCES;
        case ERROR_WRITE_PROTECT: return EROFS;
        case ERROR_FILE_EXISTS:
        case ERROR_ALREADY_EXISTS: return EEXIST;
        case ERROR_SHARING_VIOLATION:
        case ERROR_USER_MAPPED_FILE:
        case ERROR_BUSY: return EBUSY;
        case ERROR_LOCK_VIOLATION: return EAGAIN;
        case ERROR_DISK_FULL:
        case ERROR_HANDLE_DISK_FULL: return ENOSPC;
        case ERROR_NOT_ENOUGH_MEMORY:
        case ERROR_COMMITMENT_LIMIT:
        case ERROR_NO_SYSTEM_RESOURCES:
        case ERROR_OUTOFMEMORY: return ENOMEM;
        case ERROR_TOO_MANY_OPEN_FILES: return EMFILE;
        case ERROR_INVALID_HANDLE: return EBADF;
        case ERROR_FILENAME_EXCED_RANGE: return ENAMETOOLONG;
        case ERROR_INVALID_NAME:
        case ERROR_INVALID_PARAMETER:
        case ERROR_MAPPED_ALIGNMENT: return EINVAL;
        case ERROR_NOT_SUPPORTED:
        case ERROR_INVALID_FUNCTION:
        case ERROR_CALL_NOT_IMPLEMENTED: return ENOSYS;
        default: return EIO;
    }
}

/// The call before this failed: its reason, in errno too.
inline int fail() noexcept {
    errno = code_of(::GetLastError());
    return errno;
}

[[nodiscard]] inline std::string narrow(std::wstring_view text) {
    const int from = static_cast<int>(text.size());
    const int bytes = ::WideCharToMultiByte(CP_UTF8, 0, text.data(), from, nullptr, 0, nullptr, nullptr);
    std::string out(bytes > 0 ? static_cast<std::size_t>(bytes) : 0, '\0');
    if (bytes > 0) {
        ::WideCharToMultiByte(CP_UTF8, 0, text.data(), from, out.data(), bytes, nullptr, nullptr);
    }
    return out;
}

[[nodiscard]] inline std::wstring wide(std::string_view text) {
    const int from = static_cast<int>(text.size());
    const int units = ::MultiByteToWideChar(CP_UTF8, 0, text.data(), from, nullptr, 0);
    std::wstring out(units > 0 ? static_cast<std::size_t>(units) : 0, L'\0');
    if (units > 0) {
        ::MultiByteToWideChar(CP_UTF8, 0, text.data(), from, out.data(), units);
    }
    return out;
}

/// A path as the system takes it, however long it is.
[[nodiscard]] inline std::wstring system_path(std::string_view path) {
    const std::wstring given = wide(path);
    std::wstring whole(given.size() + MAX_PATH, L'\0');
    for (int tries = 0; tries < 3; ++tries) {
        const DWORD units =
            ::GetFullPathNameW(given.c_str(), static_cast<DWORD>(whole.size()), whole.data(), nullptr);
        if (units == 0) {
            return given;
        }
        if (units < whole.size()) {
            whole.resize(units);
            // Names of devices and of other machines have their prefix already.
            return whole.starts_with(L"\\\\") ? whole : L"\\\\?\\" + whole;
        }
        whole.resize(std::size_t{units} + 1);
    }
    return given;
}

}  // namespace shmx_runtime::sys::windows

namespace shmx_runtime::sys {

/// The directory of names that are no paths: $SHMX_DIR, else the user's own for temporary files.
[[nodiscard]] inline std::string place() {
    std::wstring dir(32768, L'\0');
    const DWORD room = static_cast<DWORD>(dir.size());
    DWORD units = ::GetEnvironmentVariableW(L"SHMX_DIR", dir.data(), room);
    if (units == 0 || units >= room) {
        units = ::GetTempPathW(room, dir.data());
    }
    dir.resize(units < room ? units : 0);
    std::string out = windows::narrow(dir);
    for (char& c : out) {
        c = c == '\\' ? '/' : c;
    }
    return out;
}

}  // namespace shmx_runtime::sys
#endif
