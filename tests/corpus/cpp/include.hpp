// @generated. Made by shmxc 0.1.0 from include.yaml. Do not edit.
#ifndef SHMX_GENERATED_INCLUDE_HPP
#define SHMX_GENERATED_INCLUDE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "include.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `include`.
namespace include {

/// Named numbers of the schema.
namespace sizes {
/// `common_count`
inline constexpr ::std::size_t common_count = 6;
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `at`.
///
/// Shape: (6, 3), components x, y, z.
inline constexpr ::std::uint32_t at = 1U;
/// Stream `kind`.
inline constexpr ::std::uint32_t kind = 2U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `CommonKind`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class CommonKind : ::std::uint8_t {
    /// `a`
    a = 0,
    /// `b`
    b = 1,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(CommonKind value) noexcept {
    switch (value) {
        case CommonKind::a: return "a";
        case CommonKind::b: return "b";
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
inline constexpr ::std::array<::std::uint64_t, 44> words = {
    0x5300001004U, 0x1U, 0x200000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x7U,
    0x6c636e6900000000U, 0x656475U, 0x4800001003U, 0x300000001U, 0x100000001U,
    0xa00000002U, 0x6d6d6f4300000000U, 0x646e694b6e6fU, 0x1000000000000U, 0x161000000000000U,
    0x100000000000000U, 0x6200000000000000U, 0x4a00001000U, 0xc00000001U, 0x100000003U,
    0x60000000cU, 0x2800000002U, 0x706d6f63227b7461U, 0x3a2273746e656e6fU, 0x2279222c2278225bU,
    0x73222c5d227a222cU, 0x365b3a2265706168U, 0x7d5dU, 0x0U, 0x3900001000U,
    0x300000002U, 0x1U, 0x100000001U, 0x1500000004U, 0x7974227b646e696bU,
    0x6d6f43223a226570U, 0x22646e694b6e6f6dU, 0x7dU, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<44> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 352) == 0xea0635640994b17dU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "include",
    ::std::span<const ::std::byte>(description::blob.bytes).first(352),
    0xea0635640994b17dU,
    0xf933a60b43a879c2U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `at`
    ///
    /// Shape: (6, 3), components x, y, z.
    [[nodiscard]] ::std::span<const ::std::array<float, 3>> at() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<float, 3>>(this->core(), 0);
    }
    /// `kind`
    [[nodiscard]] CommonKind kind() const noexcept {
        return ::shmx_runtime::generated::one<CommonKind>(this->core(), 1);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `at` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (6, 3), components x, y, z.
    ::std::span<::std::array<float, 3>> at() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::array<float, 3>>(this->core(), 0, 6);
    }
    /// Writes `at`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (6, 3), components x, y, z.
    typename Face_::template Out<void> set_at(::std::span<const ::std::array<float, 3>> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::array<float, 3>>(this->core(), 0, "at", 6, values));
    }
    /// Lends `kind` to be written; until then it is what an earlier frame had there.
    CommonKind& kind() noexcept {
        return ::shmx_runtime::generated::fixed_one<CommonKind>(this->core(), 1);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::include::Control;
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

static_assert(sizeof(::std::array<float, 3>) == 12, "an element of stream 'at' has not the size that the schema says");
static_assert(sizeof(CommonKind) == 1, "an element of stream 'kind' has not the size that the schema says");

}  // namespace include

#endif
