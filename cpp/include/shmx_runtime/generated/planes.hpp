#ifndef SHMX_RUNTIME_GENERATED_PLANES_HPP
#define SHMX_RUNTIME_GENERATED_PLANES_HPP
// A stream that lies in planes, one a component.

#include <cstddef>
#include <span>

#include "../result.hpp"

namespace shmx_runtime {

/// The planes of a stream: `C` of them, equally long, one behind the other. `T` is const in a frame to read. Streams
/// whose components have names have a class of their own with a method a name.
template <class T, std::size_t C>
class Planes {
public:
    constexpr Planes() noexcept = default;
    /// For the runtime: `each` elements a plane from `data` on.
    constexpr Planes(T* data, std::size_t each) noexcept : data_(data), each_(each) {}

    /// How many planes there are.
    [[nodiscard]] static constexpr std::size_t planes() noexcept { return C; }
    /// How long each of them is.
    [[nodiscard]] constexpr std::size_t length() const noexcept { return each_; }
    /// Plane `i`, below `planes()`: another number prints so and aborts.
    [[nodiscard]] constexpr std::span<T> plane(std::size_t i) const noexcept {
        if (i >= C) [[unlikely]] {
            detail::die("plane()", "there is no plane of that number");
        }
        return std::span<T>(data_ + i * each_, each_);
    }
    /// All planes as they lie, one behind the other.
    [[nodiscard]] constexpr std::span<T> all() const noexcept { return std::span<T>(data_, C * each_); }

private:
    T* data_ = nullptr;
    std::size_t each_ = 0;
};

}  // namespace shmx_runtime
#endif
