// @generated. Made by shmxc 0.1.0 from control_docs.yaml. Do not edit.
#ifndef SHMX_GENERATED_CONTROL_DOCS_HPP
#define SHMX_GENERATED_CONTROL_DOCS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "control_docs.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `control_docs`.
namespace control_docs {

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
    /// Stops everything.
    struct Stop {
        /// Seconds from now; 0 is at once.
        ///
        /// Unit: s.
        double after{};

        friend constexpr bool operator==(const Stop& Left, const Stop& Right) noexcept { return Left.after == Right.after; }
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Stop, 4294967295U, 8>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 1> names{"stop"};
};
static_assert(sizeof(Control::Stop) == 8 && alignof(Control::Stop) == 8, "Control::Stop is not laid out as the schema says");
static_assert(offsetof(Control::Stop, after) == 0, "Control::Stop is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 32> words = {
    0x5800001004U, 0x1U, 0x0U, 0x400000001U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xcU,
    0x746e6f6300000000U, 0x73636f645f6c6f72U, 0x8c00001002U, 0x8ffffffffU, 0x100000008U,
    0x1b00000004U, 0x6f64227b706f7473U, 0x706f7453223a2263U, 0x7479726576652073U, 0x7d222e676e6968U,
    0x10000000d000000U, 0x100000008000000U, 0x3400000005000000U, 0x7265746661000000U, 0x223a22636f64227bU,
    0x2073646e6f636553U, 0x776f6e206d6f7266U, 0x612073692030203bU, 0x222e65636e6f2074U, 0x3a2274696e75222cU,
    0x7d227322U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<32> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 256) == 0xa547bf55953b0b5cU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "control_docs",
    ::std::span<const ::std::byte>(description::blob.bytes).first(256),
    0xa547bf55953b0b5cU,
    0x8fbccf80bc31e343U,
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
    using Control = ::control_docs::Control;
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


}  // namespace control_docs

#endif
