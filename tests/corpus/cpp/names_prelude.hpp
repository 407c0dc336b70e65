// @generated. Made by shmxc 0.1.0 from names_prelude.yaml. Do not edit.
#ifndef SHMX_GENERATED_NAMES_PRELUDE_HPP
#define SHMX_GENERATED_NAMES_PRELUDE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "names_prelude.hpp needs another version of shmx_runtime: generate it anew");

/// Types called like those of the standard library.
namespace names_prelude {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `boxed`.
///
/// Shape: (n,), n up to 2.
inline constexpr ::std::uint32_t boxed = 1U;
/// Stream `opt`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t opt = 2U;
/// Stream `res`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t res = 3U;
/// Stream `log`.
///
/// Up to 8 bytes. A frame may lack it.
inline constexpr ::std::uint32_t log = 4U;
/// Stream `hud`.
///
/// Up to 8 bytes. A frame may lack it.
inline constexpr ::std::uint32_t hud = 5U;
/// Stream `some`.
///
/// Shape: (2, n), n up to 3, planes x, y.
inline constexpr ::std::uint32_t some = 6U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `Result`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Result : ::std::uint8_t {
    /// `ok`
    ok = 0,
    /// `err`
    err = 1,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Result value) noexcept {
    switch (value) {
        case Result::ok: return "ok";
        case Result::err: return "err";
    }
    return ::std::nullopt;
}

/// Flags `Err`.
///
/// Any combination of bits is legal.
enum class Err : ::std::uint64_t {
    /// `ok`
    ok = 0x1U,
};

[[nodiscard]] constexpr Err operator|(Err a, Err b) noexcept {
    return static_cast<Err>(static_cast<::std::uint64_t>(a) | static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Err operator&(Err a, Err b) noexcept {
    return static_cast<Err>(static_cast<::std::uint64_t>(a) & static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Err operator^(Err a, Err b) noexcept {
    return static_cast<Err>(static_cast<::std::uint64_t>(a) ^ static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Err operator~(Err a) noexcept {
    return static_cast<Err>(static_cast<::std::uint64_t>(~static_cast<::std::uint64_t>(a)));
}
constexpr Err& operator|=(Err& a, Err b) noexcept { return a = a | b; }
constexpr Err& operator&=(Err& a, Err b) noexcept { return a = a & b; }
constexpr Err& operator^=(Err& a, Err b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Err flags, Err wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Flags `None`.
///
/// Any combination of bits is legal.
enum class None : ::std::uint16_t {
    /// `some`
    some = 0x1U,
};

[[nodiscard]] constexpr None operator|(None a, None b) noexcept {
    return static_cast<None>(static_cast<::std::uint16_t>(a) | static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr None operator&(None a, None b) noexcept {
    return static_cast<None>(static_cast<::std::uint16_t>(a) & static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr None operator^(None a, None b) noexcept {
    return static_cast<None>(static_cast<::std::uint16_t>(a) ^ static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr None operator~(None a) noexcept {
    return static_cast<None>(static_cast<::std::uint16_t>(~static_cast<::std::uint16_t>(a)));
}
constexpr None& operator|=(None& a, None b) noexcept { return a = a | b; }
constexpr None& operator&=(None& a, None b) noexcept { return a = a & b; }
constexpr None& operator^=(None& a, None b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(None flags, None wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Flags `Ok`.
///
/// Any combination of bits is legal.
enum class Ok : ::std::uint32_t {
    /// `err`
    err = 0x1U,
};

[[nodiscard]] constexpr Ok operator|(Ok a, Ok b) noexcept {
    return static_cast<Ok>(static_cast<::std::uint32_t>(a) | static_cast<::std::uint32_t>(b));
}
[[nodiscard]] constexpr Ok operator&(Ok a, Ok b) noexcept {
    return static_cast<Ok>(static_cast<::std::uint32_t>(a) & static_cast<::std::uint32_t>(b));
}
[[nodiscard]] constexpr Ok operator^(Ok a, Ok b) noexcept {
    return static_cast<Ok>(static_cast<::std::uint32_t>(a) ^ static_cast<::std::uint32_t>(b));
}
[[nodiscard]] constexpr Ok operator~(Ok a) noexcept {
    return static_cast<Ok>(static_cast<::std::uint32_t>(~static_cast<::std::uint32_t>(a)));
}
constexpr Ok& operator|=(Ok& a, Ok b) noexcept { return a = a | b; }
constexpr Ok& operator&=(Ok& a, Ok b) noexcept { return a = a & b; }
constexpr Ok& operator^=(Ok& a, Ok b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Ok flags, Ok wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Flags `Some`.
///
/// Any combination of bits is legal.
enum class Some : ::std::uint8_t {
    /// `none`
    none = 0x1U,
};

[[nodiscard]] constexpr Some operator|(Some a, Some b) noexcept {
    return static_cast<Some>(static_cast<::std::uint8_t>(a) | static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Some operator&(Some a, Some b) noexcept {
    return static_cast<Some>(static_cast<::std::uint8_t>(a) & static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Some operator^(Some a, Some b) noexcept {
    return static_cast<Some>(static_cast<::std::uint8_t>(a) ^ static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Some operator~(Some a) noexcept {
    return static_cast<Some>(static_cast<::std::uint8_t>(~static_cast<::std::uint8_t>(a)));
}
constexpr Some& operator|=(Some& a, Some b) noexcept { return a = a | b; }
constexpr Some& operator&=(Some& a, Some b) noexcept { return a = a & b; }
constexpr Some& operator^=(Some& a, Some b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Some flags, Some wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Record `Option`.
struct Option {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const Option& Left, const Option& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Option) == 1 && alignof(Option) == 1, "Option is not laid out as the schema says");
static_assert(offsetof(Option, a) == 0, "Option is not laid out as the schema says");

/// Record `Vec`.
struct Vec {
    /// `a`
    float a{};

    friend constexpr bool operator==(const Vec& Left, const Vec& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Vec) == 4 && alignof(Vec) == 4, "Vec is not laid out as the schema says");
static_assert(offsetof(Vec, a) == 0, "Vec is not laid out as the schema says");

/// Record `String`.
struct String {
    /// `a`
    ::std::uint8_t a{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 3> pad0_{};
    /// `b`
    ::std::uint32_t b{};

    friend constexpr bool operator==(const String& Left, const String& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(String) == 8 && alignof(String) == 4, "String is not laid out as the schema says");
static_assert(offsetof(String, a) == 0, "String is not laid out as the schema says");
static_assert(offsetof(String, b) == 4, "String is not laid out as the schema says");

/// Record `Copy`.
struct Copy {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const Copy& Left, const Copy& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Copy) == 1 && alignof(Copy) == 1, "Copy is not laid out as the schema says");
static_assert(offsetof(Copy, a) == 0, "Copy is not laid out as the schema says");

/// Record `Clone`.
struct Clone {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const Clone& Left, const Clone& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Clone) == 1 && alignof(Clone) == 1, "Clone is not laid out as the schema says");
static_assert(offsetof(Clone, a) == 0, "Clone is not laid out as the schema says");

/// Record `Default`.
struct Default {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const Default& Left, const Default& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Default) == 1 && alignof(Default) == 1, "Default is not laid out as the schema says");
static_assert(offsetof(Default, a) == 0, "Default is not laid out as the schema says");

/// Record `Debug`.
struct Debug {
    /// `a`
    ::std::uint8_t a{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 1> pad0_{};
    /// `b`
    ::std::uint16_t b{};

    friend constexpr bool operator==(const Debug& Left, const Debug& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(Debug) == 4 && alignof(Debug) == 2, "Debug is not laid out as the schema says");
static_assert(offsetof(Debug, a) == 0, "Debug is not laid out as the schema says");
static_assert(offsetof(Debug, b) == 2, "Debug is not laid out as the schema says");

/// Record `Sized`.
struct Sized {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const Sized& Left, const Sized& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Sized) == 1 && alignof(Sized) == 1, "Sized is not laid out as the schema says");
static_assert(offsetof(Sized, a) == 0, "Sized is not laid out as the schema says");

/// Record `Box`.
struct Box {
    /// `a`
    Option a{};
    /// `b`
    Result b{};
    /// `c`
    Some c{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 1> pad0_{};
    /// `d`
    None d{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 2> pad1_{};
    /// `e`
    Ok e{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad2_{};
    /// `f`
    Err f{};
    /// `g`
    Vec g{};
    /// `h`
    String h{};
    /// `i`
    Copy i{};
    /// `j`
    Clone j{};
    /// `k`
    Default k{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 1> pad3_{};
    /// `l`
    Debug l{};
    /// `m`
    Sized m{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 3> pad4_{};

    friend constexpr bool operator==(const Box& Left, const Box& Right) noexcept { return Left.a == Right.a && Left.b == Right.b && Left.c == Right.c && Left.d == Right.d && Left.e == Right.e && Left.f == Right.f && Left.g == Right.g && Left.h == Right.h && Left.i == Right.i && Left.j == Right.j && Left.k == Right.k && Left.l == Right.l && Left.m == Right.m; }
};
static_assert(sizeof(Box) == 48 && alignof(Box) == 8, "Box is not laid out as the schema says");
static_assert(offsetof(Box, a) == 0, "Box is not laid out as the schema says");
static_assert(offsetof(Box, b) == 1, "Box is not laid out as the schema says");
static_assert(offsetof(Box, c) == 2, "Box is not laid out as the schema says");
static_assert(offsetof(Box, d) == 4, "Box is not laid out as the schema says");
static_assert(offsetof(Box, e) == 8, "Box is not laid out as the schema says");
static_assert(offsetof(Box, f) == 16, "Box is not laid out as the schema says");
static_assert(offsetof(Box, g) == 24, "Box is not laid out as the schema says");
static_assert(offsetof(Box, h) == 28, "Box is not laid out as the schema says");
static_assert(offsetof(Box, i) == 36, "Box is not laid out as the schema says");
static_assert(offsetof(Box, j) == 37, "Box is not laid out as the schema says");
static_assert(offsetof(Box, k) == 38, "Box is not laid out as the schema says");
static_assert(offsetof(Box, l) == 40, "Box is not laid out as the schema says");
static_assert(offsetof(Box, m) == 44, "Box is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
/// `some`
///
/// Shape: (2, n), n up to 3, planes x, y.
template <class Number_>
class Some : public ::shmx_runtime::Planes<Number_, 2> {
public:
    using ::shmx_runtime::Planes<Number_, 2>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
};
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// Message `set`.
    struct Set {
        /// `a`
        ::names_prelude::Option a{};
        /// `b`
        ::names_prelude::Result b{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 2> pad0_{};
        /// `c`
        ::names_prelude::Vec c{};

        friend constexpr bool operator==(const Set& Left, const Set& Right) noexcept { return Left.a == Right.a && Left.b == Right.b && Left.c == Right.c; }
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Set, 1U, 8>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 1> names{"set"};
};
static_assert(sizeof(Control::Set) == 8 && alignof(Control::Set) == 4, "Control::Set is not laid out as the schema says");
static_assert(offsetof(Control::Set, a) == 0, "Control::Set is not laid out as the schema says");
static_assert(offsetof(Control::Set, b) == 1, "Control::Set is not laid out as the schema says");
static_assert(offsetof(Control::Set, c) == 4, "Control::Set is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 316> words = {
    0x8900001004U, 0x1U, 0x60000000eU, 0x400000001U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x300000000dU,
    0x656d616e00000000U, 0x64756c6572705f73U, 0x6320736570795465U, 0x696c2064656c6c61U, 0x65736f687420656bU,
    0x2065687420666f20U, 0x647261646e617473U, 0x7972617262696c20U, 0x2eU, 0x0U,
    0x26300001003U, 0x2000000000U, 0x800000030U, 0x30000000dU, 0x786f4200000000U,
    0x100000020000000U, 0x100000001000000U, 0x1100000001000000U, 0x7974227b61000000U, 0x74704f223a226570U,
    0x17d226e6f69U, 0x10000000300U, 0x10000000100U, 0x110000000100U, 0x65707974227b6200U,
    0x6c75736552223a22U, 0x3000000027d2274U, 0x100000001000000U, 0x100000001000000U, 0x630000000f000000U,
    0x3a2265707974227bU, 0x47d22656d6f5322U, 0x100000005000000U, 0x100000002000000U, 0xf00000001000000U,
    0x7974227b64000000U, 0x6e6f4e223a226570U, 0x7000000087d2265U, 0x400000001000000U, 0x100000001000000U,
    0x650000000d000000U, 0x3a2265707974227bU, 0x107d226b4f22U, 0x10000000900U, 0x10000000800U,
    0xe0000000100U, 0x65707974227b6600U, 0x7d22727245223a22U, 0x2000000018U, 0x400000001U,
    0x100000001U, 0x74227b670000000eU, 0x6556223a22657079U, 0x200000001c7d2263U, 0x800000001000000U,
    0x100000001000000U, 0x6800000011000000U, 0x3a2265707974227bU, 0x22676e6972745322U, 0x20000000247dU,
    0x10000000100U, 0x10000000100U, 0x227b690000000f00U, 0x43223a2265707974U, 0x257d2279706fU,
    0x10000002000U, 0x10000000100U, 0x100000000100U, 0x65707974227b6a00U, 0x656e6f6c43223a22U,
    0x20000000267d22U, 0x1000000010000U, 0x1000000010000U, 0x7b6b000000120000U, 0x223a226570797422U,
    0x22746c7561666544U, 0x20000000287dU, 0x40000000100U, 0x10000000100U, 0x227b6c0000001000U,
    0x44223a2265707974U, 0x2c7d2267756265U, 0x1000000200000U, 0x1000000010000U, 0x10000000010000U,
    0x707974227b6d0000U, 0x657a6953223a2265U, 0x7d2264U, 0x3e00001003U, 0x2000000000U,
    0x100000001U, 0x500000001U, 0x6e6f6c4300000000U, 0x30000000065U, 0x10000000100U,
    0x10000000100U, 0x610000000000U, 0x0U, 0x3d00001003U, 0x2000000000U,
    0x100000001U, 0x400000001U, 0x79706f4300000000U, 0x300000000U, 0x100000001U,
    0x100000001U, 0x6100000000U, 0x0U, 0x5b00001003U, 0x2000000000U,
    0x200000004U, 0x500000002U, 0x7562654400000000U, 0x30000000067U, 0x10000000100U,
    0x10000000100U, 0x2610000000000U, 0x1000000050000U, 0x1000000020000U, 0x10000U,
    0x620000U, 0x0U, 0x4000001003U, 0x2000000000U, 0x100000001U,
    0x700000001U, 0x6166654400000000U, 0x300000000746c75U, 0x100000001000000U, 0x100000001000000U,
    0x6100000000000000U, 0x0U, 0x3100001003U, 0x900000002U, 0x800000008U,
    0x300000001U, 0x172724500000000U, 0x200000000000000U, 0x6f00000000000000U, 0x6bU,
    0x3400001003U, 0x500000002U, 0x200000002U, 0x400000001U, 0x656e6f4e00000000U,
    0x1U, 0x4U, 0x656d6f73U, 0x3100001003U, 0x700000002U,
    0x400000004U, 0x200000001U, 0x16b4f00000000U, 0x3000000000000U, 0x7265000000000000U,
    0x72U, 0x3f00001003U, 0x2000000000U, 0x100000001U, 0x600000001U,
    0x6974704f00000000U, 0x3000000006e6fU, 0x1000000010000U, 0x1000000010000U, 0x61000000000000U,
    0x0U, 0x4700001003U, 0x300000001U, 0x100000001U, 0x600000002U,
    0x7573655200000000U, 0x746cU, 0x20000U, 0x16b6f0000U, 0x300000000U,
    0x72726500000000U, 0x3e00001003U, 0x2000000000U, 0x100000001U, 0x500000001U,
    0x657a695300000000U, 0x30000000064U, 0x10000000100U, 0x10000000100U, 0x610000000000U,
    0x0U, 0x3400001003U, 0x300000002U, 0x100000001U, 0x400000001U,
    0x656d6f5300000000U, 0x1U, 0x4U, 0x656e6f6eU, 0x5c00001003U,
    0x2000000000U, 0x400000008U, 0x600000002U, 0x6972745300000000U, 0x300000000676eU,
    0x1000000010000U, 0x1000000010000U, 0x461000000000000U, 0x100000007000000U, 0x100000004000000U,
    0x1000000U, 0x62000000U, 0x0U, 0x3c00001003U, 0x2000000000U,
    0x400000004U, 0x300000001U, 0x63655600000000U, 0x10000000c000000U, 0x100000004000000U,
    0x1000000U, 0x61000000U, 0x0U, 0x4200001000U, 0x2000000001U,
    0x1U, 0x200000030U, 0x1d00000005U, 0x73227b6465786f62U, 0x6e5b3a2265706168U,
    0x7974222c5d6c6c75U, 0x786f42223a226570U, 0x7d22U, 0x4400001000U, 0x2000000002U,
    0x1U, 0x100000001U, 0x2100000003U, 0x74706f227b74706fU, 0x743a226c616e6f69U,
    0x707974222c657572U, 0x6974704f223a2265U, 0x7d226e6fU, 0x4400001000U, 0x300000003U,
    0x1U, 0x100000001U, 0x2100000003U, 0x74706f227b736572U, 0x743a226c616e6f69U,
    0x707974222c657572U, 0x75736552223a2265U, 0x7d22746cU, 0x5500001000U, 0x300000004U,
    0x1U, 0x800000001U, 0x3200000003U, 0x636e65227b676f6cU, 0x223a22676e69646fU,
    0x6f222c2238667475U, 0x226c616e6f697470U, 0x73222c657572743aU, 0x6e5b3a2265706168U, 0x7d5d6c6c75U,
    0x4500001000U, 0x300000005U, 0x1U, 0x800000001U, 0x2200000003U,
    0x636e65227b647568U, 0x223a22676e69646fU, 0x73222c226e6f736aU, 0x6e5b3a2265706168U, 0x7d5d6c6c75U,
    0x5900001000U, 0x300000006U, 0x2U, 0x300000002U, 0x3500000004U,
    0x6f63227b656d6f73U, 0x73746e656e6f706dU, 0x222c2278225b3a22U, 0x616873222c5d2279U, 0x6c756e5b3a226570U,
    0x65707974222c5d6cU, 0x22656d6f53223a22U, 0x7dU, 0x0U, 0xa200001002U,
    0x800000001U, 0x300000004U, 0x3U, 0x2000000000746573U, 0x100000001000000U,
    0x100000001000000U, 0x6100000011000000U, 0x3a2265707974227bU, 0x226e6f6974704f22U, 0x3000000017dU,
    0x10000000100U, 0x10000000100U, 0x227b620000001100U, 0x52223a2265707974U, 0x47d22746c757365U,
    0x100000020000000U, 0x100000004000000U, 0xe00000001000000U, 0x7974227b63000000U, 0x636556223a226570U,
    0x7d22U,
};
inline constexpr ::shmx_runtime::generated::Blob<316> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 2528) == 0x34c193c7ed18b3d6U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "names_prelude",
    ::std::span<const ::std::byte>(description::blob.bytes).first(2528),
    0x34c193c7ed18b3d6U,
    0x4ae608bff99d9282U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `boxed`
    ///
    /// Shape: (n,), n up to 2.
    [[nodiscard]] ::std::span<const Box> boxed() const noexcept {
        return ::shmx_runtime::generated::slice<Box>(this->core(), 0);
    }
    /// `opt`
    ///
    /// A frame may lack it.
    ///
    /// Null where the frame lacks it.
    [[nodiscard]] const Option* opt() const noexcept {
        return ::shmx_runtime::generated::opt_one_ref<Option>(this->core(), 1);
    }
    /// Whether this frame has `opt`.
    [[nodiscard]] bool has_opt() const noexcept {
        return this->has_at(1);
    }
    /// `res`
    ///
    /// A frame may lack it.
    [[nodiscard]] ::std::optional<Result> res() const noexcept {
        return ::shmx_runtime::generated::opt_one<Result>(this->core(), 2);
    }
    /// Whether this frame has `res`.
    [[nodiscard]] bool has_res() const noexcept {
        return this->has_at(2);
    }
    /// `log`
    ///
    /// Up to 8 bytes. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> log() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 3, "log"));
    }
    /// Whether this frame has `log`.
    [[nodiscard]] bool has_log() const noexcept {
        return this->has_at(3);
    }
    /// `hud`
    ///
    /// Up to 8 bytes. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> hud() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 4, "hud"));
    }
    /// Whether this frame has `hud`.
    [[nodiscard]] bool has_hud() const noexcept {
        return this->has_at(4);
    }
    /// `some`
    ///
    /// Shape: (2, n), n up to 3, planes x, y.
    [[nodiscard]] planes::Some<const Some> some() const noexcept {
        return ::shmx_runtime::generated::planes<planes::Some<const Some>, Some>(this->core(), 5);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Adds `n` elements of `boxed` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 2.
    typename Face_::template Out<::std::span<Box>> boxed(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Box>(this->core(), 0, 1, n));
    }
    /// Writes `boxed`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 2.
    typename Face_::template Out<void> set_boxed(::std::span<const Box> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Box>(this->core(), 0, "boxed", 1, values));
    }
    /// Adds `opt` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<Option*> opt() {
        return Face_::out(::shmx_runtime::generated::one_mut<Option>(this->core(), 1));
    }
    /// Writes `opt`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_opt(const Option& value) {
        return Face_::out(::shmx_runtime::generated::set_one<Option>(this->core(), 1, value));
    }
    /// Adds `res` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<Result*> res() {
        return Face_::out(::shmx_runtime::generated::one_mut<Result>(this->core(), 2));
    }
    /// Writes `res`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_res(const Result& value) {
        return Face_::out(::shmx_runtime::generated::set_one<Result>(this->core(), 2, value));
    }
    /// Writes `log`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 8 bytes. A frame may lack it.
    typename Face_::template Out<void> set_log(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 3, "log", text));
    }
    /// Writes `hud` from a text that is JSON, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 8 bytes. A frame may lack it.
    typename Face_::template Out<void> set_hud(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 4, "hud", text));
    }
    /// Adds `n` elements of `some` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (2, n), n up to 3, planes x, y.
    typename Face_::template Out<planes::Some<Some>> some(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::Some<Some>, Some>(this->core(), 5, 1, n));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::names_prelude::Control;
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

static_assert(sizeof(Box) == 48, "an element of stream 'boxed' has not the size that the schema says");
static_assert(sizeof(Option) == 1, "an element of stream 'opt' has not the size that the schema says");
static_assert(sizeof(Result) == 1, "an element of stream 'res' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'log' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'hud' has not the size that the schema says");
static_assert(sizeof(Some) == 1, "an element of stream 'some' has not the size that the schema says");

}  // namespace names_prelude

#endif
