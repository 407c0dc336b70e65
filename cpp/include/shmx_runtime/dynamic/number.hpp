#ifndef SHMX_RUNTIME_DYNAMIC_NUMBER_HPP
#define SHMX_RUNTIME_DYNAMIC_NUMBER_HPP
// The numbers of the wire as C++ types.

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

#include "../errors.hpp"
#include "../schema/describe.hpp"
#include "../schema/layout.hpp"
#include "../schema/model.hpp"

namespace shmx_runtime {

// In generated/: a bool is a byte of any value, the halves have no type of their own before C++23.
struct Bool;
struct F16;
struct Bf16;

namespace dynamic {

/// What the wire calls a C++ type; only what it has a name for is a Number. A `bool` is none: a byte that is neither 0
/// nor 1 must be readable (Bool); an enum or flags is reached as the integer behind it.
template <class T>
inline constexpr std::optional<schema::Scalar> scalar = std::nullopt;
template <>
inline constexpr std::optional<schema::Scalar> scalar<Bool> = schema::Scalar::bool_;
template <>
inline constexpr std::optional<schema::Scalar> scalar<std::int8_t> = schema::Scalar::i8;
template <>
inline constexpr std::optional<schema::Scalar> scalar<std::uint8_t> = schema::Scalar::u8;
template <>
inline constexpr std::optional<schema::Scalar> scalar<std::int16_t> = schema::Scalar::i16;
template <>
inline constexpr std::optional<schema::Scalar> scalar<std::uint16_t> = schema::Scalar::u16;
template <>
inline constexpr std::optional<schema::Scalar> scalar<std::int32_t> = schema::Scalar::i32;
template <>
inline constexpr std::optional<schema::Scalar> scalar<std::uint32_t> = schema::Scalar::u32;
template <>
inline constexpr std::optional<schema::Scalar> scalar<std::int64_t> = schema::Scalar::i64;
template <>
inline constexpr std::optional<schema::Scalar> scalar<std::uint64_t> = schema::Scalar::u64;
template <>
inline constexpr std::optional<schema::Scalar> scalar<F16> = schema::Scalar::f16;
template <>
inline constexpr std::optional<schema::Scalar> scalar<Bf16> = schema::Scalar::bf16;
template <>
inline constexpr std::optional<schema::Scalar> scalar<float> = schema::Scalar::f32;
template <>
inline constexpr std::optional<schema::Scalar> scalar<double> = schema::Scalar::f64;

template <class T>
concept Number = scalar<T>.has_value();

/// A stream that is asked for as something that it does not hold.
inline Error wrong_type(const schema::Types& types, const schema::Stream& stream, std::string_view asked) {
    return errors::wrong_type(stream.name, schema::describe(stream, types), asked);
}

/// A half as a float: f16 with 5 bits of exponent.
inline float half_value(std::uint16_t bits) noexcept {
    bool const negative = (bits & 0x8000) != 0;
    int const exponent = bits >> 10 & 31;
    int const mantissa = bits & 1023;
    float value = 0;
    if (exponent == 31) {
        value = mantissa != 0 ? std::numeric_limits<float>::quiet_NaN() : std::numeric_limits<float>::infinity();
    } else {
        value = static_cast<float>(exponent == 0 ? mantissa : mantissa + 1024);
        // A power of two at a time: exact, and there are at most 25.
        for (int e = exponent == 0 ? 1 : exponent; e < 25; ++e) value *= 0.5F;
        for (int e = exponent; e > 25; --e) value *= 2;
    }
    return negative ? -value : value;
}

}  // namespace dynamic
}  // namespace shmx_runtime
#endif
