// The segment's file: opened with care, built beside its name, renamed into place.
//
// Weaker than Linux's: there is no directory in memory, segments are temporary files, which the system keeps in memory while
// it can. Who may open one is up to its directory's access list: a mode other than 0600 and a group are refused. A mapped
// file cannot be deleted, nor be written over by a rename: its name is moved out of the way then, in two steps, between which
// it leads nowhere. Names do not tell a from A.
#ifndef SHMX_RUNTIME_SYS_WINDOWS_FILE_HPP
#define SHMX_RUNTIME_SYS_WINDOWS_FILE_HPP

#include "api.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "../../errors.hpp"
#include "../../result.hpp"
#include "../name.hpp"
#include "clock.hpp"

namespace shmx_runtime::sys {

/// An open file, closed when it goes.
class File {
public:
    File() noexcept = default;
    /// Of a handle, or of either value that stands for none.
    explicit File(HANDLE handle) noexcept : handle_(handle == INVALID_HANDLE_VALUE ? nullptr : handle) {}
    File(File&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}
    File& operator=(File&& other) noexcept {
        if (this != &other) {
            close();
            handle_ = std::exchange(other.handle_, nullptr);
        }
        return *this;
    }
    ~File() { close(); }
    [[nodiscard]] HANDLE handle() const noexcept { return handle_; }
    [[nodiscard]] bool is_open() const noexcept { return handle_ != nullptr; }

private:
    void close() noexcept {
        if (handle_ != nullptr) {
            ::CloseHandle(handle_);
        }
    }
    HANDLE handle_ = nullptr;
};

namespace file {

/// Everybody may do everything beside it: Windows asks each who opens a file.
inline constexpr DWORD share = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;

/// A place in a file, as calls take it.
[[nodiscard]] inline OVERLAPPED overlapped(std::uint64_t at) noexcept {
    OVERLAPPED place{};
    place.Offset = static_cast<DWORD>(at & 0xFFFF'FFFF);
    place.OffsetHigh = static_cast<DWORD>(at >> 32);
    return place;
}

[[nodiscard]] constexpr DWORD access(bool writable) noexcept { return GENERIC_READ | (writable ? GENERIC_WRITE : 0U); }

/// Not through a link; errno where that fails.
[[nodiscard]] inline File open_path(const std::string& path, DWORD wanted, DWORD how = OPEN_EXISTING,
                                    DWORD attributes = 0) {
    File file(::CreateFileW(windows::system_path(path).c_str(), wanted, share, nullptr, how,
                            FILE_FLAG_OPEN_REPARSE_POINT | attributes, nullptr));
    if (!file.is_open()) {
        windows::fail();
    }
    return file;
}

inline bool is_regular(const File& file) noexcept {
    BY_HANDLE_FILE_INFORMATION info{};
    return ::GetFileType(file.handle()) == FILE_TYPE_DISK && ::GetFileInformationByHandle(file.handle(), &info) != 0 &&
           (info.dwFileAttributes & (FILE_ATTRIBUTE_DIRECTORY | FILE_ATTRIBUTE_REPARSE_POINT)) == 0;
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
    File file = open_path(name.path, access(writable));
    if (!file.is_open()) {
        const int code = errno;
        if (code == ENOENT) {
            return errors::not_found(name.text, name.path);
        }
        if (code == EACCES) {
            const DWORD its = ::GetFileAttributesW(windows::system_path(name.path).c_str());
            if (its != INVALID_FILE_ATTRIBUTES && (its & FILE_ATTRIBUTE_DIRECTORY) != 0) {
                return errors::foreign(name.text, name.path, "it is a directory");
            }
            return errors::denied(name.text, name.path, "by its access list");
        }
        return errors::os("cannot open the segment", name.path, code);
    }
    if (!is_regular(file)) {
        return errors::foreign(name.text, name.path, "it is no regular file");
    }
    return file;
}

/// Opens a regular file that may be gone, or not ours, or of another kind: not open then.
[[nodiscard]] inline File open_quietly(const std::string& path) {
    File file = open_path(path, access(true));
    return file.is_open() && is_regular(file) ? std::move(file) : File();
}

/// Another handle of the same file with a state and locks of its own, whatever its name means by now; not open where that
/// fails (errno).
[[nodiscard]] inline File reopen(const File& file, bool writable) noexcept {
    File other(::ReOpenFile(file.handle(), access(writable), share, 0));
    if (!other.is_open()) {
        windows::fail();
    }
    return other;
}

/// Another handle of the same state.
[[nodiscard]] inline File clone(const File& file) noexcept {
    HANDLE other = nullptr;
    const HANDLE here = ::GetCurrentProcess();
    if (::DuplicateHandle(here, file.handle(), here, &other, 0, FALSE, DUPLICATE_SAME_ACCESS) == 0) {
        windows::fail();
        return File();
    }
    return File(other);
}

/// Whether two handles are of one file; on ReFS, too, where the old numbers are not unique.
[[nodiscard]] inline bool is_same(const File& one, const File& other) noexcept {
    FILE_ID_INFO a{}, b{};
    return ::GetFileInformationByHandleEx(one.handle(), FileIdInfo, &a, sizeof a) != 0 &&
           ::GetFileInformationByHandleEx(other.handle(), FileIdInfo, &b, sizeof b) != 0 &&
           a.VolumeSerialNumber == b.VolumeSerialNumber && std::memcmp(&a.FileId, &b.FileId, sizeof a.FileId) == 0;
}

/// Whether the name leads to this file.
[[nodiscard]] inline bool leads_to(const std::string& path, const File& file) {
    const File there = open_path(path, FILE_READ_ATTRIBUTES);
    return there.is_open() && is_same(there, file);
}

/// How a rename goes about a name that is taken. Windows 10 has `posix`, which lets go of a name while its file is open.
enum class Taken : std::uint8_t { refuse, replace, posix };

/// One step of a rename: 0, or an errno.
[[nodiscard]] inline int rename_once(const std::string& from, const std::string& to, Taken taken) {
    const File file = open_path(from, DELETE | SYNCHRONIZE);
    if (!file.is_open()) {
        return errno;
    }
    const std::wstring name = windows::system_path(to);
    const std::size_t bytes = name.size() * sizeof(wchar_t);
    std::vector<std::byte> room(offsetof(FILE_RENAME_INFO, FileName) + bytes + sizeof(wchar_t));
    // FILE_RENAME_INFO: in the first word flags, or whether to replace.
    const DWORD first = taken == Taken::posix ? 0x3 /* replace, POSIX semantics */ : taken == Taken::replace ? 1 : 0;
    const auto length = static_cast<DWORD>(bytes);
    std::memcpy(room.data(), &first, sizeof first);
    std::memcpy(room.data() + offsetof(FILE_RENAME_INFO, FileNameLength), &length, sizeof length);
    std::memcpy(room.data() + offsetof(FILE_RENAME_INFO, FileName), name.data(), bytes);
    const auto kind = taken == Taken::posix ? static_cast<FILE_INFO_BY_HANDLE_CLASS>(22)  // FileRenameInfoEx
                                            : FileRenameInfo;
    if (::SetFileInformationByHandle(file.handle(), kind, room.data(), static_cast<DWORD>(room.size())) != 0) {
        return 0;
    }
    return windows::fail();
}

/// Gives a file its name unless the name is taken: an errno, or 0.
[[nodiscard]] inline int name_new(const std::string& from, const std::string& to) {
    int code = rename_once(from, to, Taken::refuse);
    if (code == 0 || code == EEXIST || code == ENOENT) {
        return code;
    }
    // File systems that do not rename what is mapped may give it a second name, and take the first one off.
    if (::CreateHardLinkW(windows::system_path(to).c_str(), windows::system_path(from).c_str(), nullptr) == 0) {
        const int linked = windows::fail();
        return linked == EEXIST ? EEXIST : code;
    }
    ::DeleteFileW(windows::system_path(from).c_str());  // stays as a leftover at the worst
    return 0;
}

/// Moves a file from its name to `aside`, a new one that remove_leftovers knows: an errno, or 0.
[[nodiscard]] inline int move_aside(const std::string& path, std::string& aside) {
    aside = Name{{}, path}.temporary(clock::unique());
    return name_new(path, aside);
}

/// Takes a name away; that it is gone already is fine. A file that is mapped stays under a temporary name, for a later
/// starter to remove.
inline void remove(const std::string& path) {
    {
        const File file = open_path(path, DELETE | SYNCHRONIZE);
        DWORD flags = 0x1 | 0x2;  // delete, POSIX semantics
        const auto kind = static_cast<FILE_INFO_BY_HANDLE_CLASS>(21);  // FileDispositionInfoEx
        if (!file.is_open() || ::SetFileInformationByHandle(file.handle(), kind, &flags, sizeof flags) != 0) {
            return;
        }
    }
    // The old way keeps the name of a file as long as somebody has it open: first another name, unless it is such a one.
    std::string aside = path;
    if (Name{{}, path}.file().starts_with('.') || move_aside(path, aside) == 0) {
        ::DeleteFileW(windows::system_path(aside).c_str());
    }
}

/// A new, empty file, with the access list that its directory gives it.
[[nodiscard]] inline Result<File> create(const std::string& path, std::uint32_t mode, std::string_view group) {
    if (mode != 0600) {
        return errors::geometry(detail::text("mode is ", octal(mode), ": on Windows the access list of a segment's directory "
                                             "says who may open it; leave `mode` out (0600), and set SHMX_DIR"));
    }
    if (!group.empty()) {
        return errors::geometry(detail::text("group is '", group, "': on Windows the access list of a segment's directory says "
                                             "who may open it; leave `group` out, and set SHMX_DIR"));
    }
    File file = open_path(path, access(true), CREATE_NEW, FILE_ATTRIBUTE_TEMPORARY | FILE_ATTRIBUTE_NOT_CONTENT_INDEXED);
    if (!file.is_open()) {
        const int code = errno;
        return errors::os(code == ENOENT ? "cannot make the segment: its directory is missing" : "cannot make the segment",
                          path, code);
    }
    return file;
}

/// Whether a file is as create() would make it now: it asks for nothing that could differ.
[[nodiscard]] inline bool is_dressed(const File&, std::uint32_t mode, std::string_view group) noexcept {
    return mode == 0600 && group.empty();
}

/// The file's size; -1 where it cannot be read (errno).
[[nodiscard]] inline std::int64_t size(const File& file) noexcept {
    LARGE_INTEGER bytes{};
    if (::GetFileSizeEx(file.handle(), &bytes) == 0) {
        windows::fail();
        return -1;
    }
    return bytes.QuadPart;
}

/// Takes room for the whole file now.
[[nodiscard]] inline Result<void> reserve(const File& file, std::uint64_t bytes, const Name& name) {
    const std::int64_t there = size(file);
    if (there >= 0 && static_cast<std::uint64_t>(there) >= bytes) {
        return {};
    }
    FILE_END_OF_FILE_INFO end{};
    end.EndOfFile.QuadPart = static_cast<LONGLONG>(bytes);
    if (::SetFileInformationByHandle(file.handle(), FileEndOfFileInfo, &end, sizeof end) != 0) {
        return {};
    }
    const int code = windows::fail();
    if (code == ENOSPC) {
        const std::string dir = name.dir();
        ULARGE_INTEGER free{};
        static_cast<void>(::GetDiskFreeSpaceExW(windows::system_path(dir).c_str(), &free, nullptr, nullptr));
        return errors::no_room(name.text, dir, bytes, free.QuadPart);
    }
    return errors::os("cannot reserve memory for the segment", name.path, code);
}

/// Gives a file its name unless the name is taken: false when it is.
[[nodiscard]] inline Result<bool> rename_new(const std::string& from, const std::string& to) {
    const int code = name_new(from, to);
    if (code == 0) {
        return true;
    }
    if (code == EEXIST) {
        return false;
    }
    return errors::os("cannot give the segment its name", to, code);
}

/// Gives a file its name, whoever had it. Where that takes two steps, somebody quicker may get it in between: an error then.
[[nodiscard]] inline Result<void> rename_over(const std::string& from, const std::string& to) {
    if (rename_once(from, to, Taken::posix) == 0 || rename_once(from, to, Taken::replace) == 0) {
        return {};
    }
    std::string aside;
    int code = move_aside(to, aside);
    if (code == 0 || code == ENOENT) {
        code = name_new(from, to);
    }
    if (code == 0) {
        return {};
    }
    return errors::os("cannot give the segment its name", to, code);
}

/// What came of reading or writing at a place: all of it, less (the file ends there), or an errno.
struct Moved {
    enum Kind : std::uint8_t { all, short_, failed } kind;
    int code = 0;
};

/// Moves bytes piece by piece: `call` is ReadFile or WriteFile.
template <class Bytes, class Call>
[[nodiscard]] Moved move_at(const File& file, std::uint64_t at, Bytes bytes, Call call) noexcept {
    std::size_t done = 0;
    while (done < bytes.size()) {
        const std::size_t left = bytes.size() - done, most = std::size_t{1} << 30;
        OVERLAPPED place = overlapped(at + done);
        DWORD n = 0;
        if (call(file.handle(), bytes.data() + done, static_cast<DWORD>(left < most ? left : most), &n, &place) == 0) {
            if (::GetLastError() == ERROR_HANDLE_EOF) {
                return {Moved::short_};
            }
            return {Moved::failed, windows::fail()};
        }
        if (n == 0) {
            return {Moved::short_};
        }
        done += n;
    }
    return {Moved::all};
}

/// Fills `out` from the file's bytes at `at`.
[[nodiscard]] inline Moved read_at(const File& file, std::uint64_t at, std::span<std::byte> out) noexcept {
    return move_at(file, at, out, ::ReadFile);
}

[[nodiscard]] inline Moved write_at(const File& file, std::uint64_t at, std::span<const std::byte> bytes) noexcept {
    return move_at(file, at, bytes, ::WriteFile);
}

/// The paths of the files of a directory for which `wanted` holds.
template <class Wanted>
[[nodiscard]] std::vector<std::string> list(const std::string& dir, Wanted wanted) {
    std::vector<std::string> found;
    WIN32_FIND_DATAW entry{};
    const HANDLE all = ::FindFirstFileW((windows::system_path(dir) + L"\\*").c_str(), &entry);
    if (all == INVALID_HANDLE_VALUE) {
        return found;
    }
    do {
        const std::string name = windows::narrow(entry.cFileName);
        if (wanted(std::string_view(name))) {
            found.push_back(detail::text(dir, "/", name));
        }
    } while (::FindNextFileW(all, &entry) != 0);
    ::FindClose(all);
    return found;
}

}  // namespace file
}  // namespace shmx_runtime::sys
#endif
