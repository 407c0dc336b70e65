// @generated. Made by shmxc 0.1.0 from shapes.yaml. Do not edit.
#ifndef SHMX_GENERATED_SHAPES_HPP
#define SHMX_GENERATED_SHAPES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "shapes.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `shapes`.
namespace shapes {

/// Named numbers of the schema.
namespace sizes {
/// `rows`
inline constexpr ::std::size_t rows = 4;
/// `columns`
inline constexpr ::std::size_t columns = 6;
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `one_d`.
///
/// Shape: (7,).
inline constexpr ::std::uint32_t one_d = 1U;
/// Stream `named`.
///
/// Shape: (4, 6).
inline constexpr ::std::uint32_t named = 2U;
/// Stream `three_d`.
///
/// Shape: (2, 3, 4).
inline constexpr ::std::uint32_t three_d = 3U;
/// Stream `five_d`.
///
/// Shape: (1, 2, 1, 3, 1).
inline constexpr ::std::uint32_t five_d = 4U;
/// Stream `frames`.
///
/// Shape: (n, 4, 6), n up to 3.
inline constexpr ::std::uint32_t frames = 5U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
/// Shape of `named`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> named = {4, 6};
/// Shape of `three_d`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 3> three_d = {2, 3, 4};
/// Shape of `five_d`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 5> five_d = {1, 2, 1, 3, 1};
/// Shape of a block of `frames`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> frames = {4, 6};
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
inline constexpr ::std::array<::std::uint64_t, 56> words = {
    0x5200001004U, 0x1U, 0x500000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x6U,
    0x7061687300000000U, 0x7365U, 0x3200001000U, 0x300000001U, 0x1U,
    0x700000001U, 0xd00000005U, 0x73227b645f656e6fU, 0x375b3a2265706168U, 0x7d5dU,
    0x3400001000U, 0x300000002U, 0x1U, 0x1800000001U, 0xf00000005U,
    0x73227b64656d616eU, 0x345b3a2265706168U, 0x7d5d362cU, 0x3800001000U, 0x300000003U,
    0x1U, 0x1800000001U, 0x1100000007U, 0x7b645f6565726874U, 0x3a22657061687322U,
    0x7d5d342c332c325bU, 0x3b00001000U, 0x300000004U, 0x1U, 0x600000001U,
    0x1500000006U, 0x227b645f65766966U, 0x5b3a226570616873U, 0x2c332c312c322c31U, 0x7d5d31U,
    0x0U, 0x3a00001000U, 0x300000005U, 0x1U, 0x4800000001U,
    0x1400000006U, 0x227b73656d617266U, 0x5b3a226570616873U, 0x362c342c6c6c756eU, 0x7d5dU,
    0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<56> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 448) == 0x1f783b34392c76a9U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "shapes",
    ::std::span<const ::std::byte>(description::blob.bytes).first(448),
    0x1f783b34392c76a9U,
    0x2834365b558cdf46U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `one_d`
    ///
    /// Shape: (7,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> one_d() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 0);
    }
    /// `named`
    ///
    /// Shape: (4, 6).
    [[nodiscard]] ::std::span<const ::std::uint8_t> named() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 1);
    }
    /// `three_d`
    ///
    /// Shape: (2, 3, 4).
    [[nodiscard]] ::std::span<const ::std::uint8_t> three_d() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 2);
    }
    /// `five_d`
    ///
    /// Shape: (1, 2, 1, 3, 1).
    [[nodiscard]] ::std::span<const ::std::uint8_t> five_d() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 3);
    }
    /// `frames`
    ///
    /// Shape: (n, 4, 6), n up to 3.
    [[nodiscard]] ::std::span<const ::std::uint8_t> frames() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 4);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `one_d` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (7,).
    ::std::span<::std::uint8_t> one_d() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 0, 7);
    }
    /// Writes `one_d`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (7,).
    typename Face_::template Out<void> set_one_d(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 0, "one_d", 7, values));
    }
    /// Lends `named` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4, 6).
    ::std::span<::std::uint8_t> named() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 1, 24);
    }
    /// Writes `named`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4, 6).
    typename Face_::template Out<void> set_named(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 1, "named", 24, values));
    }
    /// Lends `three_d` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2, 3, 4).
    ::std::span<::std::uint8_t> three_d() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 2, 24);
    }
    /// Writes `three_d`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2, 3, 4).
    typename Face_::template Out<void> set_three_d(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 2, "three_d", 24, values));
    }
    /// Lends `five_d` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1, 2, 1, 3, 1).
    ::std::span<::std::uint8_t> five_d() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 3, 6);
    }
    /// Writes `five_d`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1, 2, 1, 3, 1).
    typename Face_::template Out<void> set_five_d(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 3, "five_d", 6, values));
    }
    /// Adds `n` blocks of `frames` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n, 4, 6), n up to 3.
    typename Face_::template Out<::std::span<::std::uint8_t>> frames(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 4, 24, n));
    }
    /// Writes `frames`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n, 4, 6), n up to 3.
    typename Face_::template Out<void> set_frames(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 4, "frames", 24, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::shapes::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'one_d' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'named' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'three_d' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'five_d' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'frames' has not the size that the schema says");

}  // namespace shapes

#endif
