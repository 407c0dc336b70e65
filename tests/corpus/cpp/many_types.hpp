// @generated. Made by shmxc 0.1.0 from many_types.yaml. Do not edit.
#ifndef SHMX_GENERATED_MANY_TYPES_HPP
#define SHMX_GENERATED_MANY_TYPES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "many_types.hpp needs another version of shmx_runtime: generate it anew");

/// 60 records, some deep in others.
namespace many_types {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `x`.
inline constexpr ::std::uint32_t x = 1U;
/// Stream `y`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t y = 2U;
/// Stream `z`.
///
/// Shape: (n,), n up to 2.
inline constexpr ::std::uint32_t z = 3U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `R0`.
struct R0 {
    /// `a`
    ::std::uint8_t a{};
    /// `b`
    ::std::uint8_t b{};

    friend constexpr bool operator==(const R0& Left, const R0& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R0) == 2 && alignof(R0) == 1, "R0 is not laid out as the schema says");
static_assert(offsetof(R0, a) == 0, "R0 is not laid out as the schema says");
static_assert(offsetof(R0, b) == 1, "R0 is not laid out as the schema says");

/// Record `R1`.
struct R1 {
    /// `a`
    R0 a{};
    /// `b`
    ::std::uint16_t b{};

    friend constexpr bool operator==(const R1& Left, const R1& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R1) == 4 && alignof(R1) == 2, "R1 is not laid out as the schema says");
static_assert(offsetof(R1, a) == 0, "R1 is not laid out as the schema says");
static_assert(offsetof(R1, b) == 2, "R1 is not laid out as the schema says");

/// Record `R2`.
struct R2 {
    /// `a`
    R1 a{};
    /// `b`
    ::std::uint32_t b{};

    friend constexpr bool operator==(const R2& Left, const R2& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R2) == 8 && alignof(R2) == 4, "R2 is not laid out as the schema says");
static_assert(offsetof(R2, a) == 0, "R2 is not laid out as the schema says");
static_assert(offsetof(R2, b) == 4, "R2 is not laid out as the schema says");

/// Record `R3`.
struct R3 {
    /// `a`
    R2 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R3& Left, const R3& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R3) == 16 && alignof(R3) == 8, "R3 is not laid out as the schema says");
static_assert(offsetof(R3, a) == 0, "R3 is not laid out as the schema says");
static_assert(offsetof(R3, b) == 8, "R3 is not laid out as the schema says");

/// Record `R4`.
struct R4 {
    /// `a`
    R3 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R4& Left, const R4& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R4) == 24 && alignof(R4) == 8, "R4 is not laid out as the schema says");
static_assert(offsetof(R4, a) == 0, "R4 is not laid out as the schema says");
static_assert(offsetof(R4, b) == 16, "R4 is not laid out as the schema says");

/// Record `R5`.
struct R5 {
    /// `a`
    R4 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R5& Left, const R5& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R5) == 32 && alignof(R5) == 8, "R5 is not laid out as the schema says");
static_assert(offsetof(R5, a) == 0, "R5 is not laid out as the schema says");
static_assert(offsetof(R5, b) == 24, "R5 is not laid out as the schema says");

/// Record `R6`.
struct R6 {
    /// `a`
    R5 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R6& Left, const R6& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R6) == 40 && alignof(R6) == 8, "R6 is not laid out as the schema says");
static_assert(offsetof(R6, a) == 0, "R6 is not laid out as the schema says");
static_assert(offsetof(R6, b) == 32, "R6 is not laid out as the schema says");

/// Record `R7`.
struct R7 {
    /// `a`
    R6 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R7& Left, const R7& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R7) == 48 && alignof(R7) == 8, "R7 is not laid out as the schema says");
static_assert(offsetof(R7, a) == 0, "R7 is not laid out as the schema says");
static_assert(offsetof(R7, b) == 40, "R7 is not laid out as the schema says");

/// Record `R8`.
struct R8 {
    /// `a`
    R7 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R8& Left, const R8& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R8) == 56 && alignof(R8) == 8, "R8 is not laid out as the schema says");
static_assert(offsetof(R8, a) == 0, "R8 is not laid out as the schema says");
static_assert(offsetof(R8, b) == 48, "R8 is not laid out as the schema says");

/// Record `R9`.
struct R9 {
    /// `a`
    R8 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R9& Left, const R9& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R9) == 64 && alignof(R9) == 8, "R9 is not laid out as the schema says");
static_assert(offsetof(R9, a) == 0, "R9 is not laid out as the schema says");
static_assert(offsetof(R9, b) == 56, "R9 is not laid out as the schema says");

/// Record `R10`.
struct R10 {
    /// `a`
    R9 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R10& Left, const R10& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R10) == 72 && alignof(R10) == 8, "R10 is not laid out as the schema says");
static_assert(offsetof(R10, a) == 0, "R10 is not laid out as the schema says");
static_assert(offsetof(R10, b) == 64, "R10 is not laid out as the schema says");

/// Record `R11`.
struct R11 {
    /// `a`
    R10 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R11& Left, const R11& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R11) == 80 && alignof(R11) == 8, "R11 is not laid out as the schema says");
