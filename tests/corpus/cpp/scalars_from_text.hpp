// @generated. Made by shmxc 0.1.0 from scalars_from_text.yaml. Do not edit.
#ifndef SHMX_GENERATED_SCALARS_FROM_TEXT_HPP
#define SHMX_GENERATED_SCALARS_FROM_TEXT_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "scalars_from_text.hpp needs another version of shmx_runtime: generate it anew");

/// Values are read from their text, whatever YAML takes them for.
namespace scalars_from_text {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `yes`.
inline constexpr ::std::uint32_t yes = 11U;
/// Stream `on`.
///
/// Shape: (5, 10), planes y, n, yes, null, true.
inline constexpr ::std::uint32_t on = 16U;
/// Stream `null`.
inline constexpr ::std::uint32_t null = 1000U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// The planes of streams whose components have names.
namespace planes {
/// `on`
///
/// Shape: (5, 10), planes y, n, yes, null, true.
template <class Number_>
class On : public ::shmx_runtime::Planes<Number_, 5> {
public:
    using ::shmx_runtime::Planes<Number_, 5>::Planes;
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(0); }
    /// Plane `n`.
    [[nodiscard]] constexpr ::std::span<Number_> n() const noexcept { return this->plane(1); }
    /// Plane `yes`.
    [[nodiscard]] constexpr ::std::span<Number_> yes() const noexcept { return this->plane(2); }
    /// Plane `null`.
    [[nodiscard]] constexpr ::std::span<Number_> null() const noexcept { return this->plane(3); }
    /// Plane `true`.
    [[nodiscard]] constexpr ::std::span<Number_> true_() const noexcept { return this->plane(4); }
};
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
inline constexpr ::std::array<::std::uint64_t, 48> words = {
    0x9b00001004U, 0x1U, 0x300000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x3e00000011U,
    0x6c61637300000000U, 0x6d6f72665f737261U, 0x6c6156747865745fU, 0x2065726120736575U, 0x6f72662064616572U,
    0x207269656874206dU, 0x6877202c74786574U, 0x5920726576657461U, 0x656b6174204c4d41U, 0x66206d6568742073U,
    0x2e726fU, 0x0U, 0x2300001000U, 0x30000000bU, 0x1U,
    0x100000001U, 0x3U, 0x736579U, 0x5b00001000U, 0x300000010U,
    0x5U, 0xa00000005U, 0x3900000002U, 0x706d6f63227b6e6fU, 0x3a2273746e656e6fU,
    0x226e222c2279225bU, 0x222c22736579222cU, 0x74222c226c6c756eU, 0x73222c5d22657572U, 0x315b3a2265706168U,
    0x7d5d30U, 0x0U, 0x2400001000U, 0x3000003e8U, 0x1U,
    0x100000001U, 0x4U, 0x6c6c756eU,
};
inline constexpr ::shmx_runtime::generated::Blob<48> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 384) == 0x89477bcf44fe44deU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "scalars_from_text",
    ::std::span<const ::std::byte>(description::blob.bytes).first(384),
    0x89477bcf44fe44deU,
    0xea8335520a443182U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `yes`
    [[nodiscard]] ::std::uint8_t yes() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 0);
    }
    /// `on`
    ///
    /// Shape: (5, 10), planes y, n, yes, null, true.
    [[nodiscard]] planes::On<const ::std::uint8_t> on() const noexcept {
        return ::shmx_runtime::generated::planes<planes::On<const ::std::uint8_t>, ::std::uint8_t>(this->core(), 1);
    }
    /// `null`
    [[nodiscard]] ::std::uint8_t null() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 2);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `yes` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& yes() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 0);
    }
    /// Lends `on` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5, 10), planes y, n, yes, null, true.
    planes::On<::std::uint8_t> on() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::On<::std::uint8_t>, ::std::uint8_t>(this->core(), 1, 10);
    }
    /// Lends `null` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& null() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 2);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::scalars_from_text::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'yes' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'on' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'null' has not the size that the schema says");

}  // namespace scalars_from_text

#endif
