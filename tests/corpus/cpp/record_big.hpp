// @generated. Made by shmxc 0.1.0 from record_big.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_BIG_HPP
#define SHMX_GENERATED_RECORD_BIG_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_big.hpp needs another version of shmx_runtime: generate it anew");

/// Past 64 KiB, by reference.
namespace record_big {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `big`.
inline constexpr ::std::uint32_t big = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `Big`.
struct Big {
    /// `head`
    ::std::uint64_t head{};
    /// `data`
    ::std::array<double, 10000> data{};

    friend constexpr bool operator==(const Big& Left, const Big& Right) noexcept { return Left.head == Right.head && Left.data == Right.data; }
};
static_assert(sizeof(Big) == 80008 && alignof(Big) == 8, "Big is not laid out as the schema says");
static_assert(offsetof(Big, head) == 0, "Big is not laid out as the schema says");
static_assert(offsetof(Big, data) == 8, "Big is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 40> words = {
    0x7000001004U, 0x1U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x1a0000000aU,
    0x6f63657200000000U, 0x61506769625f6472U, 0x694b203436207473U, 0x6572207962202c42U, 0x2e65636e65726566U,
    0x0U, 0x7000001003U, 0x2000000000U, 0x800013888U, 0x300000002U,
    0x67694200000000U, 0x100000009000000U, 0x100000008000000U, 0x4000000U, 0x864616568000000U,
    0x10000000d000000U, 0x1000000008000000U, 0x1100000004000027U, 0x7b61746164000000U, 0x3a22657061687322U,
    0x7d5d30303030315bU, 0x0U, 0x3100001000U, 0x2000000001U, 0x1U,
    0x100013888U, 0xe00000003U, 0x707974227b676962U, 0x22676942223a2265U, 0x7dU,
};
inline constexpr ::shmx_runtime::generated::Blob<40> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 320) == 0xc04100561abbacadU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_big",
    ::std::span<const ::std::byte>(description::blob.bytes).first(320),
    0xc04100561abbacadU,
    0x4e297e8567f163c2U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `big`
    [[nodiscard]] const Big& big() const noexcept {
        return ::shmx_runtime::generated::one_ref<Big>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `big` to be written; until then it is what an earlier frame had there.
    Big& big() noexcept {
        return ::shmx_runtime::generated::fixed_one<Big>(this->core(), 0);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_big::Control;
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

static_assert(sizeof(Big) == 80008, "an element of stream 'big' has not the size that the schema says");

}  // namespace record_big

#endif
