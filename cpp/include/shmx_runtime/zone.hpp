// Mapped memory: the one place that turns offsets into pointers.
#ifndef SHMX_RUNTIME_ZONE_HPP
#define SHMX_RUNTIME_ZONE_HPP

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <utility>

#include "result.hpp"
#include "sync.hpp"
#include "sys/sys.hpp"

namespace shmx_runtime::detail {

/// A part of a segment, mapped. Offsets are the segment's. They come from a geometry that was checked against the file:
/// one that leads outside is a fault of ours, and ends the process before it reads anything.
class Zone {
public:
    Zone() noexcept = default;

    /// Bytes `[start, end)` of a file: `start` a multiple of the page size, `end` within the file. Not mapped where
    /// that fails (errno).
    [[nodiscard]] static Zone map(const sys::File& file, std::uint64_t start, std::uint64_t end, bool writable) noexcept {
        return Zone(sys::Mapping::of(file, start, end - start, writable), start);
    }
    /// Memory of this process alone, all zero, for bytes `[start, end)` of a segment that is in no file.
    [[nodiscard]] static Zone zeroes(std::uint64_t start, std::uint64_t end) noexcept {
        return Zone(sys::Mapping::zeroes(end - start), start);
    }
    [[nodiscard]] bool is_mapped() const noexcept { return map_.data() != nullptr; }

    /// The address of `bytes` bytes at `at`.
    [[nodiscard]] std::byte* at(std::uint64_t at, std::uint64_t bytes) const noexcept {
        const std::uint64_t from = at - start_;
        if (from > map_.size() || bytes > map_.size() - from) [[unlikely]] {
            outside();
        }
        return map_.data() + from;
    }
    /// The word at `at`, a multiple of 4. Stored to in a zone that is mapped read-only, it ends the process.
    [[nodiscard]] sync::Half& u32(std::uint64_t at) const noexcept { return word<sync::Half>(at); }
    /// The word at `at`, a multiple of 8.
    [[nodiscard]] sync::Word& u64(std::uint64_t at) const noexcept { return word<sync::Word>(at); }

    /// Relaxed loads and stores.
    [[nodiscard]] std::uint32_t get32(std::uint64_t at) const noexcept { return sync::load(u32(at), sync::relaxed); }
    [[nodiscard]] std::uint64_t get64(std::uint64_t at) const noexcept { return sync::load(u64(at), sync::relaxed); }
    void put32(std::uint64_t at, std::uint32_t value) const noexcept { sync::store(u32(at), value, sync::relaxed); }
    void put64(std::uint64_t at, std::uint64_t value) const noexcept { sync::store(u64(at), value, sync::relaxed); }

    /// Copies bytes out, word by word with relaxed loads: for memory that a peer may be writing. `from` is a multiple of
    /// 8.
    void copy_out(std::uint64_t from, std::span<std::byte> out) const noexcept {
        const std::byte* p = at(from, out.size());
        if (from % 8 != 0) [[unlikely]] {
            outside();
        }
        const std::size_t words = out.size() / 8;
        // A zone starts on a page, so what is aligned in the segment is aligned here.
        auto* word = reinterpret_cast<sync::Word*>(const_cast<std::byte*>(p));
        for (std::size_t i = 0; i < words; ++i) {
            const std::uint64_t copy = sync::load(word[i], sync::relaxed);
            std::memcpy(out.data() + 8 * i, &copy, 8);
        }
        auto* byte = reinterpret_cast<unsigned char*>(const_cast<std::byte*>(p));
        for (std::size_t i = words * 8; i < out.size(); ++i) {
            out[i] = std::byte{sync::load(byte[i], sync::relaxed)};
        }
    }

    /// Copies bytes in, word by word with relaxed stores; `to` is a multiple of 8 and the last word of a length that is
    /// none is filled up with zeroes, so that word must be the caller's too.
    void copy_in(std::uint64_t to, std::span<const std::byte> bytes) const noexcept {
        for (std::size_t i = 0; i < bytes.size(); i += 8) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes.data() + i, bytes.size() - i < 8 ? bytes.size() - i : 8);
            put64(to + i, word);
        }
    }

    /// Copies bytes from one place of a writable zone to another, word by word, as both may be read meanwhile; both are
    /// multiples of 8, and the last word of a length that is none is copied whole.
    void copy_within(std::uint64_t from, std::uint64_t to, std::uint64_t bytes) const noexcept {
        for (std::uint64_t i = 0; i < bytes; i += 8) {
            put64(to + i, get64(from + i));
        }
    }

private:
    Zone(sys::Mapping map, std::uint64_t start) noexcept : map_(std::move(map)), start_(start) {}

    template <class T>
    [[nodiscard]] T& word(std::uint64_t where) const noexcept {
        if (where % sizeof(T) != 0) [[unlikely]] {
            outside();
        }
        return *reinterpret_cast<T*>(at(where, sizeof(T)));
    }
    [[noreturn]] static void outside() noexcept { die("internal", "an offset is outside of its zone or not aligned"); }

    sys::Mapping map_;
    std::uint64_t start_ = 0;
};

/// Asks the processor for a line that will be read soon.
inline void prefetch(const void* line) noexcept {
#if defined(__GNUC__)
    __builtin_prefetch(line);
#else
    static_cast<void>(line);
#endif
}

/// Zeroes of the system's, which take memory where they are used; null where they are refused.
template <class T>
class Zeroes {
public:
    Zeroes() noexcept = default;
    explicit Zeroes(std::size_t count) noexcept
        : data_(static_cast<T*>(std::calloc(count == 0 ? 1 : count, sizeof(T)))), count_(data_ ? count : 0) {}
    Zeroes(Zeroes&& other) noexcept
        : data_(std::exchange(other.data_, nullptr)), count_(std::exchange(other.count_, 0)) {}
    Zeroes& operator=(Zeroes&& other) noexcept {
        std::swap(data_, other.data_);
        std::swap(count_, other.count_);
        return *this;
    }
    ~Zeroes() { std::free(data_); }
    [[nodiscard]] bool is_there() const noexcept { return data_ != nullptr; }
    [[nodiscard]] T* data() const noexcept { return data_; }
    [[nodiscard]] std::size_t size() const noexcept { return count_; }
    [[nodiscard]] std::span<T> span() const noexcept { return {data_, count_}; }

private:
    T* data_ = nullptr;
    std::size_t count_ = 0;
};

}  // namespace shmx_runtime::detail
#endif
