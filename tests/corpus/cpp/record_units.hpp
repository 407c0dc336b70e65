// @generated. Made by shmxc 0.1.0 from record_units.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_UNITS_HPP
#define SHMX_GENERATED_RECORD_UNITS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_units.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `record_units`.
namespace record_units {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `body`.
inline constexpr ::std::uint32_t body = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// A body.
struct Body {
    /// Without its fuel.
    ///
    /// Unit: kg.
    float mass{};
    /// `velocity`
    ///
    /// Components: x, y, z. Unit: m/s.
    ::std::array<float, 3> velocity{};

    friend constexpr bool operator==(const Body& Left, const Body& Right) noexcept { return Left.mass == Right.mass && Left.velocity == Right.velocity; }
};
static_assert(sizeof(Body) == 16 && alignof(Body) == 4, "Body is not laid out as the schema says");
static_assert(offsetof(Body, mass) == 0, "Body is not laid out as the schema says");
static_assert(offsetof(Body, velocity) == 4, "Body is not laid out as the schema says");

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
    0x5800001004U, 0x1U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xcU,
    0x6f63657200000000U, 0x7374696e755f6472U, 0xc500001003U, 0x2000000000U, 0x400000010U,
    0x400000002U, 0x79646f4200000011U, 0x223a22636f64227bU, 0x222e79646f622041U, 0xc000000007dU,
    0x40000000100U, 0x40000000100U, 0x73616d0000002700U, 0x3a22636f64227b73U, 0x74756f6874695722U,
    0x6575662073746920U, 0x696e75222c222e6cU, 0x7d22676b223a2274U, 0xc00000004U, 0xc00000003U,
    0x800000001U, 0x6f6c657600000029U, 0x6f63227b79746963U, 0x73746e656e6f706dU, 0x222c2278225b3a22U,
    0x2c5d227a222c2279U, 0x223a2274696e7522U, 0x7d22732f6dU, 0x3300001000U, 0x2000000001U,
    0x1U, 0x100000010U, 0xf00000004U, 0x7974227b79646f62U, 0x646f42223a226570U,
    0x7d2279U,
};
inline constexpr ::shmx_runtime::generated::Blob<46> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 368) == 0x5278b755d14648b6U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_units",
    ::std::span<const ::std::byte>(description::blob.bytes).first(368),
    0x5278b755d14648b6U,
    0x80be501def5cff37U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `body`
    [[nodiscard]] const Body& body() const noexcept {
        return ::shmx_runtime::generated::one_ref<Body>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `body` to be written; until then it is what an earlier frame had there.
    Body& body() noexcept {
        return ::shmx_runtime::generated::fixed_one<Body>(this->core(), 0);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_units::Control;
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

static_assert(sizeof(Body) == 16, "an element of stream 'body' has not the size that the schema says");

}  // namespace record_units

#endif
