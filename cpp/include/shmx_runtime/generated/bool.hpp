#ifndef SHMX_RUNTIME_GENERATED_BOOL_HPP
#define SHMX_RUNTIME_GENERATED_BOOL_HPP
// A bool byte.

#include <cstdint>

namespace shmx_runtime {

/// A bool of the wire: a byte, true when it is not 0, whatever a peer wrote. `bool` itself may hold 0 and 1 alone, and
/// reading another byte as one is undefined.
struct Bool {
    constexpr Bool() noexcept = default;
    constexpr Bool(bool value) noexcept : byte_(value ? 1 : 0) {}  // NOLINT: `frame.on() = true`

    /// Whether the byte is not 0.
    [[nodiscard]] constexpr bool get() const noexcept { return byte_ != 0; }
    [[nodiscard]] constexpr explicit operator bool() const noexcept { return get(); }
    /// The byte as it is: what was written, 0 and 1 or not.
    [[nodiscard]] constexpr std::uint8_t byte() const noexcept { return byte_; }
    /// A bool of any byte, which it keeps.
    [[nodiscard]] static constexpr Bool from_byte(std::uint8_t byte) noexcept {
        Bool value;
        value.byte_ = byte;
        return value;
    }

    friend constexpr bool operator==(Bool a, Bool b) noexcept { return a.get() == b.get(); }
    friend constexpr bool operator==(Bool a, bool b) noexcept { return a.get() == b; }

private:
    std::uint8_t byte_ = 0;
};

}  // namespace shmx_runtime
#endif
