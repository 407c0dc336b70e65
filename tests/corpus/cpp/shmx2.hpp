// @generated. Made by shmxc 0.1.0 from shmx2.yaml. Do not edit.
#ifndef SHMX_GENERATED_SHMX2_HPP
#define SHMX_GENERATED_SHMX2_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "shmx2.hpp needs another version of shmx_runtime: generate it anew");

/// Every form of a stream, in the bytes of stock SHMX.
namespace shmx2 {

/// Named numbers of the schema.
namespace sizes {
/// `particles`
inline constexpr ::std::size_t particles = 100;
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `tick`.
inline constexpr ::std::uint32_t tick = 1U;
/// Stream `position`.
///
/// Shape: (3, 100), planes x, y, z. Unit: m.
inline constexpr ::std::uint32_t position = 3U;
/// Stream `velocity`.
///
/// Shape: (100, 3). Unit: m/s.
inline constexpr ::std::uint32_t velocity = 4U;
/// Stream `born`.
///
/// Shape: (n,), n up to 256.
inline constexpr ::std::uint32_t born = 5U;
/// Stream `depth`.
///
/// Shape: (48, 64). Unit: m. A frame may lack it.
inline constexpr ::std::uint32_t depth = 6U;
/// Stream `log`.
///
/// Up to 4096 bytes.
inline constexpr ::std::uint32_t log = 7U;
/// Stream `hud`.
///
/// Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
inline constexpr ::std::uint32_t hud = 8U;
/// Stream `fault`.
inline constexpr ::std::uint32_t fault = 11U;
/// Stream `byte`.
inline constexpr ::std::uint32_t byte = 12U;
/// Stream `line`.
///
/// Shape: (64,).
inline constexpr ::std::uint32_t line = 13U;
/// Stream `pair`.
///
/// Shape: (2, n), n up to 3, planes a, b.
inline constexpr ::std::uint32_t pair = 14U;
/// Stream `tiles`.
///
/// Shape: (n, 3, 5), n up to 4.
inline constexpr ::std::uint32_t tiles = 15U;
/// Stream `origin`.
inline constexpr ::std::uint32_t origin = 16U;
/// Stream `raw`.
///
/// Up to 100 bytes.
inline constexpr ::std::uint32_t raw = 17U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
/// Shape of `depth`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> depth = {48, 64};
/// Shape of a block of `tiles`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> tiles = {3, 5};
}  // namespace shapes

/// Enum `Kind`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Kind : ::std::uint8_t {
    /// `dust`
    dust = 0,
    /// `gas`
    gas = 1,
    /// `star`
    star = 2,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Kind value) noexcept {
    switch (value) {
        case Kind::dust: return "dust";
        case Kind::gas: return "gas";
        case Kind::star: return "star";
    }
    return ::std::nullopt;
}

/// Flags `Fault`.
///
/// Any combination of bits is legal.
enum class Fault : ::std::uint16_t {
    /// `hot`
    hot = 0x1U,
    /// `stuck`
    stuck = 0x2U,
};

