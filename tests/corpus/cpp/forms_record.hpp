// @generated. Made by shmxc 0.1.0 from forms_record.yaml. Do not edit.
#ifndef SHMX_GENERATED_FORMS_RECORD_HPP
#define SHMX_GENERATED_FORMS_RECORD_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "forms_record.hpp needs another version of shmx_runtime: generate it anew");

/// Every form of stream that a record may have.
namespace forms_record {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `one`.
inline constexpr ::std::uint32_t one = 1U;
/// Stream `list`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t list = 2U;
/// Stream `grid`.
///
/// Shape: (2, 3).
inline constexpr ::std::uint32_t grid = 3U;
/// Stream `some`.
///
/// Shape: (n,), n up to 9.
inline constexpr ::std::uint32_t some = 4U;
/// Stream `tiles`.
///
/// Shape: (n, 2, 3), n up to 4.
inline constexpr ::std::uint32_t tiles = 5U;
/// Stream `maybe`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t maybe = 6U;
/// Stream `maybe_list`.
///
/// Shape: (5,). A frame may lack it.
inline constexpr ::std::uint32_t maybe_list = 7U;
/// Stream `maybe_some`.
///
/// Shape: (n,), n up to 9. A frame may lack it.
inline constexpr ::std::uint32_t maybe_some = 8U;
/// Stream `absent`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t absent = 9U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
/// Shape of `grid`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> grid = {2, 3};
/// Shape of a block of `tiles`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> tiles = {2, 3};
}  // namespace shapes

