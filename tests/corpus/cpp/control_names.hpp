// @generated. Made by shmxc 0.1.0 from control_names.yaml. Do not edit.
#ifndef SHMX_GENERATED_CONTROL_NAMES_HPP
#define SHMX_GENERATED_CONTROL_NAMES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "control_names.hpp needs another version of shmx_runtime: generate it anew");

/// Names that the generated code has for itself, or that are words of languages.
namespace control_names {

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
    /// Message `unknown`.
    struct Unknown_ {

        friend constexpr bool operator==(const Unknown_&, const Unknown_&) noexcept = default;
    };

    /// Message `self`.
    struct Self {
        /// `id`
        ::std::uint32_t id{};
        /// `bytes`
        ::std::uint8_t bytes{};
        /// `out`
        ::std::uint8_t out{};
        /// `body`
        ::std::uint8_t body{};
        /// `self`
        ::std::uint8_t self{};
        /// `type`
        ::std::uint8_t type{};
        /// `m`
        ::std::uint8_t m{};
        /// `f0`
        ::std::uint8_t f0{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 1> pad0_{};

        friend constexpr bool operator==(const Self& Left, const Self& Right) noexcept { return Left.id == Right.id && Left.bytes == Right.bytes && Left.out == Right.out && Left.body == Right.body && Left.self == Right.self && Left.type == Right.type && Left.m == Right.m && Left.f0 == Right.f0; }
    };

    /// Message `control`.
    struct Control_ {
        /// `rt`
        ::std::uint8_t rt{};
        /// `match`
        ::std::uint8_t match{};

        friend constexpr bool operator==(const Control_& Left, const Control_& Right) noexcept { return Left.rt == Right.rt && Left.match == Right.match; }
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Unknown_, 1U, 0>, ::shmx_runtime::generated::Tag<Self, 2U, 12>, ::shmx_runtime::generated::Tag<Control_, 3U, 2>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 3> names{"unknown", "self", "control"};
};
static_assert(sizeof(Control::Self) == 12 && alignof(Control::Self) == 4, "Control::Self is not laid out as the schema says");
static_assert(offsetof(Control::Self, id) == 0, "Control::Self is not laid out as the schema says");
static_assert(offsetof(Control::Self, bytes) == 4, "Control::Self is not laid out as the schema says");
static_assert(offsetof(Control::Self, out) == 5, "Control::Self is not laid out as the schema says");
static_assert(offsetof(Control::Self, body) == 6, "Control::Self is not laid out as the schema says");
static_assert(offsetof(Control::Self, self) == 7, "Control::Self is not laid out as the schema says");
static_assert(offsetof(Control::Self, type) == 8, "Control::Self is not laid out as the schema says");
static_assert(offsetof(Control::Self, m) == 9, "Control::Self is not laid out as the schema says");
static_assert(offsetof(Control::Self, f0) == 10, "Control::Self is not laid out as the schema says");
static_assert(sizeof(Control::Control_) == 2 && alignof(Control::Control_) == 1, "Control::Control_ is not laid out as the schema says");
static_assert(offsetof(Control::Control_, rt) == 0, "Control::Control_ is not laid out as the schema says");
static_assert(offsetof(Control::Control_, match) == 1, "Control::Control_ is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 78> words = {
    0xa600001004U, 0x1U, 0x0U, 0x400000003U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x4d0000000dU,
    0x746e6f6300000000U, 0x656d616e5f6c6f72U, 0x742073656d614e73U, 0x2065687420746168U, 0x65746172656e6567U,
    0x682065646f632064U, 0x6920726f66207361U, 0x6f202c666c657374U, 0x6120746168742072U, 0x7364726f77206572U,
    0x676e616c20666f20U, 0x2e7365676175U, 0x1f00001002U, 0x1U, 0x1U,
    0x7U, 0x6e776f6e6b6e75U, 0x0U, 0x11500001002U, 0xc00000002U,
    0x800000004U, 0x4U, 0x666c6573U, 0x100000007U, 0x100000004U,
    0x2U, 0x3000000046469U, 0x1000000010000U, 0x5000000010000U, 0x7962000000000000U,
    0x300000005736574U, 0x100000001000000U, 0x300000001000000U, 0x6f00000000000000U, 0x3000000067475U,
    0x1000000010000U, 0x4000000010000U, 0x6f62000000000000U, 0x3000000077964U, 0x1000000010000U,
    0x4000000010000U, 0x6573000000000000U, 0x300000008666cU, 0x1000000010000U, 0x4000000010000U,
    0x7974000000000000U, 0x3000000096570U, 0x1000000010000U, 0x1000000010000U, 0xa6d000000000000U,
    0x100000003000000U, 0x100000001000000U, 0x2000000U, 0x3066000000U, 0x5e00001002U,
    0x200000003U, 0x200000001U, 0x7U, 0x6c6f72746e6f63U, 0x100000003000000U,
    0x100000001000000U, 0x2000000U, 0x17472000000U, 0x10000000300U, 0x10000000100U,
    0x500U, 0x686374616d00U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<78> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 624) == 0x7ef8085bac6bab56U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "control_names",
    ::std::span<const ::std::byte>(description::blob.bytes).first(624),
    0x7ef8085bac6bab56U,
    0x7efbf1dc18ab4ec6U,
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
    using Control = ::control_names::Control;
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


}  // namespace control_names

#endif
