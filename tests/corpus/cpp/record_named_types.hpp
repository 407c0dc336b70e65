// @generated. Made by shmxc 0.1.0 from record_named_types.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_NAMED_TYPES_HPP
#define SHMX_GENERATED_RECORD_NAMED_TYPES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_named_types.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `record_named_types`.
namespace record_named_types {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `mixed`.
///
/// Shape: (n,), n up to 3.
inline constexpr ::std::uint32_t mixed = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `Kind`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Kind : ::std::int16_t {
    /// `low`
    low = -1,
    /// `high`
    high = 1,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Kind value) noexcept {
    switch (value) {
        case Kind::low: return "low";
        case Kind::high: return "high";
    }
    return ::std::nullopt;
}

/// Flags `Mask`.
///
/// Any combination of bits is legal.
enum class Mask : ::std::uint64_t {
    /// `first`
    first = 0x1U,
    /// `last`
    last = 0x8000000000000000U,
};

[[nodiscard]] constexpr Mask operator|(Mask a, Mask b) noexcept {
    return static_cast<Mask>(static_cast<::std::uint64_t>(a) | static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Mask operator&(Mask a, Mask b) noexcept {
    return static_cast<Mask>(static_cast<::std::uint64_t>(a) & static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Mask operator^(Mask a, Mask b) noexcept {
    return static_cast<Mask>(static_cast<::std::uint64_t>(a) ^ static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Mask operator~(Mask a) noexcept {
    return static_cast<Mask>(static_cast<::std::uint64_t>(~static_cast<::std::uint64_t>(a)));
}
constexpr Mask& operator|=(Mask& a, Mask b) noexcept { return a = a | b; }
constexpr Mask& operator&=(Mask& a, Mask b) noexcept { return a = a & b; }
constexpr Mask& operator^=(Mask& a, Mask b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Mask flags, Mask wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Record `Mixed`.
struct Mixed {
    /// `ok`
    ::shmx_runtime::Bool ok{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 1> pad0_{};
    /// `kind`
    Kind kind{};
    /// `kinds`
    ::std::array<Kind, 3> kinds{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 6> pad1_{};
    /// `mask`
    Mask mask{};
    /// `at`
    ///
    /// Components: x, y, z.
    ::std::array<float, 3> at{};
    /// `path`
    ///
    /// Components: x, y, z.
    ::std::array<::std::array<float, 3>, 2> path{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad2_{};

    friend constexpr bool operator==(const Mixed& Left, const Mixed& Right) noexcept { return Left.ok == Right.ok && Left.kind == Right.kind && Left.kinds == Right.kinds && Left.mask == Right.mask && Left.at == Right.at && Left.path == Right.path; }
};
static_assert(sizeof(Mixed) == 64 && alignof(Mixed) == 8, "Mixed is not laid out as the schema says");
static_assert(offsetof(Mixed, ok) == 0, "Mixed is not laid out as the schema says");
static_assert(offsetof(Mixed, kind) == 2, "Mixed is not laid out as the schema says");
static_assert(offsetof(Mixed, kinds) == 4, "Mixed is not laid out as the schema says");
static_assert(offsetof(Mixed, mask) == 16, "Mixed is not laid out as the schema says");
static_assert(offsetof(Mixed, at) == 24, "Mixed is not laid out as the schema says");
static_assert(offsetof(Mixed, path) == 36, "Mixed is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 92> words = {
    0x5e00001004U, 0x1U, 0x100000003U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x12U,
    0x6f63657200000000U, 0x64656d616e5f6472U, 0x73657079745fU, 0x0U, 0x4700001003U,
    0x400000001U, 0x200000002U, 0x400000002U, 0x646e694b00000000U, 0xffffffffffffffffU,
    0x3U, 0x1776f6cU, 0x4000000U, 0x68676968000000U, 0x4900001003U,
    0x900000002U, 0x800000008U, 0x400000002U, 0x6b73614d00000000U, 0x1U,
    0x5U, 0x7473726966U, 0x48000000000U, 0x73616c0000000000U, 0x74U,
    0x0U, 0x15b00001003U, 0x2000000000U, 0x800000040U, 0x500000006U,
    0x6578694d00000000U, 0x10000000064U, 0x10000000100U, 0x20000000100U, 0x26b6f0000000000U,
    0x100000004000000U, 0x100000002000000U, 0xf00000004000000U, 0x7b646e696b000000U, 0x223a226570797422U,
    0x47d22646e694bU, 0x1000000040000U, 0x3000000020000U, 0x1b000000050000U, 0x7b73646e696b0000U,
    0x3a22657061687322U, 0x707974222c5d335bU, 0x646e694b223a2265U, 0x9000000107d22U, 0x8000000010000U,
    0x4000000010000U, 0x616d0000000f0000U, 0x65707974227b6b73U, 0x226b73614d223a22U, 0xc000000187dU,
    0xc0000000300U, 0x20000000100U, 0x7b74610000001c00U, 0x656e6f706d6f6322U, 0x78225b3a2273746eU,
    0x7a222c2279222c22U, 0xc000000247d5d22U, 0xc00000003000000U, 0x400000002000000U, 0x7000000028000000U,
    0x6d6f63227b687461U, 0x2273746e656e6f70U, 0x79222c2278225b3aU, 0x222c5d227a222c22U, 0x5b3a226570616873U,
    0x7d5d32U, 0x0U, 0x4400001000U, 0x2000000001U, 0x1U,
    0x300000040U, 0x1f00000005U, 0x73227b646578696dU, 0x6e5b3a2265706168U, 0x7974222c5d6c6c75U,
    0x78694d223a226570U, 0x7d226465U,
};
inline constexpr ::shmx_runtime::generated::Blob<92> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 736) == 0x47965e98da4952a0U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_named_types",
    ::std::span<const ::std::byte>(description::blob.bytes).first(736),
    0x47965e98da4952a0U,
    0x1dda47e52f37faf3U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `mixed`
    ///
    /// Shape: (n,), n up to 3.
    [[nodiscard]] ::std::span<const Mixed> mixed() const noexcept {
        return ::shmx_runtime::generated::slice<Mixed>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Adds `n` elements of `mixed` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 3.
    typename Face_::template Out<::std::span<Mixed>> mixed(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Mixed>(this->core(), 0, 1, n));
    }
    /// Writes `mixed`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 3.
    typename Face_::template Out<void> set_mixed(::std::span<const Mixed> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Mixed>(this->core(), 0, "mixed", 1, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_named_types::Control;
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

static_assert(sizeof(Mixed) == 64, "an element of stream 'mixed' has not the size that the schema says");

}  // namespace record_named_types

#endif
