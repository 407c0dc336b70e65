// @generated. Made by shmxc 0.1.0 from wire_names.yaml. Do not edit.
#ifndef SHMX_GENERATED_WIRE_NAMES_HPP
#define SHMX_GENERATED_WIRE_NAMES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "wire_names.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `wire_names`.
namespace wire_names {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `race`.
///
/// On the wire: race-table-update.
inline constexpr ::std::uint32_t race = 1U;
/// Stream `space`.
///
/// On the wire: with space.
inline constexpr ::std::uint32_t space = 2U;
/// Stream `uni`.
///
/// On the wire: größe.
inline constexpr ::std::uint32_t uni = 3U;
/// Stream `quote`.
///
/// On the wire: a"b\c.
inline constexpr ::std::uint32_t quote = 4U;
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
inline constexpr ::std::array<::std::uint64_t, 40> words = {
    0x5600001004U, 0x1U, 0x400000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xaU,
    0x6572697700000000U, 0x73656d616e5fU, 0x3100001000U, 0x300000001U, 0x1U,
    0x100000001U, 0x11U, 0x6261742d65636172U, 0x74616470752d656cU, 0x65U,
    0x2a00001000U, 0x300000002U, 0x1U, 0x100000001U, 0xaU,
    0x6170732068746977U, 0x6563U, 0x0U, 0x2700001000U, 0x300000003U,
    0x1U, 0x100000001U, 0x7U, 0x659fc3b6c37267U, 0x2500001000U,
    0x300000004U, 0x1U, 0x100000001U, 0x5U, 0x635c622261U,
};
inline constexpr ::shmx_runtime::generated::Blob<40> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 320) == 0x11e2effd0df1ac02U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "wire_names",
    ::std::span<const ::std::byte>(description::blob.bytes).first(320),
    0x11e2effd0df1ac02U,
    0xa1dd28945251a0e5U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `race`
    ///
    /// On the wire: race-table-update.
    [[nodiscard]] ::std::uint8_t race() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 0);
    }
    /// `space`
    ///
    /// On the wire: with space.
    [[nodiscard]] ::std::uint8_t space() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 1);
    }
    /// `uni`
    ///
    /// On the wire: größe.
    [[nodiscard]] ::std::uint8_t uni() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 2);
    }
    /// `quote`
    ///
    /// On the wire: a"b\c.
    [[nodiscard]] ::std::uint8_t quote() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 3);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `race` to be written; until then it is what an earlier frame had there.
    ///
    /// On the wire: race-table-update.
    ::std::uint8_t& race() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 0);
    }
    /// Lends `space` to be written; until then it is what an earlier frame had there.
    ///
    /// On the wire: with space.
    ::std::uint8_t& space() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 1);
    }
    /// Lends `uni` to be written; until then it is what an earlier frame had there.
    ///
    /// On the wire: größe.
    ::std::uint8_t& uni() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 2);
    }
    /// Lends `quote` to be written; until then it is what an earlier frame had there.
    ///
    /// On the wire: a"b\c.
    ::std::uint8_t& quote() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 3);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::wire_names::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'race' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'space' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'uni' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'quote' has not the size that the schema says");

}  // namespace wire_names

#endif