static_assert(offsetof(R11, a) == 0, "R11 is not laid out as the schema says");
static_assert(offsetof(R11, b) == 72, "R11 is not laid out as the schema says");

/// Record `R12`.
struct R12 {
    /// `a`
    R11 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R12& Left, const R12& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R12) == 88 && alignof(R12) == 8, "R12 is not laid out as the schema says");
static_assert(offsetof(R12, a) == 0, "R12 is not laid out as the schema says");
static_assert(offsetof(R12, b) == 80, "R12 is not laid out as the schema says");

/// Record `R13`.
struct R13 {
    /// `a`
    R12 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R13& Left, const R13& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R13) == 96 && alignof(R13) == 8, "R13 is not laid out as the schema says");
static_assert(offsetof(R13, a) == 0, "R13 is not laid out as the schema says");
static_assert(offsetof(R13, b) == 88, "R13 is not laid out as the schema says");

/// Record `R14`.
struct R14 {
    /// `a`
    R13 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R14& Left, const R14& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R14) == 104 && alignof(R14) == 8, "R14 is not laid out as the schema says");
static_assert(offsetof(R14, a) == 0, "R14 is not laid out as the schema says");
static_assert(offsetof(R14, b) == 96, "R14 is not laid out as the schema says");

/// Record `R15`.
struct R15 {
    /// `a`
    R14 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R15& Left, const R15& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R15) == 112 && alignof(R15) == 8, "R15 is not laid out as the schema says");
static_assert(offsetof(R15, a) == 0, "R15 is not laid out as the schema says");
static_assert(offsetof(R15, b) == 104, "R15 is not laid out as the schema says");

/// Record `R16`.
struct R16 {
    /// `a`
    R15 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R16& Left, const R16& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R16) == 120 && alignof(R16) == 8, "R16 is not laid out as the schema says");
static_assert(offsetof(R16, a) == 0, "R16 is not laid out as the schema says");
static_assert(offsetof(R16, b) == 112, "R16 is not laid out as the schema says");

/// Record `R17`.
struct R17 {
    /// `a`
    R16 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R17& Left, const R17& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R17) == 128 && alignof(R17) == 8, "R17 is not laid out as the schema says");
static_assert(offsetof(R17, a) == 0, "R17 is not laid out as the schema says");
static_assert(offsetof(R17, b) == 120, "R17 is not laid out as the schema says");

/// Record `R18`.
struct R18 {
    /// `a`
    R17 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R18& Left, const R18& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R18) == 136 && alignof(R18) == 8, "R18 is not laid out as the schema says");
static_assert(offsetof(R18, a) == 0, "R18 is not laid out as the schema says");
static_assert(offsetof(R18, b) == 128, "R18 is not laid out as the schema says");

/// Record `R19`.
struct R19 {
    /// `a`
    R18 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R19& Left, const R19& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R19) == 144 && alignof(R19) == 8, "R19 is not laid out as the schema says");
static_assert(offsetof(R19, a) == 0, "R19 is not laid out as the schema says");
static_assert(offsetof(R19, b) == 136, "R19 is not laid out as the schema says");

/// Record `R20`.
struct R20 {
    /// `a`
    ::std::uint8_t a{};
    /// `b`
    ::std::uint8_t b{};

    friend constexpr bool operator==(const R20& Left, const R20& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R20) == 2 && alignof(R20) == 1, "R20 is not laid out as the schema says");
static_assert(offsetof(R20, a) == 0, "R20 is not laid out as the schema says");
static_assert(offsetof(R20, b) == 1, "R20 is not laid out as the schema says");

/// Record `R21`.
struct R21 {
    /// `a`
    R20 a{};
    /// `b`
    ::std::uint16_t b{};

    friend constexpr bool operator==(const R21& Left, const R21& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R21) == 4 && alignof(R21) == 2, "R21 is not laid out as the schema says");
static_assert(offsetof(R21, a) == 0, "R21 is not laid out as the schema says");
static_assert(offsetof(R21, b) == 2, "R21 is not laid out as the schema says");

/// Record `R22`.
struct R22 {
    /// `a`
    R21 a{};
    /// `b`
    ::std::uint32_t b{};

    friend constexpr bool operator==(const R22& Left, const R22& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R22) == 8 && alignof(R22) == 4, "R22 is not laid out as the schema says");
static_assert(offsetof(R22, a) == 0, "R22 is not laid out as the schema says");
static_assert(offsetof(R22, b) == 4, "R22 is not laid out as the schema says");

/// Record `R23`.
struct R23 {
    /// `a`
    R22 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R23& Left, const R23& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R23) == 16 && alignof(R23) == 8, "R23 is not laid out as the schema says");
static_assert(offsetof(R23, a) == 0, "R23 is not laid out as the schema says");
static_assert(offsetof(R23, b) == 8, "R23 is not laid out as the schema says");

/// Record `R24`.
struct R24 {
    /// `a`
    R23 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R24& Left, const R24& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R24) == 24 && alignof(R24) == 8, "R24 is not laid out as the schema says");
static_assert(offsetof(R24, a) == 0, "R24 is not laid out as the schema says");
static_assert(offsetof(R24, b) == 16, "R24 is not laid out as the schema says");

