#ifndef SHMX_RUNTIME_SCHEMA_BLOB_READ_HPP
#define SHMX_RUNTIME_SCHEMA_BLOB_READ_HPP
// Taking bytes that anybody may have written: nothing here trusts a length.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "words.hpp"

namespace shmx_runtime::schema::inner {

inline constexpr std::uint32_t stream_entry = 0x1000;
inline constexpr std::uint32_t control_entry = 0x1002;
inline constexpr std::uint32_t type_entry = 0x1003;
inline constexpr std::uint32_t schema_entry = 0x1004;
/// The number of the format, in the SCHEMA entry.
inline constexpr std::uint32_t blob_format = 1;
/// Entries start on multiples of this.
inline constexpr std::size_t entry_align = 16;

/// What is wrong with a directory: which entry, and what. The first that is said stays.
class Flaw {
public:
    explicit operator bool() const noexcept { return said_; }
    void say(std::string_view entry, std::string_view what) {
        if (said_) return;
        said_ = true;
        text_ = text("directory: ", entry, ": ", what);
    }
    const std::string& words() const noexcept { return text_; }

private:
    std::string text_;
    bool said_ = false;
};

/// The rest of an entry's body. After the first failure everything reads as 0 and empty: callers look at ok() before
/// they go round a loop or keep what they have.
class Reader {
public:
    Reader(std::span<const std::byte> bytes, std::string entry, Flaw& flaw)
        : rest_(bytes), entry_(std::move(entry)), flaw_(flaw) {}

    bool ok() const noexcept { return !flaw_; }
    bool fail(std::string_view what) {
        flaw_.say(entry_, what);
        return false;
    }
    /// How errors call the entry from here on.
    void call(std::string entry) { entry_ = std::move(entry); }

    std::uint32_t u32() { return static_cast<std::uint32_t>(little(4)); }
    std::uint64_t u64() { return little(8); }
    /// A text of some bytes.
    std::string_view utf8(std::uint32_t bytes, std::string_view what) {
        std::string_view const got = raw(bytes);
        if (ok() && !is_utf8(got)) fail(text("its ", what, " is not UTF-8"));
        return ok() ? got : std::string_view();
    }
    /// Bytes as they are.
    std::string_view raw(std::uint32_t bytes) {
        std::span<const std::byte> const got = take(bytes);
        return {reinterpret_cast<const char*>(got.data()), got.size()};
    }
    /// Refuses a number of items that the rest has no room for, before anything is reserved for them.
    bool room_for(std::uint32_t count, std::size_t least, std::string_view what) {
        if (!ok()) return false;
        if (count > rest_.size() / least) return fail(text("has no room for ", count, " ", what));
        return true;
    }
    std::vector<std::uint32_t> numbers(std::uint32_t count, std::string_view what) {
        std::vector<std::uint32_t> out;
        if (!room_for(count, 4, what)) return out;
        out.reserve(count);
        for (std::uint32_t i = 0; i < count; ++i) out.push_back(u32());
        return out;
    }

private:
    std::span<const std::byte> take(std::size_t n) {
        if (!ok()) return {};
        if (n > rest_.size()) {
            fail(text("ends after ", rest_.size(), " of ", n, " bytes"));
            return {};
        }
        std::span<const std::byte> const head = rest_.first(n);
        rest_ = rest_.subspan(n);
        return head;
    }
    std::uint64_t little(std::size_t n) {
        std::uint64_t out = 0;
        unsigned shift = 0;
        for (std::byte byte : take(n)) {
            out |= std::to_integer<std::uint64_t>(byte) << shift;
            shift += 8;
        }
        return out;
    }

    std::span<const std::byte> rest_;
    std::string entry_;
    Flaw& flaw_;
};

/// One TLV of a directory.
struct Entry {
    std::uint32_t kind = 0;
    std::span<const std::byte> body;
    /// Where the next one starts.
    std::size_t end = 0;
};

/// The entry that starts at `at`; false at the end, and where there is none but bytes (that is a flaw).
inline bool next_entry(std::span<const std::byte> bytes, std::size_t at, Entry& entry, Flaw& flaw) {
    if (at >= bytes.size()) return false;
    std::span<const std::byte> const rest = bytes.subspan(at);
    if (rest.size() < 8) {
        flaw.say(text("entry at byte ", at), text("ends after ", rest.size(), " of 8 bytes"));
        return false;
    }
    auto const word = [&rest](std::size_t from) {
        std::uint32_t n = 0;
        for (std::size_t i = 4; i-- > 0;) n = n << 8 | std::to_integer<std::uint32_t>(rest[from + i]);
        return n;
    };
    std::uint32_t const length = word(4);
    if (length > rest.size() - 8) {
        flaw.say(text("entry at byte ", at), text("ends after ", rest.size() - 8, " of ", length, " bytes"));
        return false;
    }
    entry.kind = word(0);
    entry.body = rest.subspan(8, length);
    entry.end = (at + 8 + length + entry_align - 1) / entry_align * entry_align;  // no overflow: within a mapping
    return true;
}

}  // namespace shmx_runtime::schema::inner
#endif
