// @generated. Made by shmxc 0.1.0 from record_texts.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_TEXTS_HPP
#define SHMX_GENERATED_RECORD_TEXTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_texts.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `record_texts`.
namespace record_texts {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `label`.
///
/// Shape: (n,), n up to 2.
inline constexpr ::std::uint32_t label = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `Label`.
struct Label {
    /// `name`
    ::shmx_runtime::Text<16> name{};
    /// `raw`
    ::std::array<::std::byte, 5> raw{};
    /// `long`
    ::shmx_runtime::Text<1000> long_{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 3> pad0_{};
    /// `n`
    ::std::uint32_t n{};

    friend constexpr bool operator==(const Label& Left, const Label& Right) noexcept { return Left.name == Right.name && Left.raw == Right.raw && Left.long_ == Right.long_ && Left.n == Right.n; }
};
static_assert(sizeof(Label) == 1028 && alignof(Label) == 4, "Label is not laid out as the schema says");
static_assert(offsetof(Label, name) == 0, "Label is not laid out as the schema says");
static_assert(offsetof(Label, raw) == 16, "Label is not laid out as the schema says");
static_assert(offsetof(Label, long_) == 21, "Label is not laid out as the schema says");
static_assert(offsetof(Label, n) == 1024, "Label is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 56> words = {
    0x5800001004U, 0x1U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xcU,
    0x6f63657200000000U, 0x73747865745f6472U, 0xff00001003U, 0x2000000000U, 0x400000404U,
    0x500000004U, 0x6562614c00000000U, 0x3000000006cU, 0x10000000100U, 0x40000001000U,
    0x6d616e0000002000U, 0x646f636e65227b65U, 0x7475223a22676e69U, 0x616873222c223866U, 0x5d36315b3a226570U,
    0x3000000107dU, 0x10000000100U, 0x30000000500U, 0x7761720000002000U, 0x69646f636e65227bU,
    0x747962223a22676eU, 0x616873222c227365U, 0x7d5d355b3a226570U, 0x300000015U, 0x100000001U,
    0x4000003e8U, 0x676e6f6c00000022U, 0x69646f636e65227bU, 0x667475223a22676eU, 0x70616873222c2238U,
    0x303030315b3a2265U, 0x7000004007d5dU, 0x4000000010000U, 0x1000000010000U, 0x6e000000000000U,
    0x0U, 0x4400001000U, 0x2000000001U, 0x1U, 0x200000404U,
    0x1f00000005U, 0x73227b6c6562616cU, 0x6e5b3a2265706168U, 0x7974222c5d6c6c75U, 0x62614c223a226570U,
    0x7d226c65U,
};
inline constexpr ::shmx_runtime::generated::Blob<56> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 448) == 0xb55c3befd2e9f7a6U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_texts",
    ::std::span<const ::std::byte>(description::blob.bytes).first(448),
    0xb55c3befd2e9f7a6U,
    0xe0106fbcc86e1413U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `label`
    ///
    /// Shape: (n,), n up to 2.
    [[nodiscard]] ::std::span<const Label> label() const noexcept {
        return ::shmx_runtime::generated::slice<Label>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Adds `n` elements of `label` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 2.
    typename Face_::template Out<::std::span<Label>> label(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Label>(this->core(), 0, 1, n));
    }
    /// Writes `label`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 2.
    typename Face_::template Out<void> set_label(::std::span<const Label> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Label>(this->core(), 0, "label", 1, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_texts::Control;
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

static_assert(sizeof(Label) == 1028, "an element of stream 'label' has not the size that the schema says");

}  // namespace record_texts

#endif