[[nodiscard]] constexpr Fault operator|(Fault a, Fault b) noexcept {
    return static_cast<Fault>(static_cast<::std::uint16_t>(a) | static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr Fault operator&(Fault a, Fault b) noexcept {
    return static_cast<Fault>(static_cast<::std::uint16_t>(a) & static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr Fault operator^(Fault a, Fault b) noexcept {
    return static_cast<Fault>(static_cast<::std::uint16_t>(a) ^ static_cast<::std::uint16_t>(b));
}
[[nodiscard]] constexpr Fault operator~(Fault a) noexcept {
    return static_cast<Fault>(static_cast<::std::uint16_t>(~static_cast<::std::uint16_t>(a)));
}
constexpr Fault& operator|=(Fault& a, Fault b) noexcept { return a = a | b; }
constexpr Fault& operator&=(Fault& a, Fault b) noexcept { return a = a & b; }
constexpr Fault& operator^=(Fault& a, Fault b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Fault flags, Fault wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Record `Particle`.
struct Particle {
    /// `id`
    ::std::uint32_t id{};
    /// `kind`
    Kind kind{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 3> pad0_{};
    /// `mass`
    ///
    /// Unit: kg.
    float mass{};
    /// `origin`
    ///
    /// Components: x, y, z.
    ::std::array<float, 3> origin{};
    /// `name`
    ::shmx_runtime::Text<16> name{};

    friend constexpr bool operator==(const Particle& Left, const Particle& Right) noexcept { return Left.id == Right.id && Left.kind == Right.kind && Left.mass == Right.mass && Left.origin == Right.origin && Left.name == Right.name; }
};
static_assert(sizeof(Particle) == 40 && alignof(Particle) == 4, "Particle is not laid out as the schema says");
static_assert(offsetof(Particle, id) == 0, "Particle is not laid out as the schema says");
static_assert(offsetof(Particle, kind) == 4, "Particle is not laid out as the schema says");
static_assert(offsetof(Particle, mass) == 8, "Particle is not laid out as the schema says");
static_assert(offsetof(Particle, origin) == 12, "Particle is not laid out as the schema says");
static_assert(offsetof(Particle, name) == 24, "Particle is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
/// `position`
///
/// Shape: (3, 100), planes x, y, z. Unit: m.
template <class Number_>
class Position : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(2); }
};
/// `pair`
///
/// Shape: (2, n), n up to 3, planes a, b.
template <class Number_>
class Pair : public ::shmx_runtime::Planes<Number_, 2> {
public:
    using ::shmx_runtime::Planes<Number_, 2>::Planes;
    /// Plane `a`.
    [[nodiscard]] constexpr ::std::span<Number_> a() const noexcept { return this->plane(0); }
    /// Plane `b`.
    [[nodiscard]] constexpr ::std::span<Number_> b() const noexcept { return this->plane(1); }
};
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// Message `set_gravity`.
    struct SetGravity {
        /// `g`
        ///
        /// Components: x, y, z. Unit: m/s^2.
        ::std::array<float, 3> g{};

        friend constexpr bool operator==(const SetGravity& Left, const SetGravity& Right) noexcept { return Left.g == Right.g; }
    };

    /// Message `load`.
    struct Load {
        /// `path`
        ::shmx_runtime::Text<256> path{};

        friend constexpr bool operator==(const Load& Left, const Load& Right) noexcept { return Left.path == Right.path; }
    };

    /// Message `pause`.
    struct Pause {

        friend constexpr bool operator==(const Pause&, const Pause&) noexcept = default;
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<SetGravity, 1U, 12>, ::shmx_runtime::generated::Tag<Load, 2U, 256>, ::shmx_runtime::generated::Tag<Pause, 3U, 0>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 3> names{"set_gravity", "load", "pause"};
};
static_assert(sizeof(Control::SetGravity) == 12 && alignof(Control::SetGravity) == 4, "Control::SetGravity is not laid out as the schema says");
static_assert(offsetof(Control::SetGravity, g) == 0, "Control::SetGravity is not laid out as the schema says");
static_assert(sizeof(Control::Load) == 256 && alignof(Control::Load) == 1, "Control::Load is not laid out as the schema says");
static_assert(offsetof(Control::Load, path) == 0, "Control::Load is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 260> words = {
    0x9000001004U, 0x300000001U, 0xe00000003U, 0x400000003U, 0x1000000002U,
    0x1ffffffffU, 0x100000000U, 0x18000000001U, 0x100000002U, 0x3300000005U,
    0x900000000U, 0x40000000aU, 0x65764532786d6873U, 0x206d726f66207972U, 0x727473206120666fU,
    0x206e69202c6d6165U, 0x6574796220656874U, 0x6f747320666f2073U, 0x2e584d4853206b63U, 0x0U,
    0x4900001003U, 0x500000002U, 0x200000002U, 0x500000002U, 0x6c75614600000000U,
    0x174U, 0x300U, 0x2746f6800U, 0x500000000U, 0x6375747300000000U,
    0x6bU, 0x0U, 0x5b00001003U, 0x300000001U, 0x100000001U,
    0x400000003U, 0x646e694b00000000U, 0x0U, 0x4U, 0x174737564U,
    0x300000000U, 0x273616700000000U, 0x400000000000000U, 0x7300000000000000U, 0x726174U,
    0x0U, 0x11c00001003U, 0x2000000000U, 0x400000028U, 0x800000005U,
    0x7472615000000000U, 0x656c6369U, 0x100000007U, 0x100000004U, 0x2U,
    0x3000000046469U, 0x1000000010000U, 0x4000000010000U, 0x696b0000000f0000U, 0x65707974227b646eU,
    0x22646e694b223a22U, 0xc000000087dU, 0x40000000100U, 0x40000000100U, 0x73616d0000000d00U,
    0x2274696e75227b73U, 0xc7d22676b223aU, 0x30000000c0000U, 0x10000000c0000U, 0x1c000000060000U,
    0x6e696769726f0000U, 0x6e6f706d6f63227bU, 0x225b3a2273746e65U, 0x222c2279222c2278U, 0x187d5d227aU,
    0x100000003U, 0x1000000001U, 0x2000000004U, 0x6e65227b656d616eU, 0x3a22676e69646f63U,
    0x222c223866747522U, 0x5b3a226570616873U, 0x7d5d3631U, 0x0U, 0x2400001000U,
    0x900000001U, 0x1U, 0x100000008U, 0x4U, 0x6b636974U,
    0x5d00001000U, 0xc00000003U, 0x3U, 0x640000000cU, 0x3500000008U,
    0x6e6f697469736f70U, 0x6e6f706d6f63227bU, 0x225b3a2273746e65U, 0x222c2279222c2278U, 0x616873222c5d227aU,
    0x3030315b3a226570U, 0x2274696e75222c5dU, 0x7d226d223aU, 0x0U, 0x4400001000U,
    0xc00000004U, 0x100000003U, 0x640000000cU, 0x1c00000008U, 0x797469636f6c6576U,
    0x226570616873227bU, 0x222c5d3030315b3aU, 0x6d223a2274696e75U, 0x7d22732fU, 0x4600001000U,
    0x2000000005U, 0x1U, 0x10000000028U, 0x2200000004U, 0x6873227b6e726f62U,
    0x756e5b3a22657061U, 0x707974222c5d6c6cU, 0x74726150223a2265U, 0x7d22656c6369U, 0x5100001000U,
    0xa00000006U, 0x1U, 0xc0000000002U, 0x2c00000005U, 0x6f227b6874706564U,
    0x226c616e6f697470U, 0x73222c657572743aU, 0x345b3a2265706168U, 0x75222c5d34362c38U, 0x226d223a2274696eU,
    0x7dU, 0x4500001000U, 0x300000007U, 0x1U, 0x100000000001U,
    0x2200000003U, 0x636e65227b676f6cU, 0x223a22676e69646fU, 0x73222c2238667475U, 0x6e5b3a2265706168U,
    0x7d5d6c6c75U, 0x6600001000U, 0x300000008U, 0x1U, 0x80000000001U,
    0x3500000011U, 0x6261742d65636172U, 0x74616470752d656cU, 0x646f636e65227b65U, 0x736a223a22676e69U,
    0x74656d222c226e6fU, 0x746172227b3a2261U, 0x222c7d30333a2265U, 0x5b3a226570616873U, 0x7d5d6c6c756eU,
    0x3500001000U, 0x50000000bU, 0x1U, 0x100000002U, 0x1000000005U,
    0x74227b746c756166U, 0x6146223a22657079U, 0x7d22746c75U, 0x2400001000U, 0x30000000cU,
    0x1U, 0x100000001U, 0x4U, 0x65747962U, 0x3200001000U,
    0x30000000dU, 0x1U, 0x4000000001U, 0xe00000004U, 0x6873227b656e696cU,
    0x34365b3a22657061U, 0x7d5dU, 0x4b00001000U, 0xd0000000eU, 0x2U,
    0x300000010U, 0x2700000004U, 0x6f63227b72696170U, 0x73746e656e6f706dU, 0x222c2261225b3a22U,
    0x616873222c5d2262U, 0x6c756e5b3a226570U, 0x7d5d6cU, 0x0U, 0x3900001000U,
    0x50000000fU, 0x1U, 0x3c00000002U, 0x1400000005U, 0x73227b73656c6974U,
    0x6e5b3a2265706168U, 0x5d352c332c6c6c75U, 0x7dU, 0x0U, 0x3900001000U,
    0x2000000010U, 0x1U, 0x100000028U, 0x1300000006U, 0x227b6e696769726fU,
    0x50223a2265707974U, 0x22656c6369747261U, 0x7dU, 0x0U, 0x4600001000U,
    0x300000011U, 0x1U, 0x6400000001U, 0x2300000003U, 0x636e65227b776172U,
    0x223a22676e69646fU, 0x222c227365747962U, 0x5b3a226570616873U, 0x7d5d6c6c756eU, 0x6b00001002U,
    0xc00000001U, 0x100000004U, 0xbU, 0x766172675f746573U, 0xc00000000797469U,
    0xc00000003000000U, 0x100000001000000U, 0x670000002b000000U, 0x6e6f706d6f63227bU, 0x225b3a2273746e65U,
    0x222c2279222c2278U, 0x696e75222c5d227aU, 0x5e732f6d223a2274U, 0x7d2232U, 0x0U,
    0x5d00001002U, 0x10000000002U, 0x100000001U, 0x4U, 0x64616f6cU,
    0x100000003U, 0x10000000001U, 0x2100000004U, 0x6e65227b68746170U, 0x3a22676e69646f63U,
    0x222c223866747522U, 0x5b3a226570616873U, 0x7d5d363532U, 0x0U, 0x1d00001002U,
    0x3U, 0x1U, 0x5U, 0x6573756170U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<260> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 2080) == 0x69f0e557256b5a86U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "shmx2",
    ::std::span<const ::std::byte>(description::blob.bytes).first(2080),
    0x69f0e557256b5a86U,
    0xd1bf7d494273790eU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `tick`
    [[nodiscard]] ::std::uint64_t tick() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint64_t>(this->core(), 0);
    }
    /// `position`
    ///
    /// Shape: (3, 100), planes x, y, z. Unit: m.
    [[nodiscard]] planes::Position<const float> position() const noexcept {
        return ::shmx_runtime::generated::planes<planes::Position<const float>, float>(this->core(), 1);
    }
    /// `velocity`
    ///
    /// Shape: (100, 3). Unit: m/s.
    [[nodiscard]] ::std::span<const ::std::array<float, 3>> velocity() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<float, 3>>(this->core(), 2);
    }
    /// `born`
    ///
    /// Shape: (n,), n up to 256.
    [[nodiscard]] ::std::span<const Particle> born() const noexcept {
        return ::shmx_runtime::generated::slice<Particle>(this->core(), 3);
    }
    /// `depth`
    ///
    /// Shape: (48, 64). Unit: m. A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::shmx_runtime::F16>> depth() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::shmx_runtime::F16>(this->core(), 4);
    }
    /// Whether this frame has `depth`.
    [[nodiscard]] bool has_depth() const noexcept {
        return this->has_at(4);
    }
    /// `log`
    ///
    /// Up to 4096 bytes.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::string_view> log() const {
        return Face_::out(::shmx_runtime::generated::utf8(this->core(), 5, "log"));
    }
    /// `hud`
    ///
    /// Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> hud() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 6, "race-table-update"));
    }
    /// Whether this frame has `hud`.
    [[nodiscard]] bool has_hud() const noexcept {
        return this->has_at(6);
    }
    /// `fault`
    [[nodiscard]] Fault fault() const noexcept {
        return ::shmx_runtime::generated::one<Fault>(this->core(), 7);
    }
    /// `byte`
    [[nodiscard]] ::std::uint8_t byte() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 8);
    }
    /// `line`
    ///
    /// Shape: (64,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> line() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 9);
    }
    /// `pair`
    ///
    /// Shape: (2, n), n up to 3, planes a, b.
    [[nodiscard]] planes::Pair<const double> pair() const noexcept {
        return ::shmx_runtime::generated::planes<planes::Pair<const double>, double>(this->core(), 10);
    }
    /// `tiles`
    ///
    /// Shape: (n, 3, 5), n up to 4.
    [[nodiscard]] ::std::span<const ::std::uint16_t> tiles() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint16_t>(this->core(), 11);
    }
    /// `origin`
    [[nodiscard]] const Particle& origin() const noexcept {
        return ::shmx_runtime::generated::one_ref<Particle>(this->core(), 12);
    }
    /// `raw`
    ///
    /// Up to 100 bytes.
    [[nodiscard]] ::std::span<const ::std::byte> raw() const noexcept {
        return ::shmx_runtime::generated::slice<::std::byte>(this->core(), 13);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `tick` to be written; until then it is what an earlier frame had there.
    ::std::uint64_t& tick() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint64_t>(this->core(), 0);
    }
    /// Lends `position` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3, 100), planes x, y, z. Unit: m.
    planes::Position<float> position() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::Position<float>, float>(this->core(), 1, 100);
    }
    /// Lends `velocity` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (100, 3). Unit: m/s.
    ::std::span<::std::array<float, 3>> velocity() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::array<float, 3>>(this->core(), 2, 100);
    }
    /// Writes `velocity`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (100, 3). Unit: m/s.
    typename Face_::template Out<void> set_velocity(::std::span<const ::std::array<float, 3>> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::array<float, 3>>(this->core(), 2, "velocity", 100, values));
    }
    /// Adds `n` elements of `born` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 256.
    typename Face_::template Out<::std::span<Particle>> born(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Particle>(this->core(), 3, 1, n));
    }
    /// Writes `born`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 256.
    typename Face_::template Out<void> set_born(::std::span<const Particle> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Particle>(this->core(), 3, "born", 1, values));
    }
    /// Adds `depth` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (48, 64). Unit: m. A frame may lack it.
    typename Face_::template Out<::std::span<::shmx_runtime::F16>> depth() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::shmx_runtime::F16>(this->core(), 4, 3072, 1));
    }
    /// Writes `depth`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (48, 64). Unit: m. A frame may lack it.
    typename Face_::template Out<void> set_depth(::std::span<const ::shmx_runtime::F16> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::shmx_runtime::F16>(this->core(), 4, "depth", 3072, values));
    }
    /// Writes `log`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 4096 bytes.
    typename Face_::template Out<void> set_log(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 5, "log", text));
    }
    /// Writes `hud` from a text that is JSON, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 2048 bytes. On the wire: race-table-update. A frame may lack it.
    typename Face_::template Out<void> set_hud(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 6, "race-table-update", text));
    }
    /// Lends `fault` to be written; until then it is what an earlier frame had there.
    Fault& fault() noexcept {
        return ::shmx_runtime::generated::fixed_one<Fault>(this->core(), 7);
    }
    /// Lends `byte` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& byte() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 8);
    }
    /// Lends `line` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (64,).
    ::std::span<::std::uint8_t> line() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 9, 64);
    }
    /// Writes `line`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (64,).
    typename Face_::template Out<void> set_line(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 9, "line", 64, values));
    }
    /// Adds `n` elements of `pair` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (2, n), n up to 3, planes a, b.
    typename Face_::template Out<planes::Pair<double>> pair(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::Pair<double>, double>(this->core(), 10, 1, n));
    }
    /// Adds `n` blocks of `tiles` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n, 3, 5), n up to 4.
    typename Face_::template Out<::std::span<::std::uint16_t>> tiles(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint16_t>(this->core(), 11, 15, n));
    }
    /// Writes `tiles`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n, 3, 5), n up to 4.
    typename Face_::template Out<void> set_tiles(::std::span<const ::std::uint16_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint16_t>(this->core(), 11, "tiles", 15, values));
    }
    /// Lends `origin` to be written; until then it is what an earlier frame had there.
    Particle& origin() noexcept {
        return ::shmx_runtime::generated::fixed_one<Particle>(this->core(), 12);
    }
    /// Adds `n` elements of `raw` to the frame, once, and lends them to be written, all of them.
    ///
    /// Up to 100 bytes.
    typename Face_::template Out<::std::span<::std::byte>> raw(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::byte>(this->core(), 13, 1, n));
    }
    /// Writes `raw`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Up to 100 bytes.
    typename Face_::template Out<void> set_raw(::std::span<const ::std::byte> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::byte>(this->core(), 13, "raw", 1, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::shmx2::Control;
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

static_assert(sizeof(::std::uint64_t) == 8, "an element of stream 'tick' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'position' has not the size that the schema says");
static_assert(sizeof(::std::array<float, 3>) == 12, "an element of stream 'velocity' has not the size that the schema says");
static_assert(sizeof(Particle) == 40, "an element of stream 'born' has not the size that the schema says");
static_assert(sizeof(::shmx_runtime::F16) == 2, "an element of stream 'depth' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'log' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'hud' has not the size that the schema says");
static_assert(sizeof(Fault) == 2, "an element of stream 'fault' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'byte' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'line' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 'pair' has not the size that the schema says");
static_assert(sizeof(::std::uint16_t) == 2, "an element of stream 'tiles' has not the size that the schema says");
static_assert(sizeof(Particle) == 40, "an element of stream 'origin' has not the size that the schema says");
static_assert(sizeof(::std::byte) == 1, "an element of stream 'raw' has not the size that the schema says");

}  // namespace shmx2

#endif