/// Record `R25`.
struct R25 {
    /// `a`
    R24 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R25& Left, const R25& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R25) == 32 && alignof(R25) == 8, "R25 is not laid out as the schema says");
static_assert(offsetof(R25, a) == 0, "R25 is not laid out as the schema says");
static_assert(offsetof(R25, b) == 24, "R25 is not laid out as the schema says");

/// Record `R26`.
struct R26 {
    /// `a`
    R25 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R26& Left, const R26& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R26) == 40 && alignof(R26) == 8, "R26 is not laid out as the schema says");
static_assert(offsetof(R26, a) == 0, "R26 is not laid out as the schema says");
static_assert(offsetof(R26, b) == 32, "R26 is not laid out as the schema says");

/// Record `R27`.
struct R27 {
    /// `a`
    R26 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R27& Left, const R27& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R27) == 48 && alignof(R27) == 8, "R27 is not laid out as the schema says");
static_assert(offsetof(R27, a) == 0, "R27 is not laid out as the schema says");
static_assert(offsetof(R27, b) == 40, "R27 is not laid out as the schema says");

/// Record `R28`.
struct R28 {
    /// `a`
    R27 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R28& Left, const R28& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R28) == 56 && alignof(R28) == 8, "R28 is not laid out as the schema says");
static_assert(offsetof(R28, a) == 0, "R28 is not laid out as the schema says");
static_assert(offsetof(R28, b) == 48, "R28 is not laid out as the schema says");

/// Record `R29`.
struct R29 {
    /// `a`
    R28 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R29& Left, const R29& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R29) == 64 && alignof(R29) == 8, "R29 is not laid out as the schema says");
static_assert(offsetof(R29, a) == 0, "R29 is not laid out as the schema says");
static_assert(offsetof(R29, b) == 56, "R29 is not laid out as the schema says");

/// Record `R30`.
struct R30 {
    /// `a`
    R29 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R30& Left, const R30& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R30) == 72 && alignof(R30) == 8, "R30 is not laid out as the schema says");
static_assert(offsetof(R30, a) == 0, "R30 is not laid out as the schema says");
static_assert(offsetof(R30, b) == 64, "R30 is not laid out as the schema says");

/// Record `R31`.
struct R31 {
    /// `a`
    R30 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R31& Left, const R31& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R31) == 80 && alignof(R31) == 8, "R31 is not laid out as the schema says");
static_assert(offsetof(R31, a) == 0, "R31 is not laid out as the schema says");
static_assert(offsetof(R31, b) == 72, "R31 is not laid out as the schema says");

/// Record `R32`.
struct R32 {
    /// `a`
    R31 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R32& Left, const R32& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R32) == 88 && alignof(R32) == 8, "R32 is not laid out as the schema says");
static_assert(offsetof(R32, a) == 0, "R32 is not laid out as the schema says");
static_assert(offsetof(R32, b) == 80, "R32 is not laid out as the schema says");

/// Record `R33`.
struct R33 {
    /// `a`
    R32 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R33& Left, const R33& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R33) == 96 && alignof(R33) == 8, "R33 is not laid out as the schema says");
static_assert(offsetof(R33, a) == 0, "R33 is not laid out as the schema says");
static_assert(offsetof(R33, b) == 88, "R33 is not laid out as the schema says");

/// Record `R34`.
struct R34 {
    /// `a`
    R33 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R34& Left, const R34& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R34) == 104 && alignof(R34) == 8, "R34 is not laid out as the schema says");
static_assert(offsetof(R34, a) == 0, "R34 is not laid out as the schema says");
static_assert(offsetof(R34, b) == 96, "R34 is not laid out as the schema says");

/// Record `R35`.
struct R35 {
    /// `a`
    R34 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R35& Left, const R35& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R35) == 112 && alignof(R35) == 8, "R35 is not laid out as the schema says");
static_assert(offsetof(R35, a) == 0, "R35 is not laid out as the schema says");
static_assert(offsetof(R35, b) == 104, "R35 is not laid out as the schema says");

/// Record `R36`.
struct R36 {
    /// `a`
    R35 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R36& Left, const R36& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R36) == 120 && alignof(R36) == 8, "R36 is not laid out as the schema says");
static_assert(offsetof(R36, a) == 0, "R36 is not laid out as the schema says");
static_assert(offsetof(R36, b) == 112, "R36 is not laid out as the schema says");

/// Record `R37`.
struct R37 {
    /// `a`
    R36 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R37& Left, const R37& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R37) == 128 && alignof(R37) == 8, "R37 is not laid out as the schema says");
static_assert(offsetof(R37, a) == 0, "R37 is not laid out as the schema says");
static_assert(offsetof(R37, b) == 120, "R37 is not laid out as the schema says");

/// Record `R38`.
struct R38 {
    /// `a`
    R37 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R38& Left, const R38& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R38) == 136 && alignof(R38) == 8, "R38 is not laid out as the schema says");
static_assert(offsetof(R38, a) == 0, "R38 is not laid out as the schema says");
static_assert(offsetof(R38, b) == 128, "R38 is not laid out as the schema says");

/// Record `R39`.
struct R39 {
    /// `a`
    R38 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R39& Left, const R39& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R39) == 144 && alignof(R39) == 8, "R39 is not laid out as the schema says");
