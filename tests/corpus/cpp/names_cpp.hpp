// @generated. Made by shmxc 0.1.0 from names_cpp.yaml. Do not edit.
#ifndef SHMX_GENERATED_NAMES_CPP_HPP
#define SHMX_GENERATED_NAMES_CPP_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "names_cpp.hpp needs another version of shmx_runtime: generate it anew");

/// Words of C++ and its macros as names of everything, and names that its generated code has for itself.
namespace names_cpp {

/// Named numbers of the schema.
namespace sizes {
/// `int`
inline constexpr ::std::size_t int_ = 2;
/// `sizeof`
inline constexpr ::std::size_t sizeof_ = 3;
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `class`.
inline constexpr ::std::uint32_t class_ = 1U;
/// Stream `template`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t template_ = 2U;
/// Stream `errno`.
///
/// Shape: (4, 3), planes major, minor, Errno, plane.
inline constexpr ::std::uint32_t errno_ = 3U;
/// Stream `publish`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t publish = 4U;
/// Stream `planes`.
///
/// Shape: (4, n), n up to 3, planes x, y, Planes, all.
inline constexpr ::std::uint32_t planes = 5U;
/// Stream `x`.
///
/// Shape: (2, 2), planes X, Y. A frame may lack it.
inline constexpr ::std::uint32_t x = 6U;
/// Stream `n`.
///
/// Shape: (n,), n up to 4.
inline constexpr ::std::uint32_t n = 7U;
/// Stream `values`.
///
/// Shape: (n, 2, 2), n up to 4.
inline constexpr ::std::uint32_t values = 8U;
/// Stream `value`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t value = 9U;
/// Stream `text`.
///
/// Up to 16 bytes.
inline constexpr ::std::uint32_t text = 10U;
/// Stream `core`.
///
/// Up to 16 bytes. A frame may lack it.
inline constexpr ::std::uint32_t core = 11U;
/// Stream `set_n`.
inline constexpr ::std::uint32_t set_n = 12U;
/// Stream `has_value`.
inline constexpr ::std::uint32_t has_value = 13U;
/// Stream `std`.
///
/// Up to 8 bytes.
inline constexpr ::std::uint32_t std = 14U;
/// Stream `ids`.
///
/// Shape: (1, 2).
inline constexpr ::std::uint32_t ids = 15U;
/// Stream `sizes`.
inline constexpr ::std::uint32_t sizes = 16U;
/// Stream `schema`.
inline constexpr ::std::uint32_t schema = 17U;
/// Stream `shapes`.
inline constexpr ::std::uint32_t shapes = 18U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
/// Shape of a block of `values`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> values = {2, 2};
/// Shape of `ids`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> ids = {1, 2};
}  // namespace shapes

/// Enum `NAN`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class NAN_ : ::std::uint8_t {
    /// `NULL`
    NULL_ = 0,
    /// `INFINITY`
    INFINITY_ = 1,
    /// `EINVAL`
    EINVAL_ = 2,
    /// `this`
    this_ = 3,
    /// `value`
    value = 4,
    /// `slots`
    slots_ = 5,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(NAN_ value) noexcept {
    switch (value) {
        case NAN_::NULL_: return "NULL";
        case NAN_::INFINITY_: return "INFINITY";
        case NAN_::EINVAL_: return "EINVAL";
        case NAN_::this_: return "this";
        case NAN_::value: return "value";
        case NAN_::slots_: return "slots";
    }
    return ::std::nullopt;
}

/// Flags `Frame`.
///
/// Any combination of bits is legal.
enum class Frame_ : ::std::uint8_t {
    /// `auto`
    auto_ = 0x1U,
    /// `and`
    and_ = 0x2U,
    /// `stdin`
    stdin_ = 0x4U,
    /// `contains`
    contains = 0x8U,
};

[[nodiscard]] constexpr Frame_ operator|(Frame_ a, Frame_ b) noexcept {
    return static_cast<Frame_>(static_cast<::std::uint8_t>(a) | static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Frame_ operator&(Frame_ a, Frame_ b) noexcept {
    return static_cast<Frame_>(static_cast<::std::uint8_t>(a) & static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Frame_ operator^(Frame_ a, Frame_ b) noexcept {
    return static_cast<Frame_>(static_cast<::std::uint8_t>(a) ^ static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Frame_ operator~(Frame_ a) noexcept {
    return static_cast<Frame_>(static_cast<::std::uint8_t>(~static_cast<::std::uint8_t>(a)));
}
constexpr Frame_& operator|=(Frame_& a, Frame_ b) noexcept { return a = a | b; }
constexpr Frame_& operator&=(Frame_& a, Frame_ b) noexcept { return a = a & b; }
constexpr Frame_& operator^=(Frame_& a, Frame_ b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Frame_ flags, Frame_ wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Record `EOF`.
struct EOF_ {
    /// `class`
    ::std::uint8_t class_{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 1> pad0__{};
    /// `operator`
    ::std::uint16_t operator_{};
    /// `errno`
    ::std::uint8_t errno_{};
    /// `a`
    ::std::uint8_t a{};
    /// `b`
    ::std::uint8_t b{};
    /// `pad0_`
    ::std::uint8_t pad0_{};
    /// `std`
    ::std::uint8_t std{};
    /// `assert`
    ::std::uint8_t assert_{};

    friend constexpr bool operator==(const EOF_& Left, const EOF_& Right) noexcept { return Left.class_ == Right.class_ && Left.operator_ == Right.operator_ && Left.errno_ == Right.errno_ && Left.a == Right.a && Left.b == Right.b && Left.pad0_ == Right.pad0_ && Left.std == Right.std && Left.assert_ == Right.assert_; }
};
static_assert(sizeof(EOF_) == 10 && alignof(EOF_) == 2, "EOF_ is not laid out as the schema says");
static_assert(offsetof(EOF_, class_) == 0, "EOF_ is not laid out as the schema says");
static_assert(offsetof(EOF_, operator_) == 2, "EOF_ is not laid out as the schema says");
static_assert(offsetof(EOF_, errno_) == 4, "EOF_ is not laid out as the schema says");
static_assert(offsetof(EOF_, a) == 5, "EOF_ is not laid out as the schema says");
static_assert(offsetof(EOF_, b) == 6, "EOF_ is not laid out as the schema says");
static_assert(offsetof(EOF_, pad0_) == 7, "EOF_ is not laid out as the schema says");
static_assert(offsetof(EOF_, std) == 8, "EOF_ is not laid out as the schema says");
static_assert(offsetof(EOF_, assert_) == 9, "EOF_ is not laid out as the schema says");

/// Record `Message`.
struct Message_ {
    /// `frame`
    Frame_ frame{};

    friend constexpr bool operator==(const Message_& Left, const Message_& Right) noexcept { return Left.frame == Right.frame; }
};
static_assert(sizeof(Message_) == 1 && alignof(Message_) == 1, "Message_ is not laid out as the schema says");
static_assert(offsetof(Message_, frame) == 0, "Message_ is not laid out as the schema says");

/// Record `Planes`.
struct Planes {
    /// `shmx_runtime`
    ::std::uint8_t shmx_runtime{};
    /// `unix`
    NAN_ unix_{};

    friend constexpr bool operator==(const Planes& Left, const Planes& Right) noexcept { return Left.shmx_runtime == Right.shmx_runtime && Left.unix_ == Right.unix_; }
};
static_assert(sizeof(Planes) == 2 && alignof(Planes) == 1, "Planes is not laid out as the schema says");
static_assert(offsetof(Planes, shmx_runtime) == 0, "Planes is not laid out as the schema says");
static_assert(offsetof(Planes, unix_) == 1, "Planes is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
/// `errno`
///
/// Shape: (4, 3), planes major, minor, Errno, plane.
template <class Number_>
class Errno : public ::shmx_runtime::Planes<Number_, 4> {
public:
    using ::shmx_runtime::Planes<Number_, 4>::Planes;
    /// Plane `major`.
    [[nodiscard]] constexpr ::std::span<Number_> major_() const noexcept { return this->plane(0); }
    /// Plane `minor`.
    [[nodiscard]] constexpr ::std::span<Number_> minor_() const noexcept { return this->plane(1); }
    /// Plane `Errno`.
    [[nodiscard]] constexpr ::std::span<Number_> Errno_() const noexcept { return this->plane(2); }
    /// Plane `plane`.
    [[nodiscard]] constexpr ::std::span<Number_> plane_() const noexcept { return this->plane(3); }
};
/// `planes`
///
/// Shape: (4, n), n up to 3, planes x, y, Planes, all.
template <class Number_>
class Planes : public ::shmx_runtime::Planes<Number_, 4> {
public:
    using ::shmx_runtime::Planes<Number_, 4>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `Planes`.
    [[nodiscard]] constexpr ::std::span<Number_> Planes_() const noexcept { return this->plane(2); }
    /// Plane `all`.
    [[nodiscard]] constexpr ::std::span<Number_> all_() const noexcept { return this->plane(3); }
};
/// `x`
///
/// Shape: (2, 2), planes X, Y. A frame may lack it.
template <class Number_>
class X : public ::shmx_runtime::Planes<Number_, 2> {
public:
    using ::shmx_runtime::Planes<Number_, 2>::Planes;
    /// Plane `X`.
    [[nodiscard]] constexpr ::std::span<Number_> X_() const noexcept { return this->plane(0); }
    /// Plane `Y`.
    [[nodiscard]] constexpr ::std::span<Number_> Y() const noexcept { return this->plane(1); }
};
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// Message `bad`.
    struct Bad_ {
        /// `namespace`
        ::std::uint8_t namespace_{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 3> pad0_{};
        /// `control`
        ::std::uint32_t control{};
        /// `names`
        ::std::uint8_t names{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 3> pad1_{};

        friend constexpr bool operator==(const Bad_& Left, const Bad_& Right) noexcept { return Left.namespace_ == Right.namespace_ && Left.control == Right.control && Left.names == Right.names; }
    };

    /// Message `body`.
    struct Body_ {
        /// `at`
        ::names_cpp::Message_ at{};
        /// `name`
        ::shmx_runtime::Text<4> name{};

        friend constexpr bool operator==(const Body_& Left, const Body_& Right) noexcept { return Left.at == Right.at && Left.name == Right.name; }
    };

    /// Message `messages`.
    struct Messages_ {

        friend constexpr bool operator==(const Messages_&, const Messages_&) noexcept = default;
    };

    /// Message `eof`.
    struct Eof {
        /// `eof`
        ::names_cpp::EOF_ eof{};

        friend constexpr bool operator==(const Eof& Left, const Eof& Right) noexcept { return Left.eof == Right.eof; }
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Bad_, 1U, 12>, ::shmx_runtime::generated::Tag<Body_, 2U, 5>, ::shmx_runtime::generated::Tag<Messages_, 3U, 0>, ::shmx_runtime::generated::Tag<Eof, 4U, 10>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 4> names{"bad", "body", "messages", "eof"};
};
static_assert(sizeof(Control::Bad_) == 12 && alignof(Control::Bad_) == 4, "Control::Bad_ is not laid out as the schema says");
static_assert(offsetof(Control::Bad_, namespace_) == 0, "Control::Bad_ is not laid out as the schema says");
static_assert(offsetof(Control::Bad_, control) == 4, "Control::Bad_ is not laid out as the schema says");
static_assert(offsetof(Control::Bad_, names) == 8, "Control::Bad_ is not laid out as the schema says");
static_assert(sizeof(Control::Body_) == 5 && alignof(Control::Body_) == 1, "Control::Body_ is not laid out as the schema says");
static_assert(offsetof(Control::Body_, at) == 0, "Control::Body_ is not laid out as the schema says");
static_assert(offsetof(Control::Body_, name) == 1, "Control::Body_ is not laid out as the schema says");
static_assert(sizeof(Control::Eof) == 10 && alignof(Control::Eof) == 2, "Control::Eof is not laid out as the schema says");
static_assert(offsetof(Control::Eof, eof) == 0, "Control::Eof is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 352> words = {
    0xba00001004U, 0x1U, 0x1200000005U, 0x400000004U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x6500000009U,
    0x656d616e00000000U, 0x726f577070635f73U, 0x2b4320666f207364U, 0x746920646e61202bU, 0x736f7263616d2073U,
    0x656d616e20736120U, 0x65766520666f2073U, 0x2c676e6968747972U, 0x6d616e20646e6120U, 0x2074616874207365U,
    0x656e656720737469U, 0x6f63206465746172U, 0x6620736168206564U, 0x6c6573746920726fU, 0x2e66U,
    0x0U, 0x12100001003U, 0x2000000000U, 0x20000000aU, 0x300000008U,
    0x464f4500000000U, 0x100000003000000U, 0x100000001000000U, 0x5000000U, 0x7373616c63000000U,
    0x500000002U, 0x200000001U, 0x800000001U, 0x7265706f00000000U, 0x4726f7461U,
    0x100000003U, 0x100000001U, 0x5U, 0x56f6e727265U, 0x10000000300U,
    0x10000000100U, 0x100U, 0x3000000066100U, 0x1000000010000U, 0x1000000010000U,
    0x762000000000000U, 0x100000003000000U, 0x100000001000000U, 0x5000000U, 0x5f30646170000000U,
    0x300000008U, 0x100000001U, 0x300000001U, 0x964747300000000U, 0x100000003000000U,
    0x100000001000000U, 0x6000000U, 0x7265737361000000U, 0x74U, 0x7500001003U,
    0x300000002U, 0x100000001U, 0x500000004U, 0x6d61724600000000U, 0x165U,
    0x400U, 0x26f74756100U, 0x30000000000U, 0x646e610000000000U, 0x4U,
    0x5U, 0x86e69647473U, 0x80000000000U, 0x6e6f630000000000U, 0x736e696174U,
    0x5400001003U, 0x2000000000U, 0x100000001U, 0x700000001U, 0x7373654d00000000U,
    0x300000000656761U, 0x100000001000000U, 0x500000001000000U, 0x6600000010000000U, 0x7974227b656d6172U,
    0x617246223a226570U, 0x7d22656dU, 0x9f00001003U, 0x300000001U, 0x100000001U,
    0x300000006U, 0x4e414e00000000U, 0x400000000000000U, 0x4e00000000000000U, 0x14c4c55U,
    0x8000000U, 0x4e49464e49000000U, 0x2595449U, 0x6000000U, 0x41564e4945000000U,
    0x34cU, 0x400U, 0x47369687400U, 0x50000000000U, 0x6c61760000000000U,
    0x56575U, 0x50000U, 0x73746f6c730000U, 0x0U, 0x7800001003U,
    0x2000000000U, 0x100000002U, 0x600000002U, 0x6e616c5000000000U, 0x3000000007365U,
    0x1000000010000U, 0xc000000010000U, 0x6873000000000000U, 0x69746e75725f786dU, 0x300000001656dU,
    0x1000000010000U, 0x4000000010000U, 0x6e750000000e0000U, 0x65707974227b7869U, 0x7d224e414e223a22U,
    0x3300001000U, 0x2000000001U, 0x1U, 0x10000000aU, 0xe00000005U,
    0x74227b7373616c63U, 0x4f45223a22657079U, 0x7d2246U, 0x4200001000U, 0x300000002U,
    0x1U, 0x200000001U, 0x1a00000008U, 0x6574616c706d6574U, 0x226570616873227bU,
    0x7974222c5d325b3aU, 0x4e414e223a226570U, 0x7d22U, 0x6100001000U, 0xc00000003U,
    0x4U, 0x300000010U, 0x3c00000005U, 0x63227b6f6e727265U, 0x746e656e6f706d6fU,
    0x6a616d225b3a2273U, 0x6e696d222c22726fU, 0x727245222c22726fU, 0x616c70222c226f6eU, 0x6873222c5d22656eU,
    0x5d335b3a22657061U, 0x7dU, 0x4800001000U, 0x2000000004U, 0x1U,
    0x100000002U, 0x2100000007U, 0x7b6873696c627570U, 0x616e6f6974706f22U, 0x2c657572743a226cU,
    0x223a226570797422U, 0x7d2273656e616c50U, 0x5c00001000U, 0xc00000005U, 0x4U,
    0x300000010U, 0x3600000006U, 0x227b73656e616c70U, 0x6e656e6f706d6f63U, 0x2278225b3a227374U,
    0x6c50222c2279222cU, 0x61222c2273656e61U, 0x6873222c5d226c6cU, 0x756e5b3a22657061U, 0x7d5d6c6cU,
    0x0U, 0x5500001000U, 0xd00000006U, 0x2U, 0x200000010U,
    0x3400000001U, 0x6f706d6f63227b78U, 0x5b3a2273746e656eU, 0x5d2259222c225822U, 0x6e6f6974706f222cU,
    0x657572743a226c61U, 0x226570616873222cU, 0x7d5d325b3aU, 0x3100001000U, 0x500000007U,
    0x1U, 0x400000002U, 0x1000000001U, 0x6570616873227b6eU, 0x5d6c6c756e5b3a22U,
    0x7dU, 0x3a00001000U, 0x500000008U, 0x1U, 0x1000000002U,
    0x1400000006U, 0x227b7365756c6176U, 0x5b3a226570616873U, 0x322c322c6c6c756eU, 0x7d5dU,
    0x0U, 0x4700001000U, 0x2000000009U, 0x1U, 0x100000001U,
    0x2200000005U, 0x6f227b65756c6176U, 0x226c616e6f697470U, 0x74222c657572743aU, 0x654d223a22657079U,
    0x7d226567617373U, 0x4600001000U, 0x30000000aU, 0x1U, 0x1000000001U,
    0x2200000004U, 0x6e65227b74786574U, 0x3a22676e69646f63U, 0x222c223866747522U, 0x5b3a226570616873U,
    0x7d5d6c6c756eU, 0x4600001000U, 0x30000000bU, 0x1U, 0x1000000001U,
    0x2200000004U, 0x6e65227b65726f63U, 0x3a22676e69646f63U, 0x222c226e6f736a22U, 0x5b3a226570616873U,
    0x7d5d6c6c756eU, 0x3500001000U, 0x30000000cU, 0x1U, 0x100000001U,
    0x1000000005U, 0x74227b6e5f746573U, 0x7246223a22657079U, 0x7d22656d61U, 0x2900001000U,
    0x10000000dU, 0x1U, 0x100000001U, 0x9U, 0x756c61765f736168U,
    0x65U, 0x0U, 0x4600001000U, 0x30000000eU, 0x1U,
    0x800000001U, 0x2300000003U, 0x636e65227b647473U, 0x223a22676e69646fU, 0x222c227365747962U,
    0x5b3a226570616873U, 0x7d5d6c6c756eU, 0x3200001000U, 0x30000000fU, 0x1U,
    0x200000001U, 0xf00000003U, 0x616873227b736469U, 0x322c315b3a226570U, 0x7d5dU,
    0x2500001000U, 0x300000010U, 0x1U, 0x100000001U, 0x5U,
    0x73657a6973U, 0x2600001000U, 0x300000011U, 0x1U, 0x100000001U,
    0x6U, 0x616d65686373U, 0x2600001000U, 0x200000012U, 0x1U,
    0x100000001U, 0x6U, 0x736570616873U, 0x8400001002U, 0xc00000001U,
    0x300000004U, 0x3U, 0x300000000646162U, 0x100000001000000U, 0x900000001000000U,
    0x6e00000000000000U, 0x6563617073656d61U, 0x700000004U, 0x400000001U, 0x700000001U,
    0x746e6f6300000000U, 0x3000000086c6f72U, 0x100000001000000U, 0x500000001000000U, 0x6e00000000000000U,
    0x73656d61U, 0x8b00001002U, 0x500000002U, 0x200000001U, 0x4U,
    0x79646f62U, 0x100000020U, 0x100000001U, 0x1200000002U, 0x65707974227b7461U,
    0x617373654d223a22U, 0x17d226567U, 0x100000003U, 0x400000001U, 0x1f00000004U,
    0x6e65227b656d616eU, 0x3a22676e69646f63U, 0x222c223866747522U, 0x5b3a226570616873U, 0x7d5d34U,
    0x0U, 0x2000001002U, 0x3U, 0x1U, 0x8U,
    0x736567617373656dU, 0x0U, 0x4800001002U, 0xa00000004U, 0x100000002U,
    0x3U, 0x2000000000666f65U, 0xa00000001000000U, 0x300000001000000U, 0x650000000e000000U,
    0x65707974227b666fU, 0x7d22464f45223a22U,
};
inline constexpr ::shmx_runtime::generated::Blob<352> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 2816) == 0x4fd92a3a6f7fbef0U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "names_cpp",
    ::std::span<const ::std::byte>(description::blob.bytes).first(2816),
    0x4fd92a3a6f7fbef0U,
    0xdb9f698571ceb5a6U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `class`
    [[nodiscard]] const EOF_& class_() const noexcept {
        return ::shmx_runtime::generated::one_ref<EOF_>(this->core(), 0);
    }
    /// `template`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const NAN_> template_() const noexcept {
        return ::shmx_runtime::generated::slice<NAN_>(this->core(), 1);
    }
    /// `errno`
    ///
    /// Shape: (4, 3), planes major, minor, Errno, plane.
    [[nodiscard]] planes::Errno<const float> errno_() const noexcept {
        return ::shmx_runtime::generated::planes<planes::Errno<const float>, float>(this->core(), 2);
    }
    /// `publish`
    ///
    /// A frame may lack it.
    ///
    /// Null where the frame lacks it.
    [[nodiscard]] const Planes* publish_() const noexcept {
        return ::shmx_runtime::generated::opt_one_ref<Planes>(this->core(), 3);
    }
    /// Whether this frame has `publish`.
    [[nodiscard]] bool has_publish() const noexcept {
        return this->has_at(3);
    }
    /// `planes`
    ///
    /// Shape: (4, n), n up to 3, planes x, y, Planes, all.
    [[nodiscard]] planes::Planes<const float> planes() const noexcept {
        return ::shmx_runtime::generated::planes<planes::Planes<const float>, float>(this->core(), 4);
    }
    /// `x`
    ///
    /// Shape: (2, 2), planes X, Y. A frame may lack it.
    [[nodiscard]] ::std::optional<planes::X<const double>> x() const noexcept {
        return ::shmx_runtime::generated::opt_planes<planes::X<const double>, double>(this->core(), 5);
    }
    /// Whether this frame has `x`.
    [[nodiscard]] bool has_x() const noexcept {
        return this->has_at(5);
    }
    /// `n`
    ///
    /// Shape: (n,), n up to 4.
    [[nodiscard]] ::std::span<const ::std::uint16_t> n() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint16_t>(this->core(), 6);
    }
    /// `values`
    ///
    /// Shape: (n, 2, 2), n up to 4.
    [[nodiscard]] ::std::span<const ::std::uint16_t> values() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint16_t>(this->core(), 7);
    }
    /// `value`
    ///
    /// A frame may lack it.
    ///
    /// Null where the frame lacks it.
    [[nodiscard]] const Message_* value() const noexcept {
        return ::shmx_runtime::generated::opt_one_ref<Message_>(this->core(), 8);
    }
    /// Whether this frame has `value`.
    [[nodiscard]] bool has_value_() const noexcept {
        return this->has_at(8);
    }
    /// `text`
    ///
    /// Up to 16 bytes.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::string_view> text() const {
        return Face_::out(::shmx_runtime::generated::utf8(this->core(), 9, "text"));
    }
    /// `core`
    ///
    /// Up to 16 bytes. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> core_() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 10, "core"));
    }
    /// Whether this frame has `core`.
    [[nodiscard]] bool has_core() const noexcept {
        return this->has_at(10);
    }
    /// `set_n`
    [[nodiscard]] Frame_ set_n() const noexcept {
        return ::shmx_runtime::generated::one<Frame_>(this->core(), 11);
    }
    /// `has_value`
    [[nodiscard]] ::shmx_runtime::Bool has_value() const noexcept {
        return ::shmx_runtime::generated::one<::shmx_runtime::Bool>(this->core(), 12);
    }
    /// `std`
    ///
    /// Up to 8 bytes.
    [[nodiscard]] ::std::span<const ::std::byte> std() const noexcept {
        return ::shmx_runtime::generated::slice<::std::byte>(this->core(), 13);
    }
    /// `ids`
    ///
    /// Shape: (1, 2).
    [[nodiscard]] ::std::span<const ::std::uint8_t> ids() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 14);
    }
    /// `sizes`
    [[nodiscard]] ::std::uint8_t sizes() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 15);
    }
    /// `schema`
    [[nodiscard]] ::std::uint8_t schema() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 16);
    }
    /// `shapes`
    [[nodiscard]] ::std::int8_t shapes() const noexcept {
        return ::shmx_runtime::generated::one<::std::int8_t>(this->core(), 17);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `class` to be written; until then it is what an earlier frame had there.
    EOF_& class_() noexcept {
        return ::shmx_runtime::generated::fixed_one<EOF_>(this->core(), 0);
    }
    /// Lends `template` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<NAN_> template_() noexcept {
        return ::shmx_runtime::generated::fixed_slice<NAN_>(this->core(), 1, 2);
    }
    /// Writes `template`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_template(::std::span<const NAN_> values) {
        return Face_::out(::shmx_runtime::generated::fill<NAN_>(this->core(), 1, "template", 2, values));
    }
    /// Lends `errno` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4, 3), planes major, minor, Errno, plane.
    planes::Errno<float> errno_() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::Errno<float>, float>(this->core(), 2, 3);
    }
    /// Adds `publish` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<Planes*> publish_() {
        return Face_::out(::shmx_runtime::generated::one_mut<Planes>(this->core(), 3));
    }
    /// Writes `publish`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_publish(const Planes& value) {
        return Face_::out(::shmx_runtime::generated::set_one<Planes>(this->core(), 3, value));
    }
    /// Adds `n` elements of `planes` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (4, n), n up to 3, planes x, y, Planes, all.
    typename Face_::template Out<planes::Planes<float>> planes(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::Planes<float>, float>(this->core(), 4, 1, n));
    }
    /// Adds `x` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (2, 2), planes X, Y. A frame may lack it.
    typename Face_::template Out<planes::X<double>> x() {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::X<double>, double>(this->core(), 5, 2, 1));
    }
    /// Adds `n` elements of `n` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 4.
    typename Face_::template Out<::std::span<::std::uint16_t>> n(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint16_t>(this->core(), 6, 1, n));
    }
    /// Writes `n`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 4.
    typename Face_::template Out<void> set_n_(::std::span<const ::std::uint16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint16_t>(this->core(), 6, "n", 1, values));
    }
    /// Adds `n` blocks of `values` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n, 2, 2), n up to 4.
    typename Face_::template Out<::std::span<::std::uint16_t>> values(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint16_t>(this->core(), 7, 4, n));
    }
    /// Writes `values`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n, 2, 2), n up to 4.
    typename Face_::template Out<void> set_values(::std::span<const ::std::uint16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint16_t>(this->core(), 7, "values", 4, values));
    }
    /// Adds `value` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<Message_*> value() {
        return Face_::out(::shmx_runtime::generated::one_mut<Message_>(this->core(), 8));
    }
    /// Writes `value`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_value(const Message_& value) {
        return Face_::out(::shmx_runtime::generated::set_one<Message_>(this->core(), 8, value));
    }
    /// Writes `text`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 16 bytes.
    typename Face_::template Out<void> set_text(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 9, "text", text));
    }
    /// Writes `core` from a text that is JSON, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 16 bytes. A frame may lack it.
    typename Face_::template Out<void> set_core(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 10, "core", text));
    }
    /// Lends `set_n` to be written; until then it is what an earlier frame had there.
    Frame_& set_n() noexcept {
        return ::shmx_runtime::generated::fixed_one<Frame_>(this->core(), 11);
    }
    /// Lends `has_value` to be written; until then it is what an earlier frame had there.
    ::shmx_runtime::Bool& has_value() noexcept {
        return ::shmx_runtime::generated::fixed_one<::shmx_runtime::Bool>(this->core(), 12);
    }
    /// Adds `n` elements of `std` to the frame, once, and lends them to be written, all of them.
    ///
    /// Up to 8 bytes.
    typename Face_::template Out<::std::span<::std::byte>> std(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::byte>(this->core(), 13, 1, n));
    }
    /// Writes `std`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Up to 8 bytes.
    typename Face_::template Out<void> set_std(::std::span<const ::std::byte> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::byte>(this->core(), 13, "std", 1, values));
    }
    /// Lends `ids` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1, 2).
    ::std::span<::std::uint8_t> ids() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 14, 2);
    }
    /// Writes `ids`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1, 2).
    typename Face_::template Out<void> set_ids(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 14, "ids", 2, values));
    }
    /// Lends `sizes` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& sizes() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 15);
    }
    /// Lends `schema` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& schema() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 16);
    }
    /// Lends `shapes` to be written; until then it is what an earlier frame had there.
    ::std::int8_t& shapes() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::int8_t>(this->core(), 17);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::names_cpp::Control;
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

static_assert(sizeof(EOF_) == 10, "an element of stream 'class' has not the size that the schema says");
static_assert(sizeof(NAN_) == 1, "an element of stream 'template' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'errno' has not the size that the schema says");
static_assert(sizeof(Planes) == 2, "an element of stream 'publish' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'planes' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 'x' has not the size that the schema says");
static_assert(sizeof(::std::uint16_t) == 2, "an element of stream 'n' has not the size that the schema says");
static_assert(sizeof(::std::uint16_t) == 2, "an element of stream 'values' has not the size that the schema says");
static_assert(sizeof(Message_) == 1, "an element of stream 'value' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'text' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'core' has not the size that the schema says");
static_assert(sizeof(Frame_) == 1, "an element of stream 'set_n' has not the size that the schema says");
static_assert(sizeof(::shmx_runtime::Bool) == 1, "an element of stream 'has_value' has not the size that the schema says");
static_assert(sizeof(::std::byte) == 1, "an element of stream 'std' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'ids' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'sizes' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'schema' has not the size that the schema says");
static_assert(sizeof(::std::int8_t) == 1, "an element of stream 'shapes' has not the size that the schema says");

}  // namespace names_cpp

#endif
