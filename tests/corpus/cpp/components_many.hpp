// @generated. Made by shmxc 0.1.0 from components_many.yaml. Do not edit.
#ifndef SHMX_GENERATED_COMPONENTS_MANY_HPP
#define SHMX_GENERATED_COMPONENTS_MANY_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "components_many.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `components_many`.
namespace components_many {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `wide`.
///
/// Shape: (64, 3).
inline constexpr ::std::uint32_t wide = 1U;
/// Stream `deep`.
///
/// Shape: (3, 64).
inline constexpr ::std::uint32_t deep = 2U;
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
    0x5b00001004U, 0x1U, 0x200000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xfU,
    0x706d6f6300000000U, 0x6d5f73746e656e6fU, 0x796e61U, 0x0U, 0x3100001000U,
    0xc00000001U, 0x40U, 0x300000100U, 0xd00000004U, 0x6873227b65646977U,
    0x5d335b3a22657061U, 0x7dU, 0x3100001000U, 0xc00000002U, 0x100000040U,
    0x300000100U, 0xd00000004U, 0x6873227b70656564U, 0x5d335b3a22657061U, 0x7dU,
};
inline constexpr ::shmx_runtime::generated::Blob<30> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 240) == 0xa5581e1859cfa55eU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "components_many",
    ::std::span<const ::std::byte>(description::blob.bytes).first(240),
    0xa5581e1859cfa55eU,
    0x381c252362fef8c5U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `wide`
    ///
    /// Shape: (64, 3).
    [[nodiscard]] ::shmx_runtime::Planes<const float, 64> wide() const noexcept {
        return ::shmx_runtime::generated::planes<::shmx_runtime::Planes<const float, 64>, float>(this->core(), 0);
    }
    /// `deep`
    ///
    /// Shape: (3, 64).
    [[nodiscard]] ::std::span<const ::std::array<float, 64>> deep() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<float, 64>>(this->core(), 1);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `wide` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (64, 3).
    ::shmx_runtime::Planes<float, 64> wide() noexcept {
        return ::shmx_runtime::generated::fixed_planes<::shmx_runtime::Planes<float, 64>, float>(this->core(), 0, 3);
    }
    /// Lends `deep` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3, 64).
    ::std::span<::std::array<float, 64>> deep() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::array<float, 64>>(this->core(), 1, 3);
    }
    /// Writes `deep`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3, 64).
    typename Face_::template Out<void> set_deep(::std::span<const ::std::array<float, 64>> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::array<float, 64>>(this->core(), 1, "deep", 3, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::components_many::Control;
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

static_assert(sizeof(float) == 4, "an element of stream 'wide' has not the size that the schema says");
static_assert(sizeof(::std::array<float, 64>) == 256, "an element of stream 'deep' has not the size that the schema says");

}  // namespace components_many

#endif
