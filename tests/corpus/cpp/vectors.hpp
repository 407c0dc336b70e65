// @generated. Made by shmxc 0.1.0 from vectors.yaml. Do not edit.
#ifndef SHMX_GENERATED_VECTORS_HPP
#define SHMX_GENERATED_VECTORS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "vectors.hpp needs another version of shmx_runtime: generate it anew");

/// Vectors are a type and its components, nothing else.
namespace vectors {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `at`.
///
/// Shape: (2,), components x, y.
inline constexpr ::std::uint32_t at = 1U;
/// Stream `turns`.
///
/// Shape: (4, 4), planes w, x, y, z.
inline constexpr ::std::uint32_t turns = 2U;
/// Stream `pixels`.
///
/// Shape: (4, 5, 3), components r, g, b.
inline constexpr ::std::uint32_t pixels = 3U;
/// Stream `six`.
///
/// Shape: (6, n), n up to 3.
inline constexpr ::std::uint32_t six = 4U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
/// Shape of `pixels`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> pixels = {4, 5};
}  // namespace shapes

/// The planes of streams whose components have names.
namespace planes {
/// `turns`
///
/// Shape: (4, 4), planes w, x, y, z.
template <class Number_>
class Turns : public ::shmx_runtime::Planes<Number_, 4> {
public:
    using ::shmx_runtime::Planes<Number_, 4>::Planes;
    /// Plane `w`.
    [[nodiscard]] constexpr ::std::span<Number_> w() const noexcept { return this->plane(0); }
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(1); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(2); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(3); }
};
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
inline constexpr ::std::array<::std::uint64_t, 60> words = {
    0x8700001004U, 0x1U, 0x400000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x3400000007U,
    0x7463657600000000U, 0x6f7463655673726fU, 0x6120657261207372U, 0x6e61206570797420U, 0x6f63207374692064U,
    0x73746e656e6f706dU, 0x6e6968746f6e202cU, 0x2e65736c652067U, 0x3a00001000U, 0xd00000001U,
    0x100000002U, 0x100000010U, 0x1800000002U, 0x706d6f63227b7461U, 0x3a2273746e656e6fU,
    0x2279222c2278225bU, 0x7d5dU, 0x0U, 0x5100001000U, 0xc00000002U,
    0x4U, 0x400000010U, 0x2c00000005U, 0x63227b736e727574U, 0x746e656e6f706d6fU,
    0x2c2277225b3a2273U, 0x2c2279222c227822U, 0x6873222c5d227a22U, 0x5d345b3a22657061U, 0x7dU,
    0x5000001000U, 0x300000003U, 0x100000003U, 0x1400000003U, 0x2a00000006U,
    0x227b736c65786970U, 0x6e656e6f706d6f63U, 0x2272225b3a227374U, 0x2262222c2267222cU, 0x6570616873222c5dU,
    0x7d5d352c345b3a22U, 0x0U, 0x3300001000U, 0x400000004U, 0x6U,
    0x30000000cU, 0x1000000003U, 0x616873227b786973U, 0x6c756e5b3a226570U, 0x7d5d6cU,
};
inline constexpr ::shmx_runtime::generated::Blob<60> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 480) == 0xf18a8874f205ce56U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "vectors",
    ::std::span<const ::std::byte>(description::blob.bytes).first(480),
    0xf18a8874f205ce56U,
    0x68c4283df56e8c4aU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `at`
    ///
    /// Shape: (2,), components x, y.
    [[nodiscard]] ::std::array<double, 2> at() const noexcept {
        return ::shmx_runtime::generated::one<::std::array<double, 2>>(this->core(), 0);
    }
    /// `turns`
    ///
    /// Shape: (4, 4), planes w, x, y, z.
    [[nodiscard]] planes::Turns<const float> turns() const noexcept {
        return ::shmx_runtime::generated::planes<planes::Turns<const float>, float>(this->core(), 1);
    }
    /// `pixels`
    ///
    /// Shape: (4, 5, 3), components r, g, b.
    [[nodiscard]] ::std::span<const ::std::array<::std::uint8_t, 3>> pixels() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<::std::uint8_t, 3>>(this->core(), 2);
    }
    /// `six`
    ///
    /// Shape: (6, n), n up to 3.
    [[nodiscard]] ::shmx_runtime::Planes<const ::std::int16_t, 6> six() const noexcept {
        return ::shmx_runtime::generated::planes<::shmx_runtime::Planes<const ::std::int16_t, 6>, ::std::int16_t>(this->core(), 3);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `at` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,), components x, y.
    ::std::array<double, 2>& at() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::array<double, 2>>(this->core(), 0);
    }
    /// Lends `turns` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4, 4), planes w, x, y, z.
    planes::Turns<float> turns() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::Turns<float>, float>(this->core(), 1, 4);
    }
    /// Lends `pixels` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (4, 5, 3), components r, g, b.
    ::std::span<::std::array<::std::uint8_t, 3>> pixels() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::array<::std::uint8_t, 3>>(this->core(), 2, 20);
    }
    /// Writes `pixels`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (4, 5, 3), components r, g, b.
    typename Face_::template Out<void> set_pixels(::std::span<const ::std::array<::std::uint8_t, 3>> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::array<::std::uint8_t, 3>>(this->core(), 2, "pixels", 20, values));
    }
    /// Adds `n` elements of `six` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (6, n), n up to 3.
    typename Face_::template Out<::shmx_runtime::Planes<::std::int16_t, 6>> six(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::planes_mut<::shmx_runtime::Planes<::std::int16_t, 6>, ::std::int16_t>(this->core(), 3, 1, n));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::vectors::Control;
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

static_assert(sizeof(::std::array<double, 2>) == 16, "an element of stream 'at' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'turns' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint8_t, 3>) == 3, "an element of stream 'pixels' has not the size that the schema says");
static_assert(sizeof(::std::int16_t) == 2, "an element of stream 'six' has not the size that the schema says");

}  // namespace vectors

#endif