static_assert(offsetof(R39, a) == 0, "R39 is not laid out as the schema says");
static_assert(offsetof(R39, b) == 136, "R39 is not laid out as the schema says");

/// Record `R40`.
struct R40 {
    /// `a`
    ::std::uint8_t a{};
    /// `b`
    ::std::uint8_t b{};

    friend constexpr bool operator==(const R40& Left, const R40& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R40) == 2 && alignof(R40) == 1, "R40 is not laid out as the schema says");
static_assert(offsetof(R40, a) == 0, "R40 is not laid out as the schema says");
static_assert(offsetof(R40, b) == 1, "R40 is not laid out as the schema says");

/// Record `R41`.
struct R41 {
    /// `a`
    R40 a{};
    /// `b`
    ::std::uint16_t b{};

    friend constexpr bool operator==(const R41& Left, const R41& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R41) == 4 && alignof(R41) == 2, "R41 is not laid out as the schema says");
static_assert(offsetof(R41, a) == 0, "R41 is not laid out as the schema says");
static_assert(offsetof(R41, b) == 2, "R41 is not laid out as the schema says");

/// Record `R42`.
struct R42 {
    /// `a`
    R41 a{};
    /// `b`
    ::std::uint32_t b{};

    friend constexpr bool operator==(const R42& Left, const R42& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R42) == 8 && alignof(R42) == 4, "R42 is not laid out as the schema says");
static_assert(offsetof(R42, a) == 0, "R42 is not laid out as the schema says");
static_assert(offsetof(R42, b) == 4, "R42 is not laid out as the schema says");

/// Record `R43`.
struct R43 {
    /// `a`
    R42 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R43& Left, const R43& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R43) == 16 && alignof(R43) == 8, "R43 is not laid out as the schema says");
static_assert(offsetof(R43, a) == 0, "R43 is not laid out as the schema says");
static_assert(offsetof(R43, b) == 8, "R43 is not laid out as the schema says");

/// Record `R44`.
struct R44 {
    /// `a`
    R43 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R44& Left, const R44& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R44) == 24 && alignof(R44) == 8, "R44 is not laid out as the schema says");
static_assert(offsetof(R44, a) == 0, "R44 is not laid out as the schema says");
static_assert(offsetof(R44, b) == 16, "R44 is not laid out as the schema says");

/// Record `R45`.
struct R45 {
    /// `a`
    R44 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R45& Left, const R45& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R45) == 32 && alignof(R45) == 8, "R45 is not laid out as the schema says");
static_assert(offsetof(R45, a) == 0, "R45 is not laid out as the schema says");
static_assert(offsetof(R45, b) == 24, "R45 is not laid out as the schema says");

/// Record `R46`.
struct R46 {
    /// `a`
    R45 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R46& Left, const R46& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R46) == 40 && alignof(R46) == 8, "R46 is not laid out as the schema says");
static_assert(offsetof(R46, a) == 0, "R46 is not laid out as the schema says");
static_assert(offsetof(R46, b) == 32, "R46 is not laid out as the schema says");

/// Record `R47`.
struct R47 {
    /// `a`
    R46 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R47& Left, const R47& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R47) == 48 && alignof(R47) == 8, "R47 is not laid out as the schema says");
static_assert(offsetof(R47, a) == 0, "R47 is not laid out as the schema says");
static_assert(offsetof(R47, b) == 40, "R47 is not laid out as the schema says");

/// Record `R48`.
struct R48 {
    /// `a`
    R47 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R48& Left, const R48& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R48) == 56 && alignof(R48) == 8, "R48 is not laid out as the schema says");
static_assert(offsetof(R48, a) == 0, "R48 is not laid out as the schema says");
static_assert(offsetof(R48, b) == 48, "R48 is not laid out as the schema says");

/// Record `R49`.
struct R49 {
    /// `a`
    R48 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R49& Left, const R49& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R49) == 64 && alignof(R49) == 8, "R49 is not laid out as the schema says");
static_assert(offsetof(R49, a) == 0, "R49 is not laid out as the schema says");
static_assert(offsetof(R49, b) == 56, "R49 is not laid out as the schema says");

/// Record `R50`.
struct R50 {
    /// `a`
    R49 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R50& Left, const R50& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R50) == 72 && alignof(R50) == 8, "R50 is not laid out as the schema says");
static_assert(offsetof(R50, a) == 0, "R50 is not laid out as the schema says");
static_assert(offsetof(R50, b) == 64, "R50 is not laid out as the schema says");

/// Record `R51`.
struct R51 {
    /// `a`
    R50 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R51& Left, const R51& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R51) == 80 && alignof(R51) == 8, "R51 is not laid out as the schema says");
static_assert(offsetof(R51, a) == 0, "R51 is not laid out as the schema says");
static_assert(offsetof(R51, b) == 72, "R51 is not laid out as the schema says");

/// Record `R52`.
struct R52 {
    /// `a`
    R51 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R52& Left, const R52& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R52) == 88 && alignof(R52) == 8, "R52 is not laid out as the schema says");
static_assert(offsetof(R52, a) == 0, "R52 is not laid out as the schema says");
static_assert(offsetof(R52, b) == 80, "R52 is not laid out as the schema says");

