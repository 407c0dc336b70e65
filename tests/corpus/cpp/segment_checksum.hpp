// @generated. Made by shmxc 0.1.0 from segment_checksum.yaml. Do not edit.
#ifndef SHMX_GENERATED_SEGMENT_CHECKSUM_HPP
#define SHMX_GENERATED_SEGMENT_CHECKSUM_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "segment_checksum.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `segment_checksum`.
namespace segment_checksum {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `x`.
///
/// Shape: (40,).
inline constexpr ::std::uint32_t x = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

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
inline constexpr ::std::array<::std::uint64_t, 22> words = {
    0x5c00001004U, 0x1U, 0x100000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000001U, 0x18000000001U, 0x0U, 0x10U,
    0x6d67657300000000U, 0x636568635f746e65U, 0x6d75736bU, 0x0U, 0x2f00001000U,
    0x700000001U, 0x1U, 0x2800000004U, 0xe00000001U, 0x6570616873227b78U,
    0x7d5d30345b3a22U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<22> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 176) == 0x5bb207f031e8965cU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "segment_checksum",
    ::std::span<const ::std::byte>(description::blob.bytes).first(176),
    0x5bb207f031e8965cU,
    0x2225cf6d19e67c6cU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `x`
    ///
    /// Shape: (40,).
    [[nodiscard]] ::std::span<const ::std::uint32_t> x() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint32_t>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `x` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (40,).
    ::std::span<::std::uint32_t> x() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint32_t>(this->core(), 0, 40);
    }
    /// Writes `x`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (40,).
    typename Face_::template Out<void> set_x(::std::span<const ::std::uint32_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint32_t>(this->core(), 0, "x", 40, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::segment_checksum::Control;
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

static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'x' has not the size that the schema says");

}  // namespace segment_checksum

#endif
