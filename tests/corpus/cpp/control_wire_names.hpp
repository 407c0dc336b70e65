// @generated. Made by shmxc 0.1.0 from control_wire_names.yaml. Do not edit.
#ifndef SHMX_GENERATED_CONTROL_WIRE_NAMES_HPP
#define SHMX_GENERATED_CONTROL_WIRE_NAMES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "control_wire_names.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `control_wire_names`.
namespace control_wire_names {

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
    /// Message `reload`.
    struct Reload {
        /// `path`
        ::shmx_runtime::Text<32> path{};

        friend constexpr bool operator==(const Reload& Left, const Reload& Right) noexcept { return Left.path == Right.path; }
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Reload, 7U, 32>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 1> names{"reload-config/v2"};
};
static_assert(sizeof(Control::Reload) == 32 && alignof(Control::Reload) == 1, "Control::Reload is not laid out as the schema says");
static_assert(offsetof(Control::Reload, path) == 0, "Control::Reload is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 32> words = {
    0x5e00001004U, 0x1U, 0x0U, 0x400000001U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x12U,
    0x746e6f6300000000U, 0x657269775f6c6f72U, 0x73656d616e5fU, 0x0U, 0x7e00001002U,
    0x2000000007U, 0x100000001U, 0x1600000010U, 0x632d64616f6c6572U, 0x32762f6769666e6fU,
    0x3a226174656d227bU, 0x3a2265666173227bU, 0x7d7d65757274U, 0x1000000030000U, 0x20000000010000U,
    0x20000000040000U, 0x227b687461700000U, 0x676e69646f636e65U, 0x2238667475223a22U, 0x226570616873222cU,
    0x7d5d32335b3aU, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<32> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 256) == 0x976fb0c408f08fe6U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "control_wire_names",
    ::std::span<const ::std::byte>(description::blob.bytes).first(256),
    0x976fb0c408f08fe6U,
    0xf20a7e43da8e59e1U,
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
    using Control = ::control_wire_names::Control;
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


}  // namespace control_wire_names

#endif
