// @generated. Made by shmxc 0.1.0 from names_ours.yaml. Do not edit.
#ifndef SHMX_GENERATED_NAMES_OURS_HPP
#define SHMX_GENERATED_NAMES_OURS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "names_ours.hpp needs another version of shmx_runtime: generate it anew");

/// Names that the generated code has for itself.
namespace names_ours {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `meta`.
inline constexpr ::std::uint32_t meta = 1U;
/// Stream `has`.
inline constexpr ::std::uint32_t has = 2U;
/// Stream `into_owned`.
inline constexpr ::std::uint32_t into_owned = 3U;
/// Stream `deref`.
inline constexpr ::std::uint32_t deref = 4U;
/// Stream `fixed`.
inline constexpr ::std::uint32_t fixed = 5U;
/// Stream `model`.
inline constexpr ::std::uint32_t model = 6U;
/// Stream `blob`.
inline constexpr ::std::uint32_t blob = 7U;
/// Stream `sizes`.
inline constexpr ::std::uint32_t sizes = 8U;
/// Stream `planes`.
///
/// Shape: (2, 2), planes x, y.
inline constexpr ::std::uint32_t planes = 9U;
/// Stream `rt`.
inline constexpr ::std::uint32_t rt = 10U;
/// Stream `data`.
inline constexpr ::std::uint32_t data = 11U;
/// Stream `name`.
inline constexpr ::std::uint32_t name = 12U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `Fixed`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Fixed : ::std::uint8_t {
    /// `a`
    a = 0,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Fixed value) noexcept {
    switch (value) {
        case Fixed::a: return "a";
    }
    return ::std::nullopt;
}

/// Flags `Control`.
///
/// Any combination of bits is legal.
enum class Control_ : ::std::uint8_t {
    /// `a`
    a = 0x1U,
};

[[nodiscard]] constexpr Control_ operator|(Control_ a, Control_ b) noexcept {
    return static_cast<Control_>(static_cast<::std::uint8_t>(a) | static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Control_ operator&(Control_ a, Control_ b) noexcept {
    return static_cast<Control_>(static_cast<::std::uint8_t>(a) & static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Control_ operator^(Control_ a, Control_ b) noexcept {
    return static_cast<Control_>(static_cast<::std::uint8_t>(a) ^ static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Control_ operator~(Control_ a) noexcept {
    return static_cast<Control_>(static_cast<::std::uint8_t>(~static_cast<::std::uint8_t>(a)));
}
constexpr Control_& operator|=(Control_& a, Control_ b) noexcept { return a = a | b; }
constexpr Control_& operator&=(Control_& a, Control_ b) noexcept { return a = a & b; }
constexpr Control_& operator^=(Control_& a, Control_ b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Control_ flags, Control_ wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Record `B`.
struct B {
    /// `a`
    Control_ a{};

    friend constexpr bool operator==(const B& Left, const B& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(B) == 1 && alignof(B) == 1, "B is not laid out as the schema says");
static_assert(offsetof(B, a) == 0, "B is not laid out as the schema says");

/// Record `View`.
struct View_ {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const View_& Left, const View_& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(View_) == 1 && alignof(View_) == 1, "View_ is not laid out as the schema says");
static_assert(offsetof(View_, a) == 0, "View_ is not laid out as the schema says");

/// Record `Schema`.
struct Schema_ {
    /// `a`
    View_ a{};

    friend constexpr bool operator==(const Schema_& Left, const Schema_& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Schema_) == 1 && alignof(Schema_) == 1, "Schema_ is not laid out as the schema says");
static_assert(offsetof(Schema_, a) == 0, "Schema_ is not laid out as the schema says");

/// Record `Server`.
struct Server_ {
    /// `a`
    Fixed a{};

    friend constexpr bool operator==(const Server_& Left, const Server_& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Server_) == 1 && alignof(Server_) == 1, "Server_ is not laid out as the schema says");
static_assert(offsetof(Server_, a) == 0, "Server_ is not laid out as the schema says");

/// Record `T`.
struct T {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const T& Left, const T& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(T) == 1 && alignof(T) == 1, "T is not laid out as the schema says");
static_assert(offsetof(T, a) == 0, "T is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
/// `planes`
///
/// Shape: (2, 2), planes x, y.
template <class Number_>
class Planes : public ::shmx_runtime::Planes<Number_, 2> {
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
inline constexpr ::std::array<::std::uint64_t, 176> words = {
    0x8300001004U, 0x1U, 0xc00000007U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x2d0000000aU,
    0x656d616e00000000U, 0x614e7372756f5f73U, 0x746168742073656dU, 0x6e65672065687420U, 0x6320646574617265U,
    0x207361682065646fU, 0x6573746920726f66U, 0x2e666cU, 0x4c00001003U, 0x2000000000U,
    0x100000001U, 0x100000001U, 0x4200000000U, 0x10000000300U, 0x10000000100U,
    0x120000000100U, 0x65707974227b6100U, 0x72746e6f43223a22U, 0x7d226c6fU, 0x0U,
    0x3400001003U, 0x300000002U, 0x100000001U, 0x700000001U, 0x746e6f4300000000U,
    0x16c6f72U, 0x1000000U, 0x61000000U, 0x3200001003U, 0x300000001U,
    0x100000001U, 0x500000001U, 0x6578694600000000U, 0x64U, 0x100U,
    0x6100U, 0x4e00001003U, 0x2000000000U, 0x100000001U, 0x600000001U,
    0x6568635300000000U, 0x2000000000616dU, 0x1000000010000U, 0x1000000010000U, 0x7b610000000f0000U,
    0x223a226570797422U, 0x7d2277656956U, 0x0U, 0x4f00001003U, 0x2000000000U,
    0x100000001U, 0x600000001U, 0x7672655300000000U, 0x3000000007265U, 0x1000000010000U,
    0x1000000010000U, 0x7b61000000100000U, 0x223a226570797422U, 0x7d226465786946U, 0x0U,
    0x3a00001003U, 0x2000000000U, 0x100000001U, 0x100000001U, 0x5400000000U,
    0x10000000300U, 0x10000000100U, 0x100U, 0x6100U, 0x0U,
    0x3d00001003U, 0x2000000000U, 0x100000001U, 0x400000001U, 0x7765695600000000U,
    0x300000000U, 0x100000001U, 0x100000001U, 0x6100000000U, 0x0U,
    0x3500001000U, 0x2000000001U, 0x1U, 0x100000001U, 0x1100000004U,
    0x7974227b6174656dU, 0x686353223a226570U, 0x7d22616d65U, 0x3400001000U, 0x2000000002U,
    0x1U, 0x100000001U, 0x1100000003U, 0x707974227b736168U, 0x76726553223a2265U,
    0x7d227265U, 0x3600001000U, 0x2000000003U, 0x1U, 0x100000001U,
    0xc0000000aU, 0x6e776f5f6f746e69U, 0x65707974227b6465U, 0x7d2242223a22U, 0x3100001000U,
    0x2000000004U, 0x1U, 0x100000001U, 0xc00000005U, 0x74227b6665726564U,
    0x2254223a22657079U, 0x7dU, 0x2500001000U, 0x300000005U, 0x1U,
    0x100000001U, 0x5U, 0x6465786966U, 0x2500001000U, 0x300000006U,
    0x1U, 0x100000001U, 0x5U, 0x6c65646f6dU, 0x2400001000U,
    0x300000007U, 0x1U, 0x100000001U, 0x4U, 0x626f6c62U,
    0x2500001000U, 0x300000008U, 0x1U, 0x100000001U, 0x5U,
    0x73657a6973U, 0x4a00001000U, 0xc00000009U, 0x2U, 0x200000008U,
    0x2400000006U, 0x227b73656e616c70U, 0x6e656e6f706d6f63U, 0x2278225b3a227374U, 0x73222c5d2279222cU,
    0x325b3a2265706168U, 0x7d5dU, 0x0U, 0x2200001000U, 0x30000000aU,
    0x1U, 0x100000001U, 0x2U, 0x7472U, 0x2400001000U,
    0x30000000bU, 0x1U, 0x100000001U, 0x4U, 0x61746164U,
    0x2400001000U, 0x30000000cU, 0x1U, 0x100000001U, 0x4U,
    0x656d616eU,
};
inline constexpr ::shmx_runtime::generated::Blob<176> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 1408) == 0x129f43d543c458e1U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "names_ours",
    ::std::span<const ::std::byte>(description::blob.bytes).first(1408),
    0x129f43d543c458e1U,
    0xe7730eed9a40b60cU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `meta`
    [[nodiscard]] const Schema_& meta_() const noexcept {
        return ::shmx_runtime::generated::one_ref<Schema_>(this->core(), 0);
    }
    /// `has`
    [[nodiscard]] const Server_& has_() const noexcept {
        return ::shmx_runtime::generated::one_ref<Server_>(this->core(), 1);
    }
    /// `into_owned`
    [[nodiscard]] const B& into_owned() const noexcept {
        return ::shmx_runtime::generated::one_ref<B>(this->core(), 2);
    }
    /// `deref`
    [[nodiscard]] const T& deref() const noexcept {
        return ::shmx_runtime::generated::one_ref<T>(this->core(), 3);
    }
    /// `fixed`
    [[nodiscard]] ::std::uint8_t fixed() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 4);
    }
    /// `model`
    [[nodiscard]] ::std::uint8_t model() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 5);
    }
    /// `blob`
    [[nodiscard]] ::std::uint8_t blob() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 6);
    }
    /// `sizes`
    [[nodiscard]] ::std::uint8_t sizes() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 7);
    }
    /// `planes`
    ///
    /// Shape: (2, 2), planes x, y.
    [[nodiscard]] planes::Planes<const float> planes() const noexcept {
        return ::shmx_runtime::generated::planes<planes::Planes<const float>, float>(this->core(), 8);
    }
    /// `rt`
    [[nodiscard]] ::std::uint8_t rt() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 9);
    }
    /// `data`
    [[nodiscard]] ::std::uint8_t data() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 10);
    }
    /// `name`
    [[nodiscard]] ::std::uint8_t name() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 11);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `meta` to be written; until then it is what an earlier frame had there.
    Schema_& meta_() noexcept {
        return ::shmx_runtime::generated::fixed_one<Schema_>(this->core(), 0);
    }
    /// Lends `has` to be written; until then it is what an earlier frame had there.
    Server_& has_() noexcept {
        return ::shmx_runtime::generated::fixed_one<Server_>(this->core(), 1);
    }
    /// Lends `into_owned` to be written; until then it is what an earlier frame had there.
    B& into_owned() noexcept {
        return ::shmx_runtime::generated::fixed_one<B>(this->core(), 2);
    }
    /// Lends `deref` to be written; until then it is what an earlier frame had there.
    T& deref() noexcept {
        return ::shmx_runtime::generated::fixed_one<T>(this->core(), 3);
    }
    /// Lends `fixed` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& fixed() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 4);
    }
    /// Lends `model` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& model() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 5);
    }
    /// Lends `blob` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& blob() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 6);
    }
    /// Lends `sizes` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& sizes() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 7);
    }
    /// Lends `planes` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2, 2), planes x, y.
    planes::Planes<float> planes() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::Planes<float>, float>(this->core(), 8, 2);
    }
    /// Lends `rt` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& rt() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 9);
    }
    /// Lends `data` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& data() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 10);
    }
    /// Lends `name` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& name() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 11);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::names_ours::Control;
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

static_assert(sizeof(Schema_) == 1, "an element of stream 'meta' has not the size that the schema says");
static_assert(sizeof(Server_) == 1, "an element of stream 'has' has not the size that the schema says");
static_assert(sizeof(B) == 1, "an element of stream 'into_owned' has not the size that the schema says");
static_assert(sizeof(T) == 1, "an element of stream 'deref' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'fixed' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'model' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'blob' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'sizes' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'planes' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'rt' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'data' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'name' has not the size that the schema says");

}  // namespace names_ours

#endif
