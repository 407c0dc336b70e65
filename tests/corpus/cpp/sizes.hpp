// @generated. Made by shmxc 0.1.0 from sizes.yaml. Do not edit.
#ifndef SHMX_GENERATED_SIZES_HPP
#define SHMX_GENERATED_SIZES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "sizes.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `sizes`.
namespace sizes {

/// Named numbers of the schema.
namespace sizes {
/// `one`
inline constexpr ::std::size_t one = 1;
/// `particles`
inline constexpr ::std::size_t particles = 10'000;
/// `hex`
inline constexpr ::std::size_t hex = 12'289;
/// `text_bytes`
inline constexpr ::std::size_t text_bytes = 4'096;
/// `self`
inline constexpr ::std::size_t self = 3;
/// `type`
inline constexpr ::std::size_t type = 2;
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `a`.
///
/// Shape: (1,).
inline constexpr ::std::uint32_t a = 1U;
/// Stream `b`.
///
/// Shape: (n,), n up to 10000.
inline constexpr ::std::uint32_t b = 2U;
/// Stream `c`.
///
/// Shape: (3, 2).
inline constexpr ::std::uint32_t c = 3U;
/// Stream `d`.
///
/// Up to 4096 bytes.
inline constexpr ::std::uint32_t d = 4U;
/// Stream `e`.
///
/// Shape: (12289,).
inline constexpr ::std::uint32_t e = 5U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
/// Shape of `c`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> c = {3, 2};
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
inline constexpr ::std::array<::std::uint64_t, 54> words = {
    0x5100001004U, 0x1U, 0x500000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x5U,
    0x657a697300000000U, 0x73U, 0x2e00001000U, 0x300000001U, 0x1U,
    0x100000001U, 0xd00000001U, 0x6570616873227b61U, 0x7d5d315b3a22U, 0x0U,
    0x3100001000U, 0xc00000002U, 0x1U, 0x271000000004U, 0x1000000001U,
    0x6570616873227b62U, 0x5d6c6c756e5b3a22U, 0x7dU, 0x3000001000U, 0x300000003U,
    0x1U, 0x600000001U, 0xf00000001U, 0x6570616873227b63U, 0x7d5d322c335b3a22U,
    0x0U, 0x4300001000U, 0x300000004U, 0x1U, 0x100000000001U,
    0x2200000001U, 0x646f636e65227b64U, 0x7475223a22676e69U, 0x616873222c223866U, 0x6c756e5b3a226570U,
    0x7d5d6cU, 0x3200001000U, 0x300000005U, 0x1U, 0x300100000001U,
    0x1100000001U, 0x6570616873227b65U, 0x39383232315b3a22U, 0x7d5dU,
};
inline constexpr ::shmx_runtime::generated::Blob<54> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 432) == 0x55c0c56401c2d22fU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "sizes",
    ::std::span<const ::std::byte>(description::blob.bytes).first(432),
    0x55c0c56401c2d22fU,
    0xd6796ddb2a23c23bU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `a`
    ///
    /// Shape: (1,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> a() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 0);
    }
    /// `b`
    ///
    /// Shape: (n,), n up to 10000.
    [[nodiscard]] ::std::span<const float> b() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 1);
    }
    /// `c`
    ///
    /// Shape: (3, 2).
    [[nodiscard]] ::std::span<const ::std::uint8_t> c() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 2);
    }
    /// `d`
    ///
    /// Up to 4096 bytes.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::string_view> d() const {
        return Face_::out(::shmx_runtime::generated::utf8(this->core(), 3, "d"));
    }
    /// `e`
    ///
    /// Shape: (12289,).
    [[nodiscard]] ::std::span<const ::std::uint8_t> e() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 4);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `a` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (1,).
    ::std::span<::std::uint8_t> a() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 0, 1);
    }
    /// Writes `a`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (1,).
    typename Face_::template Out<void> set_a(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 0, "a", 1, values));
    }
    /// Adds `n` elements of `b` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 10000.
    typename Face_::template Out<::std::span<float>> b(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<float>(this->core(), 1, 1, n));
    }
    /// Writes `b`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 10000.
    typename Face_::template Out<void> set_b(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<float>(this->core(), 1, "b", 1, values));
    }
    /// Lends `c` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3, 2).
    ::std::span<::std::uint8_t> c() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 2, 6);
    }
    /// Writes `c`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3, 2).
    typename Face_::template Out<void> set_c(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 2, "c", 6, values));
    }
    /// Writes `d`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 4096 bytes.
    typename Face_::template Out<void> set_d(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 3, "d", text));
    }
    /// Lends `e` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (12289,).
    ::std::span<::std::uint8_t> e() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 4, 12289);
    }
    /// Writes `e`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (12289,).
    typename Face_::template Out<void> set_e(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 4, "e", 12289, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::sizes::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'a' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'b' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'c' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'd' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'e' has not the size that the schema says");

}  // namespace sizes

#endif
