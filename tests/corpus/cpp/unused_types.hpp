// @generated. Made by shmxc 0.1.0 from unused_types.yaml. Do not edit.
#ifndef SHMX_GENERATED_UNUSED_TYPES_HPP
#define SHMX_GENERATED_UNUSED_TYPES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "unused_types.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `unused_types`.
namespace unused_types {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `x`.
inline constexpr ::std::uint32_t x = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `Used`.
struct Used {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const Used& Left, const Used& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Used) == 1 && alignof(Used) == 1, "Used is not laid out as the schema says");
static_assert(offsetof(Used, a) == 0, "Used is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 30> words = {
    0x5800001004U, 0x1U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xcU,
    0x73756e7500000000U, 0x73657079745f6465U, 0x3d00001003U, 0x2000000000U, 0x100000001U,
    0x400000001U, 0x6465735500000000U, 0x300000000U, 0x100000001U, 0x100000001U,
    0x6100000000U, 0x0U, 0x3000001000U, 0x2000000001U, 0x1U,
    0x100000001U, 0xf00000001U, 0x2265707974227b78U, 0x7d2264657355223aU, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<30> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 240) == 0xb2d2a4a455a494aaU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "unused_types",
    ::std::span<const ::std::byte>(description::blob.bytes).first(240),
    0xb2d2a4a455a494aaU,
    0x56c5ae8a305c1329U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `x`
    [[nodiscard]] const Used& x() const noexcept {
        return ::shmx_runtime::generated::one_ref<Used>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `x` to be written; until then it is what an earlier frame had there.
    Used& x() noexcept {
        return ::shmx_runtime::generated::fixed_one<Used>(this->core(), 0);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::unused_types::Control;
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

static_assert(sizeof(Used) == 1, "an element of stream 'x' has not the size that the schema says");

}  // namespace unused_types

#endif
