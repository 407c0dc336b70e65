// @generated. Made by shmxc 0.1.0 from texts_only.yaml. Do not edit.
#ifndef SHMX_GENERATED_TEXTS_ONLY_HPP
#define SHMX_GENERATED_TEXTS_ONLY_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "texts_only.hpp needs another version of shmx_runtime: generate it anew");

/// No stream is fixed.
namespace texts_only {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `log`.
///
/// Up to 1 bytes.
inline constexpr ::std::uint32_t log = 1U;
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
inline constexpr ::std::array<::std::uint64_t, 26> words = {
    0x6900001004U, 0x1U, 0x100000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x130000000aU,
    0x7478657400000000U, 0x6f4e796c6e6f5f73U, 0x206d616572747320U, 0x6465786966207369U, 0x2eU,
    0x0U, 0x4500001000U, 0x300000001U, 0x1U, 0x100000001U,
    0x2200000003U, 0x636e65227b676f6cU, 0x223a22676e69646fU, 0x73222c2238667475U, 0x6e5b3a2265706168U,
    0x7d5d6c6c75U,
};
inline constexpr ::shmx_runtime::generated::Blob<26> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 208) == 0x90ddd1e8091cf86fU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "texts_only",
    ::std::span<const ::std::byte>(description::blob.bytes).first(208),
    0x90ddd1e8091cf86fU,
    0x8b16a245944b7885U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `log`
    ///
    /// Up to 1 bytes.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::string_view> log() const {
        return Face_::out(::shmx_runtime::generated::utf8(this->core(), 0, "log"));
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Writes `log`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 1 bytes.
    typename Face_::template Out<void> set_log(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 0, "log", text));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::texts_only::Control;
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

static_assert(sizeof(char) == 1, "an element of stream 'log' has not the size that the schema says");

}  // namespace texts_only

#endif
