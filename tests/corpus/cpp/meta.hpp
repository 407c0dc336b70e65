// @generated. Made by shmxc 0.1.0 from meta.yaml. Do not edit.
#ifndef SHMX_GENERATED_META_HPP
#define SHMX_GENERATED_META_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "meta.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `meta`.
namespace meta {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `x`.
inline constexpr ::std::uint32_t x = 1U;
/// Stream `y`.
inline constexpr ::std::uint32_t y = 2U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `Pair`.
struct Pair {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const Pair& Left, const Pair& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Pair) == 1 && alignof(Pair) == 1, "Pair is not laid out as the schema says");
static_assert(offsetof(Pair, a) == 0, "Pair is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// Message `go`.
    struct Go {
        /// `f`
        ::std::uint8_t f{};

        friend constexpr bool operator==(const Go& Left, const Go& Right) noexcept { return Left.f == Right.f; }
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Go, 1U, 1>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 1> names{"go"};
};
static_assert(sizeof(Control::Go) == 1 && alignof(Control::Go) == 1, "Control::Go is not laid out as the schema says");
static_assert(offsetof(Control::Go, f) == 0, "Control::Go is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 70> words = {
    0x5000001004U, 0x1U, 0x200000001U, 0x400000001U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x4U,
    0x6174656d00000000U, 0x0U, 0x6800001003U, 0x2000000000U, 0x100000001U,
    0x400000001U, 0x7269615000000015U, 0x3a226174656d227bU, 0x74223a22666f227bU, 0x7d7d226f77U,
    0x10000000300U, 0x10000000100U, 0x160000000100U, 0x6174656d227b6100U, 0x6c616373227b3a22U,
    0x7d7d352e303a2265U, 0xa500001000U, 0x300000001U, 0x1U, 0x100000001U,
    0x8400000001U, 0x226174656d227b78U, 0x3a22676962227b3aU, 0x3837363534333231U, 0x3635343332313039U,
    0x3433323130393837U, 0x222c303938373635U, 0x6c61663a2266666fU, 0x3a226e6f222c6573U, 0x7571222c65757274U,
    0x33223a226465746fU, 0x65746172222c2230U, 0x6373222c30333a22U, 0x2e312d3a22656c61U, 0x6574222c332d6535U,
    0x5c2061223a227478U, 0x205c5c20225c6222U, 0x7d7d22bcc3U, 0x3000001000U, 0x2000000002U,
    0x1U, 0x100000001U, 0xf00000001U, 0x2265707974227b79U, 0x7d2272696150223aU,
    0x0U, 0x5d00001002U, 0x100000001U, 0x100000001U, 0x1400000002U,
    0x6174656d227b6f67U, 0x636e6973227b3a22U, 0x7d7d323a2265U, 0x1000000030000U, 0x1000000010000U,
    0x12000000010000U, 0x74656d227b660000U, 0x3a226b227b3a2261U, 0x7d7d227622U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<70> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 560) == 0x8f0583c29856a659U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "meta",
    ::std::span<const ::std::byte>(description::blob.bytes).first(560),
    0x8f0583c29856a659U,
    0x858e7be3a223250fU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `x`
    [[nodiscard]] ::std::uint8_t x() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 0);
    }
    /// `y`
    [[nodiscard]] const Pair& y() const noexcept {
        return ::shmx_runtime::generated::one_ref<Pair>(this->core(), 1);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `x` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& x() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 0);
    }
    /// Lends `y` to be written; until then it is what an earlier frame had there.
    Pair& y() noexcept {
        return ::shmx_runtime::generated::fixed_one<Pair>(this->core(), 1);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::meta::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'x' has not the size that the schema says");
static_assert(sizeof(Pair) == 1, "an element of stream 'y' has not the size that the schema says");

}  // namespace meta

#endif
