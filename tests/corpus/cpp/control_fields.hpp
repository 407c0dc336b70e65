// @generated. Made by shmxc 0.1.0 from control_fields.yaml. Do not edit.
#ifndef SHMX_GENERATED_CONTROL_FIELDS_HPP
#define SHMX_GENERATED_CONTROL_FIELDS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "control_fields.hpp needs another version of shmx_runtime: generate it anew");

/// Every kind of field.
namespace control_fields {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `Kind`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Kind : ::std::uint8_t {
    /// `a`
    a = 0,
    /// `b`
    b = 1,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Kind value) noexcept {
    switch (value) {
        case Kind::a: return "a";
        case Kind::b: return "b";
    }
    return ::std::nullopt;
}

/// Flags `Mask`.
///
/// Any combination of bits is legal.
enum class Mask : ::std::uint16_t {
    /// `x`
    x = 0x1U,
    /// `y`
    y = 0x2U,
};

[[nodiscard]] constexpr Mask operator|(Mask a, Mask b) noexcept {
    return static_cast<Mask>(static_cast<::std::uint16_t>(a) | static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr Mask operator&(Mask a, Mask b) noexcept {
    return static_cast<Mask>(static_cast<::std::uint16_t>(a) & static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr Mask operator^(Mask a, Mask b) noexcept {
    return static_cast<Mask>(static_cast<::std::uint16_t>(a) ^ static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr Mask operator~(Mask a) noexcept {
    return static_cast<Mask>(static_cast<::std::uint16_t>(~static_cast<::std::uint16_t>(a)));
}
constexpr Mask& operator|=(Mask& a, Mask b) noexcept { return a = a | b; }
constexpr Mask& operator&=(Mask& a, Mask b) noexcept { return a = a & b; }
constexpr Mask& operator^=(Mask& a, Mask b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Mask flags, Mask wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Record `Pair`.
struct Pair {
    /// `a`
    ::std::uint8_t a{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 3> pad0_{};
    /// `b`
    ::std::uint32_t b{};

    friend constexpr bool operator==(const Pair& Left, const Pair& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(Pair) == 8 && alignof(Pair) == 4, "Pair is not laid out as the schema says");
static_assert(offsetof(Pair, a) == 0, "Pair is not laid out as the schema says");
static_assert(offsetof(Pair, b) == 4, "Pair is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// Message `numbers`.
    struct Numbers {
        /// `a`
        ::shmx_runtime::Bool a{};
        /// `b`
        ::std::int8_t b{};
        /// `c`
        ::std::uint8_t c{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 1> pad0_{};
        /// `d`
        ::std::int16_t d{};
        /// `e`
        ::std::uint16_t e{};
        /// `f`
        ::std::int32_t f{};
        /// `g`
        ::std::uint32_t g{};
        /// `h`
        ::std::int64_t h{};
        /// `i`
        ::std::uint64_t i{};
        /// `j`
        ::shmx_runtime::F16 j{};
        /// `k`
        ::shmx_runtime::Bf16 k{};
        /// `l`
        float l{};
        /// `m`
        double m{};

        friend constexpr bool operator==(const Numbers& Left, const Numbers& Right) noexcept { return Left.a == Right.a && Left.b == Right.b && Left.c == Right.c && Left.d == Right.d && Left.e == Right.e && Left.f == Right.f && Left.g == Right.g && Left.h == Right.h && Left.i == Right.i && Left.j == Right.j && Left.k == Right.k && Left.l == Right.l && Left.m == Right.m; }
    };

    /// Message `named`.
    struct Named {
        /// `kind`
        ::control_fields::Kind kind{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 1> pad0_{};
        /// `mask`
        ::control_fields::Mask mask{};
        /// `at`
        ///
        /// Components: x, y, z.
        ::std::array<float, 3> at{};
        /// `pair`
        ::control_fields::Pair pair{};

        friend constexpr bool operator==(const Named& Left, const Named& Right) noexcept { return Left.kind == Right.kind && Left.mask == Right.mask && Left.at == Right.at && Left.pair == Right.pair; }
    };

    /// Message `arrays`.
    struct Arrays {
        /// `list`
        ::std::array<::std::uint16_t, 40> list{};
        /// `grid`
        ::std::array<::std::array<float, 3>, 2> grid{};
        /// `path`
        ///
        /// Components: x, y, z.
        ::std::array<::std::array<float, 3>, 2> path{};
        /// `pairs`
        ::std::array<::control_fields::Pair, 2> pairs{};

        friend constexpr bool operator==(const Arrays& Left, const Arrays& Right) noexcept { return Left.list == Right.list && Left.grid == Right.grid && Left.path == Right.path && Left.pairs == Right.pairs; }
    };

    /// Message `texts`.
    struct Texts {
        /// `name`
        ::shmx_runtime::Text<8> name{};
        /// `raw`
        ::std::array<::std::byte, 3> raw{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 1> pad0_{};
        /// `n`
        ::std::uint32_t n{};

        friend constexpr bool operator==(const Texts& Left, const Texts& Right) noexcept { return Left.name == Right.name && Left.raw == Right.raw && Left.n == Right.n; }
    };

    /// Message `nothing`.
    struct Nothing {

        friend constexpr bool operator==(const Nothing&, const Nothing&) noexcept = default;
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Numbers, 1U, 48>, ::shmx_runtime::generated::Tag<Named, 2U, 24>, ::shmx_runtime::generated::Tag<Arrays, 3U, 144>, ::shmx_runtime::generated::Tag<Texts, 4U, 16>, ::shmx_runtime::generated::Tag<Nothing, 5U, 0>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 5> names{"numbers", "named", "arrays", "texts", "nothing"};
};
static_assert(sizeof(Control::Numbers) == 48 && alignof(Control::Numbers) == 8, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, a) == 0, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, b) == 1, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, c) == 2, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, d) == 4, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, e) == 6, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, f) == 8, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, g) == 12, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, h) == 16, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, i) == 24, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, j) == 32, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, k) == 34, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, l) == 36, "Control::Numbers is not laid out as the schema says");
static_assert(offsetof(Control::Numbers, m) == 40, "Control::Numbers is not laid out as the schema says");
static_assert(sizeof(Control::Named) == 24 && alignof(Control::Named) == 4, "Control::Named is not laid out as the schema says");
static_assert(offsetof(Control::Named, kind) == 0, "Control::Named is not laid out as the schema says");
static_assert(offsetof(Control::Named, mask) == 2, "Control::Named is not laid out as the schema says");
static_assert(offsetof(Control::Named, at) == 4, "Control::Named is not laid out as the schema says");
static_assert(offsetof(Control::Named, pair) == 16, "Control::Named is not laid out as the schema says");
static_assert(sizeof(Control::Arrays) == 144 && alignof(Control::Arrays) == 4, "Control::Arrays is not laid out as the schema says");
static_assert(offsetof(Control::Arrays, list) == 0, "Control::Arrays is not laid out as the schema says");
static_assert(offsetof(Control::Arrays, grid) == 80, "Control::Arrays is not laid out as the schema says");
static_assert(offsetof(Control::Arrays, path) == 104, "Control::Arrays is not laid out as the schema says");
static_assert(offsetof(Control::Arrays, pairs) == 128, "Control::Arrays is not laid out as the schema says");
static_assert(sizeof(Control::Texts) == 16 && alignof(Control::Texts) == 4, "Control::Texts is not laid out as the schema says");
static_assert(offsetof(Control::Texts, name) == 0, "Control::Texts is not laid out as the schema says");
static_assert(offsetof(Control::Texts, raw) == 8, "Control::Texts is not laid out as the schema says");
static_assert(offsetof(Control::Texts, n) == 12, "Control::Texts is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 196> words = {
    0x6e00001004U, 0x1U, 0x3U, 0x400000005U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x140000000eU,
    0x746e6f6300000000U, 0x6c6569665f6c6f72U, 0x2079726576457364U, 0x20666f20646e696bU, 0x2e646c656966U,
    0x0U, 0x4200001003U, 0x300000001U, 0x100000001U, 0x400000002U,
    0x646e694b00000000U, 0x0U, 0x1U, 0x161U, 0x100U,
    0x6200U, 0x4200001003U, 0x500000002U, 0x200000002U, 0x400000002U,
    0x6b73614d00000000U, 0x1U, 0x1U, 0x278U, 0x100U,
    0x7900U, 0x5a00001003U, 0x2000000000U, 0x400000008U, 0x400000002U,
    0x7269615000000000U, 0x300000000U, 0x100000001U, 0x100000001U, 0x46100000000U,
    0x10000000700U, 0x10000000400U, 0x100U, 0x6200U, 0x0U,
    0x19800001002U, 0x3000000001U, 0xd00000008U, 0x7U, 0x737265626d756eU,
    0x100000001000000U, 0x100000001000000U, 0x1000000U, 0x161000000U, 0x100000002U,
    0x100000001U, 0x1U, 0x30000000262U, 0x10000000100U, 0x10000000100U,
    0x4630000000000U, 0x1000000040000U, 0x1000000020000U, 0x10000U, 0x500000006640000U,
    0x200000001000000U, 0x100000001000000U, 0x6500000000000000U, 0x600000008U, 0x400000001U,
    0x100000001U, 0xc6600000000U, 0x10000000700U, 0x10000000400U, 0x100U,
    0x8000000106700U, 0x8000000010000U, 0x1000000010000U, 0x1868000000000000U, 0x100000009000000U,
    0x100000008000000U, 0x1000000U, 0x2069000000U, 0x10000000aU, 0x100000002U,
    0x1U, 0xb000000226aU, 0x20000000100U, 0x10000000100U, 0x246b0000000000U,
    0x10000000c0000U, 0x1000000040000U, 0x10000U, 0xd000000286c0000U, 0x800000001000000U,
    0x100000001000000U, 0x6d00000000000000U, 0xe400001002U, 0x1800000002U, 0x400000004U,
    0x5U, 0x64656d616eU, 0x10000000300U, 0x10000000100U, 0xf0000000400U,
    0x74227b646e696b00U, 0x694b223a22657079U, 0x27d22646eU, 0x100000005U, 0x100000002U,
    0xf00000004U, 0x7974227b6b73616dU, 0x73614d223a226570U, 0xc000000047d226bU, 0xc00000003000000U,
    0x200000001000000U, 0x610000001c000000U, 0x6f706d6f63227b74U, 0x5b3a2273746e656eU, 0x2c2279222c227822U,
    0x107d5d227a22U, 0x10000002000U, 0x10000000800U, 0xf0000000400U, 0x74227b7269617000U,
    0x6150223a22657079U, 0x7d227269U, 0xff00001002U, 0x9000000003U, 0x400000004U,
    0x6U, 0x737961727261U, 0x1000000050000U, 0x28000000020000U, 0xe000000040000U,
    0x227b7473696c0000U, 0x5b3a226570616873U, 0x507d5d3034U, 0x10000000cU, 0x600000004U,
    0xf00000004U, 0x6873227b64697267U, 0x2c325b3a22657061U, 0xc000000687d5d33U, 0xc00000003000000U,
    0x400000002000000U, 0x7000000028000000U, 0x6d6f63227b687461U, 0x2273746e656e6f70U, 0x79222c2278225b3aU,
    0x222c5d227a222c22U, 0x5b3a226570616873U, 0x20000000807d5d32U, 0x800000001000000U, 0x500000002000000U,
    0x700000001b000000U, 0x6873227b73726961U, 0x5d325b3a22657061U, 0x3a2265707974222cU, 0x7d227269615022U,
    0x0U, 0xb800001002U, 0x1000000004U, 0x300000004U, 0x5U,
    0x7374786574U, 0x10000000300U, 0x80000000100U, 0x1f0000000400U, 0x65227b656d616e00U,
    0x22676e69646f636eU, 0x2c2238667475223aU, 0x3a22657061687322U, 0x87d5d385bU, 0x100000003U,
    0x300000001U, 0x2000000003U, 0x636e65227b776172U, 0x223a22676e69646fU, 0x222c227365747962U,
    0x5b3a226570616873U, 0x70000000c7d5d33U, 0x400000001000000U, 0x100000001000000U, 0x6e00000000000000U,
    0x1f00001002U, 0x5U, 0x1U, 0x7U, 0x676e6968746f6eU,
    0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<196> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 1568) == 0x8e4c8504cecc82e7U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "control_fields",
    ::std::span<const ::std::byte>(description::blob.bytes).first(1568),
    0x8e4c8504cecc82e7U,
    0x037bd8cd56a8d031U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::control_fields::Control;
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


}  // namespace control_fields

#endif
