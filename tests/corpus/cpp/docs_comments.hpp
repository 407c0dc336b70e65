// @generated. Made by shmxc 0.1.0 from docs_comments.yaml. Do not edit.
#ifndef SHMX_GENERATED_DOCS_COMMENTS_HPP
#define SHMX_GENERATED_DOCS_COMMENTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "docs_comments.hpp needs another version of shmx_runtime: generate it anew");

/// Ends a comment: */ and */, starts one: /* and //. {{ x }} {% raw %} <{ x }> %% for [link] [`x`](y) <b> &amp; $x ${x} #x
namespace docs_comments {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `x`.
inline constexpr ::std::uint32_t x = 1U;
/// Stream `y`.
///
/// Unit: */ `m` [x] {}.
inline constexpr ::std::uint32_t y = 2U;
/// Stream `z`.
inline constexpr ::std::uint32_t z = 3U;
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
inline constexpr ::std::array<::std::uint64_t, 62> words = {
    0xd000001004U, 0x1U, 0x300000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x770000000dU,
    0x73636f6400000000U, 0x746e656d6d6f635fU, 0x20612073646e4573U, 0x3a746e656d6d6f63U, 0x20646e61202f2a20U,
    0x72617473202c2f2aU, 0x203a656e6f207374U, 0x2f20646e61202a2fU, 0x2078207b7b202e2fU, 0x617220257b207d7dU,
    0x207b3c207d252077U, 0x202525203e7d2078U, 0x6e696c5b20726f66U, 0x5d6078605b205d6bU, 0x203e623c20297928U,
    0x7824203b706d6126U, 0x7823207d787b2420U, 0x0U, 0x4d00001000U, 0x300000001U,
    0x1U, 0x100000001U, 0x2c00000001U, 0x3a22636f64227b78U, 0x225c225c202f2a22U,
    0x5c2027272720225cU, 0x307b755c5c206e5cU, 0x207d7b207325207dU, 0x7d227d307bU, 0x0U,
    0x4500001000U, 0x300000002U, 0x1U, 0x100000001U, 0x2400000001U,
    0x3a22636f64227b79U, 0x75222c2262617422U, 0x2f2a223a2274696eU, 0x5d785b20606d6020U, 0x7d227d7b20U,
    0x5000001000U, 0x300000003U, 0x1U, 0x100000001U, 0x2f00000001U,
    0x3a22636f64227b7aU, 0x5c225c225c225c22U, 0x2f2031203e3e3e6eU, 0x73646e656e5c3020U, 0x75712061206e6920U,
    0x7d22225c2065746fU, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<62> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 496) == 0x267d35cd5e19f6baU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "docs_comments",
    ::std::span<const ::std::byte>(description::blob.bytes).first(496),
    0x267d35cd5e19f6baU,
    0x29c49980b6e60727U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// */ """ ''' \n \u{0} %s {} {0}
    [[nodiscard]] ::std::uint8_t x() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 0);
    }
    /// tab
    ///
    /// Unit: */ `m` [x] {}.
    [[nodiscard]] ::std::uint8_t y() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 1);
    }
    /// """
    /// >>> 1 / 0
    /// ends in a quote "
    [[nodiscard]] ::std::uint8_t z() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 2);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `x` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& x() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 0);
    }
    /// Lends `y` to be written; until then it is what an earlier frame had there.
    ///
    /// Unit: */ `m` [x] {}.
    ::std::uint8_t& y() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 1);
    }
    /// Lends `z` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& z() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 2);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::docs_comments::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'x' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'y' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'z' has not the size that the schema says");

}  // namespace docs_comments

#endif
