#ifndef SHMX_RUNTIME_GENERATED_HALF_HPP
#define SHMX_RUNTIME_GENERATED_HALF_HPP
// Floats of two bytes.

#include <bit>
#include <cstdint>
#if __has_include(<stdfloat>)
#include <stdfloat>
#endif

namespace shmx_runtime {

/// IEEE 754 binary16, the `f16` of a schema. To compute with it, make a float of it.
struct F16 {
    constexpr F16() noexcept = default;
    /// The nearest one, ties to even; infinite past 65504.
    constexpr explicit F16(float value) noexcept : bits_(round(value)) {}
    [[nodiscard]] static constexpr F16 from_bits(std::uint16_t bits) noexcept {
        F16 value;
        value.bits_ = bits;
        return value;
    }
    [[nodiscard]] constexpr std::uint16_t bits() const noexcept { return bits_; }
    /// Exact: every f16 is a float.
    [[nodiscard]] constexpr float get() const noexcept {
        std::uint32_t const sign = (bits_ & 0x8000U) << 16;
        std::uint32_t const exponent = bits_ >> 10 & 0x1fU;
        std::uint32_t const fraction = bits_ & 0x3ffU;
        if (exponent == 0x1f) return std::bit_cast<float>(sign | 0x7f80'0000U | fraction << 13);
        if (exponent != 0) return std::bit_cast<float>(sign | (exponent + 112) << 23 | fraction << 13);
        float const small = static_cast<float>(fraction) * 0x1p-24F;
        return sign != 0 ? -small : small;
    }
    [[nodiscard]] constexpr explicit operator float() const noexcept { return get(); }
#ifdef __STDCPP_FLOAT16_T__
    constexpr F16(std::float16_t value) noexcept : bits_(std::bit_cast<std::uint16_t>(value)) {}  // NOLINT: the same
    [[nodiscard]] constexpr operator std::float16_t() const noexcept {                            // NOLINT: the same
        return std::bit_cast<std::float16_t>(bits_);
    }
#endif
    /// As numbers: a NaN is not equal to itself.
    friend constexpr bool operator==(F16 a, F16 b) noexcept { return a.get() == b.get(); }

private:
    static constexpr std::uint16_t round(float value) noexcept {
        std::uint32_t const bits = std::bit_cast<std::uint32_t>(value);
        std::uint32_t const sign = bits >> 16 & 0x8000U;
        std::uint32_t const rest = bits & 0x7fff'ffffU;
        if (rest > 0x7f80'0000U) return static_cast<std::uint16_t>(sign | 0x7e00U | (rest >> 13 & 0x3ffU));
        if (rest >= 0x4780'0000U) return static_cast<std::uint16_t>(sign | 0x7c00U);
        if (rest < 0x3300'0000U) return static_cast<std::uint16_t>(sign);  // less than half the least
        std::uint32_t const exponent = rest >> 23;
        std::uint32_t const fraction = (rest & 0x7f'ffffU) | 0x80'0000U;
        std::uint32_t const drop = exponent < 113 ? 126 - exponent : 13;
        std::uint32_t const kept = fraction >> drop;
        std::uint32_t const lost = fraction & ((1U << drop) - 1);
        std::uint32_t const half = 1U << (drop - 1);
        std::uint32_t const up = lost > half || (lost == half && (kept & 1U) != 0) ? 1 : 0;
        // a carry out of the fraction is the next exponent, or infinity: what is meant
        std::uint32_t const base = exponent < 113 ? 0 : (exponent - 113) << 10;
        return static_cast<std::uint16_t>(sign | (base + kept + up));
    }

    std::uint16_t bits_ = 0;
};

/// The upper half of a float, the `bf16` of a schema. To compute with it, make a float of it.
struct Bf16 {
    constexpr Bf16() noexcept = default;
    /// The nearest one, ties to even.
    constexpr explicit Bf16(float value) noexcept : bits_(round(value)) {}
    [[nodiscard]] static constexpr Bf16 from_bits(std::uint16_t bits) noexcept {
        Bf16 value;
        value.bits_ = bits;
        return value;
    }
    [[nodiscard]] constexpr std::uint16_t bits() const noexcept { return bits_; }
    /// Exact: every bf16 is a float.
    [[nodiscard]] constexpr float get() const noexcept {
        return std::bit_cast<float>(static_cast<std::uint32_t>(bits_) << 16);
    }
    [[nodiscard]] constexpr explicit operator float() const noexcept { return get(); }
#ifdef __STDCPP_BFLOAT16_T__
    constexpr Bf16(std::bfloat16_t value) noexcept : bits_(std::bit_cast<std::uint16_t>(value)) {}  // NOLINT: the same
    [[nodiscard]] constexpr operator std::bfloat16_t() const noexcept {                             // NOLINT: the same
        return std::bit_cast<std::bfloat16_t>(bits_);
    }
#endif
    /// As numbers: a NaN is not equal to itself.
    friend constexpr bool operator==(Bf16 a, Bf16 b) noexcept { return a.get() == b.get(); }

private:
    static constexpr std::uint16_t round(float value) noexcept {
        std::uint32_t const bits = std::bit_cast<std::uint32_t>(value);
        if ((bits & 0x7fff'ffffU) > 0x7f80'0000U) return static_cast<std::uint16_t>(bits >> 16 | 0x40U);
        return static_cast<std::uint16_t>((bits + 0x7fffU + (bits >> 16 & 1U)) >> 16);
    }

    std::uint16_t bits_ = 0;
};

}  // namespace shmx_runtime
#endif
