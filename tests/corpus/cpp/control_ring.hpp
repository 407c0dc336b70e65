// @generated. Made by shmxc 0.1.0 from control_ring.yaml. Do not edit.
#ifndef SHMX_GENERATED_CONTROL_RING_HPP
#define SHMX_GENERATED_CONTROL_RING_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "control_ring.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `control_ring`.
namespace control_ring {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// The planes of streams whose components have names.
namespace planes {
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// Message `upload`.
    struct Upload {
        /// `data`
        ::std::array<::std::byte, 60000> data{};

        friend constexpr bool operator==(const Upload& Left, const Upload& Right) noexcept { return Left.data == Right.data; }
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Upload, 1U, 60000>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 1> names{"upload"};
};
static_assert(sizeof(Control::Upload) == 60000 && alignof(Control::Upload) == 1, "Control::Upload is not laid out as the schema says");
static_assert(offsetof(Control::Upload, data) == 0, "Control::Upload is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 26> words = {
    0x5800001004U, 0x1U, 0x0U, 0x200000001U, 0x2U,
    0x10000U, 0x100000000U, 0x18000000001U, 0x0U, 0xcU,
    0x746e6f6300000000U, 0x676e69725f6c6f72U, 0x6200001002U, 0xea6000000001U, 0x100000001U,
    0x6U, 0x64616f6c7075U, 0x1000000030000U, 0xea60000000010000U, 0x24000000040000U,
    0x227b617461640000U, 0x676e69646f636e65U, 0x7365747962223a22U, 0x6570616873222c22U, 0x30303030365b3a22U,
    0x7d5dU,
};
inline constexpr ::shmx_runtime::generated::Blob<26> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 208) == 0x3cbf0ac0818856c5U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "control_ring",
    ::std::span<const ::std::byte>(description::blob.bytes).first(208),
    0x3cbf0ac0818856c5U,
    0x7246e67aa0b16e27U,
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
    using Control = ::control_ring::Control;
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


}  // namespace control_ring

#endif
