// @generated. Made by shmxc 0.1.0 from components_one.yaml. Do not edit.
#ifndef SHMX_GENERATED_COMPONENTS_ONE_HPP
#define SHMX_GENERATED_COMPONENTS_ONE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "components_one.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `components_one`.
namespace components_one {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `numbered`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t numbered = 1U;
/// Stream `named`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t named = 2U;
/// Stream `aos`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t aos = 3U;
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
inline constexpr ::std::array<::std::uint64_t, 42> words = {
    0x5a00001004U, 0x1U, 0x300000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xeU,
    0x706d6f6300000000U, 0x6f5f73746e656e6fU, 0x656eU, 0x0U, 0x3500001000U,
    0xc00000001U, 0x1U, 0x300000004U, 0xd00000008U, 0x64657265626d756eU,
    0x226570616873227bU, 0x7d5d335b3aU, 0x4500001000U, 0xc00000002U, 0x1U,
    0x300000004U, 0x2000000005U, 0x63227b64656d616eU, 0x746e656e6f706d6fU, 0x5d2278225b3a2273U,
    0x226570616873222cU, 0x7d5d335b3aU, 0x4300001000U, 0xc00000003U, 0x1U,
    0x300000004U, 0x2000000003U, 0x6d6f63227b736f61U, 0x2273746e656e6f70U, 0x222c5d2278225b3aU,
    0x5b3a226570616873U, 0x7d5d33U,
};
inline constexpr ::shmx_runtime::generated::Blob<42> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 336) == 0xfd5b2d2068159435U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "components_one",
    ::std::span<const ::std::byte>(description::blob.bytes).first(336),
    0xfd5b2d2068159435U,
    0x13907123dd7fe96fU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `numbered`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> numbered() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 0);
    }
    /// `named`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> named() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 1);
    }
    /// `aos`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const float> aos() const noexcept {
        return ::shmx_runtime::generated::slice<float>(this->core(), 2);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `numbered` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> numbered() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 0, 3);
    }
    /// Writes `numbered`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_numbered(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 0, "numbered", 3, values));
    }
    /// Lends `named` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> named() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 1, 3);
    }
    /// Writes `named`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_named(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 1, "named", 3, values));
    }
    /// Lends `aos` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<float> aos() noexcept {
        return ::shmx_runtime::generated::fixed_slice<float>(this->core(), 2, 3);
    }
    /// Writes `aos`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_aos(::std::span<const float> values) {
        return Face_::out(::shmx_runtime::generated::fill<float>(this->core(), 2, "aos", 3, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::components_one::Control;
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

static_assert(sizeof(float) == 4, "an element of stream 'numbered' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'named' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'aos' has not the size that the schema says");

}  // namespace components_one

#endif
