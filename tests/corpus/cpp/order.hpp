// @generated. Made by shmxc 0.1.0 from order.yaml. Do not edit.
#ifndef SHMX_GENERATED_ORDER_HPP
#define SHMX_GENERATED_ORDER_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "order.hpp needs another version of shmx_runtime: generate it anew");

/// Streams stand by id, fixed ones first in the frame.
namespace order {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `a`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t a = 1U;
/// Stream `b`.
inline constexpr ::std::uint32_t b = 2U;
/// Stream `c`.
///
/// Shape: (n,), n up to 3.
inline constexpr ::std::uint32_t c = 3U;
/// Stream `d`.
inline constexpr ::std::uint32_t d = 4U;
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
inline constexpr ::std::array<::std::uint64_t, 46> words = {
    0x8400001004U, 0x1U, 0x400000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x3300000005U,
    0x6564726f00000000U, 0x736d616572745372U, 0x6220646e61747320U, 0x6966202c64692079U, 0x73656e6f20646578U,
    0x6920747372696620U, 0x726620656874206eU, 0x2e656d61U, 0x3200001000U, 0x500000001U,
    0x1U, 0x100000002U, 0x1100000001U, 0x6f6974706f227b61U, 0x7572743a226c616eU,
    0x7d65U, 0x2100001000U, 0x300000002U, 0x1U, 0x100000001U,
    0x1U, 0x62U, 0x3100001000U, 0x300000003U, 0x1U,
    0x300000001U, 0x1000000001U, 0x6570616873227b63U, 0x5d6c6c756e5b3a22U, 0x7dU,
    0x2100001000U, 0x900000004U, 0x1U, 0x100000008U, 0x1U,
    0x64U,
};
inline constexpr ::shmx_runtime::generated::Blob<46> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 368) == 0x71b4c47710837ca6U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "order",
    ::std::span<const ::std::byte>(description::blob.bytes).first(368),
    0x71b4c47710837ca6U,
    0x994000f7e44b9602U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `a`
    ///
    /// A frame may lack it.
    [[nodiscard]] ::std::optional<::std::uint16_t> a() const noexcept {
        return ::shmx_runtime::generated::opt_one<::std::uint16_t>(this->core(), 0);
    }
    /// Whether this frame has `a`.
    [[nodiscard]] bool has_a() const noexcept {
        return this->has_at(0);
    }
    /// `b`
    [[nodiscard]] ::std::uint8_t b() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 1);
    }
    /// `c`
    ///
    /// Shape: (n,), n up to 3.
    [[nodiscard]] ::std::span<const ::std::uint8_t> c() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 2);
    }
    /// `d`
    [[nodiscard]] ::std::uint64_t d() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint64_t>(this->core(), 3);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Adds `a` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<::std::uint16_t*> a() {
        return Face_::out(::shmx_runtime::generated::one_mut<::std::uint16_t>(this->core(), 0));
    }
    /// Writes `a`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_a(const ::std::uint16_t& value) {
        return Face_::out(::shmx_runtime::generated::set_one<::std::uint16_t>(this->core(), 0, value));
    }
    /// Lends `b` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& b() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 1);
    }
    /// Adds `n` elements of `c` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 3.
    typename Face_::template Out<::std::span<::std::uint8_t>> c(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint8_t>(this->core(), 2, 1, n));
    }
    /// Writes `c`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 3.
    typename Face_::template Out<void> set_c(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint8_t>(this->core(), 2, "c", 1, values));
    }
    /// Lends `d` to be written; until then it is what an earlier frame had there.
    ::std::uint64_t& d() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint64_t>(this->core(), 3);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::order::Control;
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

static_assert(sizeof(::std::uint16_t) == 2, "an element of stream 'a' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'b' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'c' has not the size that the schema says");
static_assert(sizeof(::std::uint64_t) == 8, "an element of stream 'd' has not the size that the schema says");

}  // namespace order

#endif
