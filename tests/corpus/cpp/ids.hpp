// @generated. Made by shmxc 0.1.0 from ids.yaml. Do not edit.
#ifndef SHMX_GENERATED_IDS_HPP
#define SHMX_GENERATED_IDS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "ids.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `ids`.
namespace ids {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `first`.
inline constexpr ::std::uint32_t first = 0U;
/// Stream `mid`.
inline constexpr ::std::uint32_t mid = 70000U;
/// Stream `last`.
inline constexpr ::std::uint32_t last = 4294967295U;
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
inline constexpr ::std::array<::std::uint64_t, 30> words = {
    0x4f00001004U, 0x1U, 0x300000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x3U,
    0x73646900000000U, 0x0U, 0x2500001000U, 0x300000000U, 0x1U,
    0x100000001U, 0x5U, 0x7473726966U, 0x2300001000U, 0x300011170U,
    0x1U, 0x100000001U, 0x3U, 0x64696dU, 0x2400001000U,
    0x3ffffffffU, 0x1U, 0x100000001U, 0x4U, 0x7473616cU,
};
inline constexpr ::shmx_runtime::generated::Blob<30> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 240) == 0xd0547a33a2725844U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "ids",
    ::std::span<const ::std::byte>(description::blob.bytes).first(240),
    0xd0547a33a2725844U,
    0x3c7a59e5c31cdce1U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `first`
    [[nodiscard]] ::std::uint8_t first() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 0);
    }
    /// `mid`
    [[nodiscard]] ::std::uint8_t mid() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 1);
    }
    /// `last`
    [[nodiscard]] ::std::uint8_t last() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 2);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `first` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& first() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 0);
    }
    /// Lends `mid` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& mid() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 1);
    }
    /// Lends `last` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& last() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 2);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::ids::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'first' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'mid' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'last' has not the size that the schema says");

}  // namespace ids

#endif
