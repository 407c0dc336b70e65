// @generated. Made by shmxc 0.1.0 from record_tight.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_TIGHT_HPP
#define SHMX_GENERATED_RECORD_TIGHT_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_tight.hpp needs another version of shmx_runtime: generate it anew");

/// A record without holes, whose values are equal to themselves.
namespace record_tight {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `tight`.
///
/// Shape: (n,), n up to 4.
inline constexpr ::std::uint32_t tight = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `Tight`.
struct Tight {
    /// `a`
    ::std::uint32_t a{};
    /// `b`
    ::std::uint16_t b{};
    /// `c`
    ::std::uint16_t c{};

    friend constexpr bool operator==(const Tight& Left, const Tight& Right) noexcept { return Left.a == Right.a && Left.b == Right.b && Left.c == Right.c; }
};
static_assert(sizeof(Tight) == 8 && alignof(Tight) == 4, "Tight is not laid out as the schema says");
static_assert(offsetof(Tight, a) == 0, "Tight is not laid out as the schema says");
static_assert(offsetof(Tight, b) == 4, "Tight is not laid out as the schema says");
static_assert(offsetof(Tight, c) == 6, "Tight is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 46> words = {
    0x9500001004U, 0x1U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x3d0000000cU,
    0x6f63657200000000U, 0x74686769745f6472U, 0x64726f6365722041U, 0x74756f6874697720U, 0x202c73656c6f6820U,
    0x61762065736f6877U, 0x657261207365756cU, 0x74206c6175716520U, 0x65736d656874206fU, 0x2e7365766cU,
    0x7800001003U, 0x2000000000U, 0x400000008U, 0x500000003U, 0x6867695400000000U,
    0x70000000074U, 0x40000000100U, 0x10000000100U, 0x4610000000000U, 0x1000000050000U,
    0x1000000020000U, 0x10000U, 0x500000006620000U, 0x200000001000000U, 0x100000001000000U,
    0x6300000000000000U, 0x4400001000U, 0x2000000001U, 0x1U, 0x400000008U,
    0x1f00000005U, 0x73227b7468676974U, 0x6e5b3a2265706168U, 0x7974222c5d6c6c75U, 0x676954223a226570U,
    0x7d227468U,
};
inline constexpr ::shmx_runtime::generated::Blob<46> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 368) == 0x6ed04c0062354a56U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_tight",
    ::std::span<const ::std::byte>(description::blob.bytes).first(368),
    0x6ed04c0062354a56U,
    0x039b3948e10788f4U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `tight`
    ///
    /// Shape: (n,), n up to 4.
    [[nodiscard]] ::std::span<const Tight> tight() const noexcept {
        return ::shmx_runtime::generated::slice<Tight>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Adds `n` elements of `tight` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 4.
    typename Face_::template Out<::std::span<Tight>> tight(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Tight>(this->core(), 0, 1, n));
    }
    /// Writes `tight`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 4.
    typename Face_::template Out<void> set_tight(::std::span<const Tight> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Tight>(this->core(), 0, "tight", 1, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_tight::Control;
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

static_assert(sizeof(Tight) == 8, "an element of stream 'tight' has not the size that the schema says");

}  // namespace record_tight

#endif
