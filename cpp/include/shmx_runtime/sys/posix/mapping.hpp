// Mapped bytes of a file, or private zeroes.
#ifndef SHMX_RUNTIME_SYS_POSIX_MAPPING_HPP
#define SHMX_RUNTIME_SYS_POSIX_MAPPING_HPP

#include <sys/mman.h>

#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <utility>

#include "file.hpp"

namespace shmx_runtime::sys {

/// Unmapped when it goes.
class Mapping {
public:
    Mapping() noexcept = default;
    Mapping(Mapping&& other) noexcept
        : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)) {}
    Mapping& operator=(Mapping&& other) noexcept {
        if (this != &other) {
            unmap();
            data_ = std::exchange(other.data_, nullptr);
            size_ = std::exchange(other.size_, 0);
        }
        return *this;
    }
    ~Mapping() { unmap(); }

    /// Bytes of a file, from a multiple of the page size on; nothing where that fails (errno).
    [[nodiscard]] static Mapping of(const File& file, std::uint64_t start, std::uint64_t bytes, bool writable) noexcept {
        const int protection = PROT_READ | (writable ? PROT_WRITE : 0);
        return Mapping(
            ::mmap(nullptr, static_cast<std::size_t>(bytes), protection, MAP_SHARED, file.fd(), static_cast<off_t>(start)),
            bytes);
    }

    /// Zeroes of this process alone, which take memory where they are touched.
    [[nodiscard]] static Mapping zeroes(std::uint64_t bytes) noexcept {
        return Mapping(::mmap(nullptr, static_cast<std::size_t>(bytes), PROT_READ | PROT_WRITE,
                              MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0),
                       bytes);
    }

    [[nodiscard]] std::byte* data() const noexcept { return data_; }
    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }

private:
    Mapping(void* data, std::uint64_t bytes) noexcept
        : data_(data == MAP_FAILED ? nullptr : static_cast<std::byte*>(data)), size_(data_ ? bytes : 0) {}
    void unmap() noexcept {
        if (data_ != nullptr) {
            ::munmap(data_, static_cast<std::size_t>(size_));
        }
    }
    std::byte* data_ = nullptr;
    std::uint64_t size_ = 0;
};

}  // namespace shmx_runtime::sys
#endif
