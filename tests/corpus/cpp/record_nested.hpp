// @generated. Made by shmxc 0.1.0 from record_nested.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_NESTED_HPP
#define SHMX_GENERATED_RECORD_NESTED_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_nested.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `record_nested`.
namespace record_nested {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `outer`.
///
/// Shape: (n,), n up to 4.
inline constexpr ::std::uint32_t outer = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `Inner`.
struct Inner {
    /// `a`
    ::std::uint8_t a{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};
    /// `b`
    ::std::uint64_t b{};

    friend constexpr bool operator==(const Inner& Left, const Inner& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(Inner) == 16 && alignof(Inner) == 8, "Inner is not laid out as the schema says");
static_assert(offsetof(Inner, a) == 0, "Inner is not laid out as the schema says");
static_assert(offsetof(Inner, b) == 8, "Inner is not laid out as the schema says");

/// Record `Middle`.
struct Middle {
    /// `first`
    Inner first{};
    /// `second`
    Inner second{};
    /// `flag`
    ::std::uint8_t flag{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const Middle& Left, const Middle& Right) noexcept { return Left.first == Right.first && Left.second == Right.second && Left.flag == Right.flag; }
};
static_assert(sizeof(Middle) == 40 && alignof(Middle) == 8, "Middle is not laid out as the schema says");
static_assert(offsetof(Middle, first) == 0, "Middle is not laid out as the schema says");
static_assert(offsetof(Middle, second) == 16, "Middle is not laid out as the schema says");
static_assert(offsetof(Middle, flag) == 32, "Middle is not laid out as the schema says");

/// Record `Outer`.
struct Outer {
    /// `middle`
    ::std::array<Middle, 2> middle{};
    /// `tail`
    ::std::uint8_t tail{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};

    friend constexpr bool operator==(const Outer& Left, const Outer& Right) noexcept { return Left.middle == Right.middle && Left.tail == Right.tail; }
};
static_assert(sizeof(Outer) == 88 && alignof(Outer) == 8, "Outer is not laid out as the schema says");
static_assert(offsetof(Outer, middle) == 0, "Outer is not laid out as the schema says");
static_assert(offsetof(Outer, tail) == 80, "Outer is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 78> words = {
    0x5900001004U, 0x1U, 0x100000003U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xdU,
    0x6f63657200000000U, 0x657473656e5f6472U, 0x64U, 0x0U, 0x5b00001003U,
    0x2000000000U, 0x800000010U, 0x500000002U, 0x656e6e4900000000U, 0x30000000072U,
    0x10000000100U, 0x10000000100U, 0x8610000000000U, 0x1000000090000U, 0x1000000080000U,
    0x10000U, 0x620000U, 0x0U, 0xa500001003U, 0x2000000000U,
    0x800000028U, 0x600000003U, 0x6464694d00000000U, 0x2000000000656cU, 0x10000000010000U,
    0x5000000010000U, 0x6966000000100000U, 0x707974227b747372U, 0x656e6e49223a2265U, 0x20000000107d2272U,
    0x1000000001000000U, 0x600000001000000U, 0x7300000010000000U, 0x74227b646e6f6365U, 0x6e49223a22657079U,
    0x207d2272656eU, 0x10000000300U, 0x10000000100U, 0x400U, 0x67616c6600U,
    0x8000001003U, 0x2000000000U, 0x800000058U, 0x500000002U, 0x6574754f00000000U,
    0x200000000072U, 0x280000000100U, 0x60000000200U, 0x64696d0000001d00U, 0x616873227b656c64U,
    0x2c5d325b3a226570U, 0x223a226570797422U, 0x7d22656c6464694dU, 0x300000050U, 0x100000001U,
    0x400000001U, 0x6c69617400000000U, 0x0U, 0x4400001000U, 0x2000000001U,
    0x1U, 0x400000058U, 0x1f00000005U, 0x73227b726574756fU, 0x6e5b3a2265706168U,
    0x7974222c5d6c6c75U, 0x74754f223a226570U, 0x7d227265U,
};
inline constexpr ::shmx_runtime::generated::Blob<78> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 624) == 0xe52e8b928b71db28U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_nested",
    ::std::span<const ::std::byte>(description::blob.bytes).first(624),
    0xe52e8b928b71db28U,
    0x25f6126dff25b792U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `outer`
    ///
    /// Shape: (n,), n up to 4.
    [[nodiscard]] ::std::span<const Outer> outer() const noexcept {
        return ::shmx_runtime::generated::slice<Outer>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Adds `n` elements of `outer` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 4.
    typename Face_::template Out<::std::span<Outer>> outer(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Outer>(this->core(), 0, 1, n));
    }
    /// Writes `outer`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 4.
    typename Face_::template Out<void> set_outer(::std::span<const Outer> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Outer>(this->core(), 0, "outer", 1, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_nested::Control;
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

static_assert(sizeof(Outer) == 88, "an element of stream 'outer' has not the size that the schema says");

}  // namespace record_nested

#endif
