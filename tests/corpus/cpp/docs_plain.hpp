// @generated. Made by shmxc 0.1.0 from docs_plain.yaml. Do not edit.
#ifndef SHMX_GENERATED_DOCS_PLAIN_HPP
#define SHMX_GENERATED_DOCS_PLAIN_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "docs_plain.hpp needs another version of shmx_runtime: generate it anew");

/// One line.
///
/// - a list
/// - of *two*
namespace docs_plain {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `x`.
inline constexpr ::std::uint32_t x = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// What kind.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Kind : ::std::uint8_t {
    /// `a`
    a = 0,
    /// `b`
    b = 1,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Kind value) noexcept {
    switch (value) {
        case Kind::a: return "a";
        case Kind::b: return "b";
    }
    return ::std::nullopt;
}

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
inline constexpr ::std::array<::std::uint64_t, 38> words = {
    0x7400001004U, 0x700000001U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x1e0000000aU,
    0x73636f6400000000U, 0x6e4f6e69616c705fU, 0xa2e656e696c2065U, 0x73696c2061202d0aU, 0x2a20666f202d0a74U,
    0x2a6f7774U, 0x5600001003U, 0x300000001U, 0x100000001U, 0x400000002U,
    0x646e694b00000014U, 0x223a22636f64227bU, 0x6e696b2074616857U, 0x7d222e64U, 0x100000000U,
    0x16100000000U, 0x10000000000U, 0x620000000000U, 0x4300001000U, 0x300000001U,
    0x1U, 0x100000001U, 0x2200000001U, 0x3a22636f64227b78U, 0x2078207461685722U,
    0x7974222c222e7369U, 0x6e694b223a226570U, 0x7d2264U,
};
inline constexpr ::shmx_runtime::generated::Blob<38> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 304) == 0x780f9ebe4b70ccbaU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "docs_plain",
    ::std::span<const ::std::byte>(description::blob.bytes).first(304),
    0x780f9ebe4b70ccbaU,
    0xfb277b8866bd1304U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// What x is.
    [[nodiscard]] Kind x() const noexcept {
        return ::shmx_runtime::generated::one<Kind>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `x` to be written; until then it is what an earlier frame had there.
    Kind& x() noexcept {
        return ::shmx_runtime::generated::fixed_one<Kind>(this->core(), 0);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::docs_plain::Control;
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

static_assert(sizeof(Kind) == 1, "an element of stream 'x' has not the size that the schema says");

}  // namespace docs_plain

#endif
