// @generated. Made by shmxc 0.1.0 from docs_fences.yaml. Do not edit.
#ifndef SHMX_GENERATED_DOCS_FENCES_HPP
#define SHMX_GENERATED_DOCS_FENCES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "docs_fences.hpp needs another version of shmx_runtime: generate it anew");

/// Not a test:
///
/// ```
/// assert!(false);
/// ```
///
/// ~~~rust
/// assert!(false);
/// ~~~
///
/// > ```should_panic
/// > let ok = 1;
/// > ```
///
///     assert!(false, "indented");
///
/// 1. a list
///
///        assert!(false, "in a list");
///
/// <!-- never closed
/// ```
/// -->
/// ```
/// An open fence:
/// ````python
/// ```
/// assert False
namespace docs_fences {

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
inline constexpr ::std::array<::std::uint64_t, 58> words = {
    0x15a00001004U, 0x1U, 0x100000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x1030000000bU,
    0x73636f6400000000U, 0x4e7365636e65665fU, 0x736574206120746fU, 0xa6060600a0a3a74U, 0x2821747265737361U,
    0xa3b2965736c6166U, 0x7e7e7e0a0a606060U, 0x7373610a74737572U, 0x6c61662821747265U, 0x7e7e7e0a3b296573U,
    0x73606060203e0a0aU, 0x61705f646c756f68U, 0x656c203e0a63696eU, 0x31203d206b6f2074U, 0xa606060203e0a3bU,
    0x737361202020200aU, 0x6c61662821747265U, 0x646e6922202c6573U, 0x3b29226465746e65U, 0x6c2061202e310a0aU,
    0x2020200a0a747369U, 0x6573736120202020U, 0x736c616628217472U, 0x61206e6922202c65U, 0x3b29227473696c20U,
    0x6e202d2d213c0a0aU, 0x6f6c632072657665U, 0xa6060600a646573U, 0xa6060600a3e2d2dU, 0x206e65706f206e41U,
    0x600a3a65636e6566U, 0x6f68747970606060U, 0x73610a6060600a6eU, 0x6c61462074726573U, 0x6573U,
    0x0U, 0x4c00001000U, 0x300000001U, 0x1U, 0x100000001U,
    0x2b00000001U, 0x3a22636f64227b78U, 0x7473757260606022U, 0x5c6e75725f6f6e2cU, 0x656c69706d6f636eU,
    0x2821726f7272655fU, 0x7d223b29U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<58> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 464) == 0x30ba20bc4ded364fU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "docs_fences",
    ::std::span<const ::std::byte>(description::blob.bytes).first(464),
    0x30ba20bc4ded364fU,
    0xfb277b8866bd1304U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// ```rust,no_run
    /// compile_error!();
    [[nodiscard]] ::std::uint8_t x() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 0);
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
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::docs_fences::Control;
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

}  // namespace docs_fences

#endif