/// Record `R53`.
struct R53 {
    /// `a`
    R52 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R53& Left, const R53& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R53) == 96 && alignof(R53) == 8, "R53 is not laid out as the schema says");
static_assert(offsetof(R53, a) == 0, "R53 is not laid out as the schema says");
static_assert(offsetof(R53, b) == 88, "R53 is not laid out as the schema says");

/// Record `R54`.
struct R54 {
    /// `a`
    R53 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R54& Left, const R54& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R54) == 104 && alignof(R54) == 8, "R54 is not laid out as the schema says");
static_assert(offsetof(R54, a) == 0, "R54 is not laid out as the schema says");
static_assert(offsetof(R54, b) == 96, "R54 is not laid out as the schema says");

/// Record `R55`.
struct R55 {
    /// `a`
    R54 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R55& Left, const R55& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R55) == 112 && alignof(R55) == 8, "R55 is not laid out as the schema says");
static_assert(offsetof(R55, a) == 0, "R55 is not laid out as the schema says");
static_assert(offsetof(R55, b) == 104, "R55 is not laid out as the schema says");

/// Record `R56`.
struct R56 {
    /// `a`
    R55 a{};
    /// `b`
    ::std::uint8_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const R56& Left, const R56& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R56) == 120 && alignof(R56) == 8, "R56 is not laid out as the schema says");
static_assert(offsetof(R56, a) == 0, "R56 is not laid out as the schema says");
static_assert(offsetof(R56, b) == 112, "R56 is not laid out as the schema says");

/// Record `R57`.
struct R57 {
    /// `a`
    R56 a{};
    /// `b`
    ::std::uint16_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad0_{};

    friend constexpr bool operator==(const R57& Left, const R57& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R57) == 128 && alignof(R57) == 8, "R57 is not laid out as the schema says");
static_assert(offsetof(R57, a) == 0, "R57 is not laid out as the schema says");
static_assert(offsetof(R57, b) == 120, "R57 is not laid out as the schema says");

/// Record `R58`.
struct R58 {
    /// `a`
    R57 a{};
    /// `b`
    ::std::uint32_t b{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};

    friend constexpr bool operator==(const R58& Left, const R58& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R58) == 136 && alignof(R58) == 8, "R58 is not laid out as the schema says");
static_assert(offsetof(R58, a) == 0, "R58 is not laid out as the schema says");
static_assert(offsetof(R58, b) == 128, "R58 is not laid out as the schema says");

