// @generated. Made by shmxc 0.1.0 from record_one_byte.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_ONE_BYTE_HPP
#define SHMX_GENERATED_RECORD_ONE_BYTE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_one_byte.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `record_one_byte`.
namespace record_one_byte {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `bytes_of_it`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t bytes_of_it = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `Byte`.
struct Byte {
    /// `b`
    ::std::uint8_t b{};

    friend constexpr bool operator==(const Byte& Left, const Byte& Right) noexcept { return Left.b == Right.b; }
};
static_assert(sizeof(Byte) == 1 && alignof(Byte) == 1, "Byte is not laid out as the schema says");
static_assert(offsetof(Byte, b) == 0, "Byte is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 34> words = {
    0x5b00001004U, 0x1U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xfU,
    0x6f63657200000000U, 0x625f656e6f5f6472U, 0x657479U, 0x0U, 0x3d00001003U,
    0x2000000000U, 0x100000001U, 0x400000001U, 0x6574794200000000U, 0x300000000U,
    0x100000001U, 0x100000001U, 0x6200000000U, 0x0U, 0x4600001000U,
    0x2000000001U, 0x1U, 0x300000001U, 0x1b0000000bU, 0x666f5f7365747962U,
    0x616873227b74695fU, 0x2c5d335b3a226570U, 0x223a226570797422U, 0x7d2265747942U,
};
inline constexpr ::shmx_runtime::generated::Blob<34> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 272) == 0x63e45f4429f088d5U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_one_byte",
    ::std::span<const ::std::byte>(description::blob.bytes).first(272),
    0x63e45f4429f088d5U,
    0x3d54540dd284b0abU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `bytes_of_it`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const Byte> bytes_of_it() const noexcept {
        return ::shmx_runtime::generated::slice<Byte>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `bytes_of_it` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<Byte> bytes_of_it() noexcept {
        return ::shmx_runtime::generated::fixed_slice<Byte>(this->core(), 0, 3);
    }
    /// Writes `bytes_of_it`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_bytes_of_it(::std::span<const Byte> values) {
        return Face_::out(::shmx_runtime::generated::fill<Byte>(this->core(), 0, "bytes_of_it", 3, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_one_byte::Control;
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

static_assert(sizeof(Byte) == 1, "an element of stream 'bytes_of_it' has not the size that the schema says");

}  // namespace record_one_byte

#endif