/// Record `Pair`.
struct Pair {
    /// `a`
    ::std::uint8_t a{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 3> pad0_{};
    /// `b`
    ::std::uint32_t b{};

    friend constexpr bool operator==(const Pair& Left, const Pair& Right) noexcept { return Left.a == Right.a && Left.b == Right.b; }
};
static_assert(sizeof(Pair) == 8 && alignof(Pair) == 4, "Pair is not laid out as the schema says");
static_assert(offsetof(Pair, a) == 0, "Pair is not laid out as the schema says");
static_assert(offsetof(Pair, b) == 4, "Pair is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 124> words = {
    0x8400001004U, 0x1U, 0x900000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x2c0000000cU,
    0x6d726f6600000000U, 0x64726f6365725f73U, 0x6f66207972657645U, 0x747320666f206d72U, 0x616874206d616572U,
    0x6f63657220612074U, 0x682079616d206472U, 0x2e657661U, 0x5a00001003U, 0x2000000000U,
    0x400000008U, 0x400000002U, 0x7269615000000000U, 0x300000000U, 0x100000001U,
    0x100000001U, 0x46100000000U, 0x10000000700U, 0x10000000400U, 0x100U,
    0x6200U, 0x0U, 0x3200001000U, 0x2000000001U, 0x1U,
    0x100000008U, 0xf00000003U, 0x707974227b656e6fU, 0x72696150223a2265U, 0x7d22U,
    0x3f00001000U, 0x2000000002U, 0x1U, 0x500000008U, 0x1b00000004U,
    0x6873227b7473696cU, 0x5d355b3a22657061U, 0x3a2265707974222cU, 0x7d227269615022U, 0x0U,
    0x4100001000U, 0x2000000003U, 0x1U, 0x600000008U, 0x1d00000004U,
    0x6873227b64697267U, 0x2c325b3a22657061U, 0x65707974222c5d33U, 0x2272696150223a22U, 0x7dU,
    0x4200001000U, 0x2000000004U, 0x1U, 0x900000008U, 0x1e00000004U,
    0x6873227b656d6f73U, 0x756e5b3a22657061U, 0x707974222c5d6c6cU, 0x72696150223a2265U, 0x7d22U,
    0x4700001000U, 0x2000000005U, 0x1U, 0x1800000008U, 0x2200000005U,
    0x73227b73656c6974U, 0x6e5b3a2265706168U, 0x5d332c322c6c6c75U, 0x3a2265707974222cU, 0x7d227269615022U,
    0x4400001000U, 0x2000000006U, 0x1U, 0x100000008U, 0x1f00000005U,
    0x6f227b656279616dU, 0x226c616e6f697470U, 0x74222c657572743aU, 0x6150223a22657079U, 0x7d227269U,
    0x5500001000U, 0x2000000007U, 0x1U, 0x500000008U, 0x2b0000000aU,
    0x696c5f656279616dU, 0x6974706f227b7473U, 0x72743a226c616e6fU, 0x70616873222c6575U, 0x222c5d355b3a2265U,
    0x50223a2265707974U, 0x7d22726961U, 0x5800001000U, 0x2000000008U, 0x1U,
    0x900000008U, 0x2e0000000aU, 0x6f735f656279616dU, 0x6974706f227b656dU, 0x72743a226c616e6fU,
    0x70616873222c6575U, 0x6c6c756e5b3a2265U, 0x2265707974222c5dU, 0x7d2272696150223aU, 0x4500001000U,
    0x2000000009U, 0x1U, 0x100000008U, 0x1f00000006U, 0x227b746e65736261U,
    0x6c616e6f6974706fU, 0x222c657572743a22U, 0x50223a2265707974U, 0x7d22726961U,
};
inline constexpr ::shmx_runtime::generated::Blob<124> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 992) == 0x05daf1f137161e5fU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "forms_record",
    ::std::span<const ::std::byte>(description::blob.bytes).first(992),
    0x05daf1f137161e5fU,
    0x597b59af37e86bd2U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `one`
    [[nodiscard]] const Pair& one() const noexcept {
        return ::shmx_runtime::generated::one_ref<Pair>(this->core(), 0);
    }
    /// `list`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const Pair> list() const noexcept {
        return ::shmx_runtime::generated::slice<Pair>(this->core(), 1);
    }
    /// `grid`
    ///
    /// Shape: (2, 3).
    [[nodiscard]] ::std::span<const Pair> grid() const noexcept {
        return ::shmx_runtime::generated::slice<Pair>(this->core(), 2);
    }
    /// `some`
    ///
    /// Shape: (n,), n up to 9.
    [[nodiscard]] ::std::span<const Pair> some() const noexcept {
        return ::shmx_runtime::generated::slice<Pair>(this->core(), 3);
    }
    /// `tiles`
    ///
    /// Shape: (n, 2, 3), n up to 4.
    [[nodiscard]] ::std::span<const Pair> tiles() const noexcept {
        return ::shmx_runtime::generated::slice<Pair>(this->core(), 4);
    }
    /// `maybe`
    ///
    /// A frame may lack it.
    ///
    /// Null where the frame lacks it.
    [[nodiscard]] const Pair* maybe() const noexcept {
        return ::shmx_runtime::generated::opt_one_ref<Pair>(this->core(), 5);
    }
    /// Whether this frame has `maybe`.
    [[nodiscard]] bool has_maybe() const noexcept {
        return this->has_at(5);
    }
    /// `maybe_list`
    ///
    /// Shape: (5,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const Pair>> maybe_list() const noexcept {
        return ::shmx_runtime::generated::opt_slice<Pair>(this->core(), 6);
    }
    /// Whether this frame has `maybe_list`.
    [[nodiscard]] bool has_maybe_list() const noexcept {
        return this->has_at(6);
    }
    /// `maybe_some`
    ///
    /// Shape: (n,), n up to 9. A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const Pair>> maybe_some() const noexcept {
        return ::shmx_runtime::generated::opt_slice<Pair>(this->core(), 7);
    }
    /// Whether this frame has `maybe_some`.
    [[nodiscard]] bool has_maybe_some() const noexcept {
        return this->has_at(7);
    }
    /// `absent`
    ///
    /// A frame may lack it.
    ///
    /// Null where the frame lacks it.
    [[nodiscard]] const Pair* absent() const noexcept {
        return ::shmx_runtime::generated::opt_one_ref<Pair>(this->core(), 8);
    }
    /// Whether this frame has `absent`.
    [[nodiscard]] bool has_absent() const noexcept {
        return this->has_at(8);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `one` to be written; until then it is what an earlier frame had there.
    Pair& one() noexcept {
        return ::shmx_runtime::generated::fixed_one<Pair>(this->core(), 0);
    }
    /// Lends `list` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<Pair> list() noexcept {
        return ::shmx_runtime::generated::fixed_slice<Pair>(this->core(), 1, 5);
    }
    /// Writes `list`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_list(::std::span<const Pair> values) {
        return Face_::out(::shmx_runtime::generated::fill<Pair>(this->core(), 1, "list", 5, values));
    }
    /// Lends `grid` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2, 3).
    ::std::span<Pair> grid() noexcept {
        return ::shmx_runtime::generated::fixed_slice<Pair>(this->core(), 2, 6);
    }
    /// Writes `grid`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2, 3).
    typename Face_::template Out<void> set_grid(::std::span<const Pair> values) {
        return Face_::out(::shmx_runtime::generated::fill<Pair>(this->core(), 2, "grid", 6, values));
    }
    /// Adds `n` elements of `some` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 9.
    typename Face_::template Out<::std::span<Pair>> some(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Pair>(this->core(), 3, 1, n));
    }
    /// Writes `some`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 9.
    typename Face_::template Out<void> set_some(::std::span<const Pair> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Pair>(this->core(), 3, "some", 1, values));
    }
    /// Adds `n` blocks of `tiles` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n, 2, 3), n up to 4.
    typename Face_::template Out<::std::span<Pair>> tiles(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Pair>(this->core(), 4, 6, n));
    }
    /// Writes `tiles`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n, 2, 3), n up to 4.
    typename Face_::template Out<void> set_tiles(::std::span<const Pair> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Pair>(this->core(), 4, "tiles", 6, values));
    }
    /// Adds `maybe` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<Pair*> maybe() {
        return Face_::out(::shmx_runtime::generated::one_mut<Pair>(this->core(), 5));
    }
    /// Writes `maybe`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_maybe(const Pair& value) {
        return Face_::out(::shmx_runtime::generated::set_one<Pair>(this->core(), 5, value));
    }
    /// Adds `maybe_list` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<::std::span<Pair>> maybe_list() {
        return Face_::out(::shmx_runtime::generated::slice_mut<Pair>(this->core(), 6, 5, 1));
    }
    /// Writes `maybe_list`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<void> set_maybe_list(::std::span<const Pair> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Pair>(this->core(), 6, "maybe_list", 5, values));
    }
    /// Adds `n` elements of `maybe_some` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 9. A frame may lack it.
    typename Face_::template Out<::std::span<Pair>> maybe_some(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Pair>(this->core(), 7, 1, n));
    }
    /// Writes `maybe_some`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 9. A frame may lack it.
    typename Face_::template Out<void> set_maybe_some(::std::span<const Pair> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Pair>(this->core(), 7, "maybe_some", 1, values));
    }
    /// Adds `absent` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<Pair*> absent() {
        return Face_::out(::shmx_runtime::generated::one_mut<Pair>(this->core(), 8));
    }
    /// Writes `absent`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_absent(const Pair& value) {
        return Face_::out(::shmx_runtime::generated::set_one<Pair>(this->core(), 8, value));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::forms_record::Control;
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

static_assert(sizeof(Pair) == 8, "an element of stream 'one' has not the size that the schema says");
static_assert(sizeof(Pair) == 8, "an element of stream 'list' has not the size that the schema says");
static_assert(sizeof(Pair) == 8, "an element of stream 'grid' has not the size that the schema says");
static_assert(sizeof(Pair) == 8, "an element of stream 'some' has not the size that the schema says");
static_assert(sizeof(Pair) == 8, "an element of stream 'tiles' has not the size that the schema says");
static_assert(sizeof(Pair) == 8, "an element of stream 'maybe' has not the size that the schema says");
static_assert(sizeof(Pair) == 8, "an element of stream 'maybe_list' has not the size that the schema says");
static_assert(sizeof(Pair) == 8, "an element of stream 'maybe_some' has not the size that the schema says");
static_assert(sizeof(Pair) == 8, "an element of stream 'absent' has not the size that the schema says");

}  // namespace forms_record

#endif