/// Record `R59`.
struct R59 {
    /// `a`
    R58 a{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const R59& Left, const R59& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(R59) == 144 && alignof(R59) == 8, "R59 is not laid out as the schema says");
static_assert(offsetof(R59, a) == 0, "R59 is not laid out as the schema says");
static_assert(offsetof(R59, b) == 136, "R59 is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 0> names{};
};

namespace description {
inline constexpr ::std::array<::std::uint64_t, 882> words = {
    0x7600001004U, 0x1U, 0x30000003cU, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x200000000aU,
    0x796e616d00000000U, 0x303673657079745fU, 0x7364726f63657220U, 0x6420656d6f73202cU, 0x6f206e6920706565U,
    0x2e7372656874U, 0x5800001003U, 0x2000000000U, 0x100000002U, 0x200000002U,
    0x305200000000U, 0x1000000030000U, 0x1000000010000U, 0x10000U, 0x300000001610000U,
    0x100000001000000U, 0x100000001000000U, 0x6200000000000000U, 0x6500001003U, 0x2000000000U,
    0x200000004U, 0x200000002U, 0x315200000000U, 0x1000000200000U, 0x1000000020000U,
    0xd000000010000U, 0x707974227b610000U, 0x7d223052223a2265U, 0x500000002U, 0x200000001U,
    0x100000001U, 0x6200000000U, 0x6600001003U, 0x2000000000U, 0x800000048U,
    0x300000002U, 0x30315200000000U, 0x100000020000000U, 0x100000040000000U, 0xd00000001000000U,
    0x7974227b61000000U, 0x223952223a226570U, 0x7000000407dU, 0x40000000100U, 0x10000000100U,
    0x620000000000U, 0x6700001003U, 0x2000000000U, 0x800000050U, 0x300000002U,
    0x31315200000000U, 0x100000020000000U, 0x100000048000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x303152223a226570U, 0x9000000487d22U, 0x8000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6700001003U, 0x2000000000U, 0x800000058U, 0x300000002U, 0x32315200000000U,
    0x100000020000000U, 0x100000050000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x313152223a226570U,
    0x3000000507d22U, 0x1000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x800000060U, 0x300000002U, 0x33315200000000U, 0x100000020000000U,
    0x100000058000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x323152223a226570U, 0x5000000587d22U,
    0x2000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U,
    0x800000068U, 0x300000002U, 0x34315200000000U, 0x100000020000000U, 0x100000060000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x333152223a226570U, 0x7000000607d22U, 0x4000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000070U,
    0x300000002U, 0x35315200000000U, 0x100000020000000U, 0x100000068000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x343152223a226570U, 0x9000000687d22U, 0x8000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000078U, 0x300000002U,
    0x36315200000000U, 0x100000020000000U, 0x100000070000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x353152223a226570U, 0x3000000707d22U, 0x1000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6700001003U, 0x2000000000U, 0x800000080U, 0x300000002U, 0x37315200000000U,
    0x100000020000000U, 0x100000078000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x363152223a226570U,
    0x5000000787d22U, 0x2000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x800000088U, 0x300000002U, 0x38315200000000U, 0x100000020000000U,
    0x100000080000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x373152223a226570U, 0x7000000807d22U,
    0x4000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U,
    0x800000090U, 0x300000002U, 0x39315200000000U, 0x100000020000000U, 0x100000088000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x383152223a226570U, 0x9000000887d22U, 0x8000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6500001003U, 0x2000000000U, 0x400000008U,
    0x200000002U, 0x325200000000U, 0x1000000200000U, 0x1000000040000U, 0xd000000010000U,
    0x707974227b610000U, 0x7d223152223a2265U, 0x700000004U, 0x400000001U, 0x100000001U,
    0x6200000000U, 0x5900001003U, 0x2000000000U, 0x100000002U, 0x300000002U,
    0x30325200000000U, 0x100000003000000U, 0x100000001000000U, 0x1000000U, 0x161000000U,
    0x100000003U, 0x100000001U, 0x1U, 0x62U, 0x0U,
    0x6700001003U, 0x2000000000U, 0x200000004U, 0x300000002U, 0x31325200000000U,
    0x100000020000000U, 0x100000002000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x303252223a226570U,
    0x5000000027d22U, 0x2000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x400000008U, 0x300000002U, 0x32325200000000U, 0x100000020000000U,
    0x100000004000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x313252223a226570U, 0x7000000047d22U,
    0x4000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U,
    0x800000010U, 0x300000002U, 0x33325200000000U, 0x100000020000000U, 0x100000008000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x323252223a226570U, 0x9000000087d22U, 0x8000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000018U,
    0x300000002U, 0x34325200000000U, 0x100000020000000U, 0x100000010000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x333252223a226570U, 0x3000000107d22U, 0x1000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000020U, 0x300000002U,
    0x35325200000000U, 0x100000020000000U, 0x100000018000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x343252223a226570U, 0x5000000187d22U, 0x2000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6700001003U, 0x2000000000U, 0x800000028U, 0x300000002U, 0x36325200000000U,
    0x100000020000000U, 0x100000020000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x353252223a226570U,
    0x7000000207d22U, 0x4000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x800000030U, 0x300000002U, 0x37325200000000U, 0x100000020000000U,
    0x100000028000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x363252223a226570U, 0x9000000287d22U,
    0x8000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U,
    0x800000038U, 0x300000002U, 0x38325200000000U, 0x100000020000000U, 0x100000030000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x373252223a226570U, 0x3000000307d22U, 0x1000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000040U,
    0x300000002U, 0x39325200000000U, 0x100000020000000U, 0x100000038000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x383252223a226570U, 0x5000000387d22U, 0x2000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6500001003U, 0x2000000000U, 0x800000010U, 0x200000002U,
    0x335200000000U, 0x1000000200000U, 0x1000000080000U, 0xd000000010000U, 0x707974227b610000U,
    0x7d223252223a2265U, 0x900000008U, 0x800000001U, 0x100000001U, 0x6200000000U,
    0x6700001003U, 0x2000000000U, 0x800000048U, 0x300000002U, 0x30335200000000U,
    0x100000020000000U, 0x100000040000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x393252223a226570U,
    0x7000000407d22U, 0x4000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x800000050U, 0x300000002U, 0x31335200000000U, 0x100000020000000U,
    0x100000048000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x303352223a226570U, 0x9000000487d22U,
    0x8000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U,
    0x800000058U, 0x300000002U, 0x32335200000000U, 0x100000020000000U, 0x100000050000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x313352223a226570U, 0x3000000507d22U, 0x1000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000060U,
    0x300000002U, 0x33335200000000U, 0x100000020000000U, 0x100000058000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x323352223a226570U, 0x5000000587d22U, 0x2000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000068U, 0x300000002U,
    0x34335200000000U, 0x100000020000000U, 0x100000060000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x333352223a226570U, 0x7000000607d22U, 0x4000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6700001003U, 0x2000000000U, 0x800000070U, 0x300000002U, 0x35335200000000U,
    0x100000020000000U, 0x100000068000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x343352223a226570U,
    0x9000000687d22U, 0x8000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x800000078U, 0x300000002U, 0x36335200000000U, 0x100000020000000U,
    0x100000070000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x353352223a226570U, 0x3000000707d22U,
    0x1000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U,
    0x800000080U, 0x300000002U, 0x37335200000000U, 0x100000020000000U, 0x100000078000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x363352223a226570U, 0x5000000787d22U, 0x2000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000088U,
    0x300000002U, 0x38335200000000U, 0x100000020000000U, 0x100000080000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x373352223a226570U, 0x7000000807d22U, 0x4000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000090U, 0x300000002U,
    0x39335200000000U, 0x100000020000000U, 0x100000088000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x383352223a226570U, 0x9000000887d22U, 0x8000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6500001003U, 0x2000000000U, 0x800000018U, 0x200000002U, 0x345200000000U,
    0x1000000200000U, 0x1000000100000U, 0xd000000010000U, 0x707974227b610000U, 0x7d223352223a2265U,
    0x300000010U, 0x100000001U, 0x100000001U, 0x6200000000U, 0x5900001003U,
    0x2000000000U, 0x100000002U, 0x300000002U, 0x30345200000000U, 0x100000003000000U,
    0x100000001000000U, 0x1000000U, 0x161000000U, 0x100000003U, 0x100000001U,
    0x1U, 0x62U, 0x0U, 0x6700001003U, 0x2000000000U,
    0x200000004U, 0x300000002U, 0x31345200000000U, 0x100000020000000U, 0x100000002000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x303452223a226570U, 0x5000000027d22U, 0x2000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x400000008U,
    0x300000002U, 0x32345200000000U, 0x100000020000000U, 0x100000004000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x313452223a226570U, 0x7000000047d22U, 0x4000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000010U, 0x300000002U,
    0x33345200000000U, 0x100000020000000U, 0x100000008000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x323452223a226570U, 0x9000000087d22U, 0x8000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6700001003U, 0x2000000000U, 0x800000018U, 0x300000002U, 0x34345200000000U,
    0x100000020000000U, 0x100000010000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x333452223a226570U,
    0x3000000107d22U, 0x1000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x800000020U, 0x300000002U, 0x35345200000000U, 0x100000020000000U,
    0x100000018000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x343452223a226570U, 0x5000000187d22U,
    0x2000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U,
    0x800000028U, 0x300000002U, 0x36345200000000U, 0x100000020000000U, 0x100000020000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x353452223a226570U, 0x7000000207d22U, 0x4000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000030U,
    0x300000002U, 0x37345200000000U, 0x100000020000000U, 0x100000028000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x363452223a226570U, 0x9000000287d22U, 0x8000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000038U, 0x300000002U,
    0x38345200000000U, 0x100000020000000U, 0x100000030000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x373452223a226570U, 0x3000000307d22U, 0x1000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6700001003U, 0x2000000000U, 0x800000040U, 0x300000002U, 0x39345200000000U,
    0x100000020000000U, 0x100000038000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x383452223a226570U,
    0x5000000387d22U, 0x2000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6500001003U,
    0x2000000000U, 0x800000020U, 0x200000002U, 0x355200000000U, 0x1000000200000U,
    0x1000000180000U, 0xd000000010000U, 0x707974227b610000U, 0x7d223452223a2265U, 0x500000018U,
    0x200000001U, 0x100000001U, 0x6200000000U, 0x6700001003U, 0x2000000000U,
    0x800000048U, 0x300000002U, 0x30355200000000U, 0x100000020000000U, 0x100000040000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x393452223a226570U, 0x7000000407d22U, 0x4000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000050U,
    0x300000002U, 0x31355200000000U, 0x100000020000000U, 0x100000048000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x303552223a226570U, 0x9000000487d22U, 0x8000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000058U, 0x300000002U,
    0x32355200000000U, 0x100000020000000U, 0x100000050000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x313552223a226570U, 0x3000000507d22U, 0x1000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6700001003U, 0x2000000000U, 0x800000060U, 0x300000002U, 0x33355200000000U,
    0x100000020000000U, 0x100000058000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x323552223a226570U,
    0x5000000587d22U, 0x2000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x800000068U, 0x300000002U, 0x34355200000000U, 0x100000020000000U,
    0x100000060000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x333552223a226570U, 0x7000000607d22U,
    0x4000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U,
    0x800000070U, 0x300000002U, 0x35355200000000U, 0x100000020000000U, 0x100000068000000U,
    0xe00000001000000U, 0x7974227b61000000U, 0x343552223a226570U, 0x9000000687d22U, 0x8000000010000U,
    0x1000000010000U, 0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000078U,
    0x300000002U, 0x36355200000000U, 0x100000020000000U, 0x100000070000000U, 0xe00000001000000U,
    0x7974227b61000000U, 0x353552223a226570U, 0x3000000707d22U, 0x1000000010000U, 0x1000000010000U,
    0x62000000000000U, 0x6700001003U, 0x2000000000U, 0x800000080U, 0x300000002U,
    0x37355200000000U, 0x100000020000000U, 0x100000078000000U, 0xe00000001000000U, 0x7974227b61000000U,
    0x363552223a226570U, 0x5000000787d22U, 0x2000000010000U, 0x1000000010000U, 0x62000000000000U,
    0x6700001003U, 0x2000000000U, 0x800000088U, 0x300000002U, 0x38355200000000U,
    0x100000020000000U, 0x100000080000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x373552223a226570U,
    0x7000000807d22U, 0x4000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6700001003U,
    0x2000000000U, 0x800000090U, 0x300000002U, 0x39355200000000U, 0x100000020000000U,
    0x100000088000000U, 0xe00000001000000U, 0x7974227b61000000U, 0x383552223a226570U, 0x9000000887d22U,
    0x8000000010000U, 0x1000000010000U, 0x62000000000000U, 0x6500001003U, 0x2000000000U,
    0x800000028U, 0x200000002U, 0x365200000000U, 0x1000000200000U, 0x1000000200000U,
    0xd000000010000U, 0x707974227b610000U, 0x7d223552223a2265U, 0x700000020U, 0x400000001U,
    0x100000001U, 0x6200000000U, 0x6500001003U, 0x2000000000U, 0x800000030U,
    0x200000002U, 0x375200000000U, 0x1000000200000U, 0x1000000280000U, 0xd000000010000U,
    0x707974227b610000U, 0x7d223652223a2265U, 0x900000028U, 0x800000001U, 0x100000001U,
    0x6200000000U, 0x6500001003U, 0x2000000000U, 0x800000038U, 0x200000002U,
    0x385200000000U, 0x1000000200000U, 0x1000000300000U, 0xd000000010000U, 0x707974227b610000U,
    0x7d223752223a2265U, 0x300000030U, 0x100000001U, 0x100000001U, 0x6200000000U,
    0x6500001003U, 0x2000000000U, 0x800000040U, 0x200000002U, 0x395200000000U,
    0x1000000200000U, 0x1000000380000U, 0xd000000010000U, 0x707974227b610000U, 0x7d223852223a2265U,
    0x500000038U, 0x200000001U, 0x100000001U, 0x6200000000U, 0x2f00001000U,
    0x2000000001U, 0x1U, 0x100000090U, 0xe00000001U, 0x2265707974227b78U,
    0x7d22393152223aU, 0x0U, 0x3b00001000U, 0x2000000002U, 0x1U,
    0x200000090U, 0x1a00000001U, 0x6570616873227b79U, 0x74222c5d325b3a22U, 0x3352223a22657079U,
    0x7d2239U, 0x0U, 0x3e00001000U, 0x2000000003U, 0x1U,
    0x200000090U, 0x1d00000001U, 0x6570616873227b7aU, 0x5d6c6c756e5b3a22U, 0x3a2265707974222cU,
    0x7d2239355222U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<882> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 7056) == 0x8d167e18c28fa408U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "many_types",
    ::std::span<const ::std::byte>(description::blob.bytes).first(7056),
    0x8d167e18c28fa408U,
    0xddf0625b5a9551adU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `x`
    [[nodiscard]] const R19& x() const noexcept {
        return ::shmx_runtime::generated::one_ref<R19>(this->core(), 0);
    }
    /// `y`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const R39> y() const noexcept {
        return ::shmx_runtime::generated::slice<R39>(this->core(), 1);
    }
    /// `z`
    ///
    /// Shape: (n,), n up to 2.
    [[nodiscard]] ::std::span<const R59> z() const noexcept {
        return ::shmx_runtime::generated::slice<R59>(this->core(), 2);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `x` to be written; until then it is what an earlier frame had there.
    R19& x() noexcept {
        return ::shmx_runtime::generated::fixed_one<R19>(this->core(), 0);
    }
    /// Lends `y` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<R39> y() noexcept {
        return ::shmx_runtime::generated::fixed_slice<R39>(this->core(), 1, 2);
    }
    /// Writes `y`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_y(::std::span<const R39> values) {
        return Face_::out(::shmx_runtime::generated::fill<R39>(this->core(), 1, "y", 2, values));
    }
    /// Adds `n` elements of `z` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 2.
    typename Face_::template Out<::std::span<R59>> z(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<R59>(this->core(), 2, 1, n));
    }
    /// Writes `z`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 2.
    typename Face_::template Out<void> set_z(::std::span<const R59> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<R59>(this->core(), 2, "z", 1, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::many_types::Control;
    template <class Backing_, class Face_>
    using Frame = View<Backing_, Face_>;
    template <class Face_>
    using FrameMut = BasicFrameMut<Face_>;
};

/// Publishes frames.
using Server = ::shmx_runtime::generated::Server<Schema>;
/// Reads frames, zero copy, and sends control messages.
using Client = ::shmx_runtime::generated::Client<Schema>;
/// Copies frames of a segment that it can't write to.
using Watcher = ::shmx_runtime::generated::Watcher<Schema>;
/// A frame that is held: it stays as it is, and readable, until it is dropped.
using Frame = Client::Frame;
/// A copy of a frame.
using Snapshot = Watcher::Snapshot;
/// A frame to write.
using FrameMut = Server::FrameMut;
/// A control message and who sent it.
using Message = Server::Message;

#if SHMX_RUNTIME_EXCEPTIONS
/// The same, but that errors are exceptions.
namespace throwing {
using Server = ::shmx_runtime::generated::Server<Schema, ::shmx_runtime::generated::Throwing>;
using Client = ::shmx_runtime::generated::Client<Schema, ::shmx_runtime::generated::Throwing>;
using Watcher = ::shmx_runtime::generated::Watcher<Schema, ::shmx_runtime::generated::Throwing>;
using Frame = Client::Frame;
using Snapshot = Watcher::Snapshot;
using FrameMut = Server::FrameMut;
using Message = Server::Message;
}  // namespace throwing
#endif

static_assert(sizeof(R19) == 144, "an element of stream 'x' has not the size that the schema says");
static_assert(sizeof(R39) == 144, "an element of stream 'y' has not the size that the schema says");
static_assert(sizeof(R59) == 144, "an element of stream 'z' has not the size that the schema says");

}  // namespace many_types

#endif
