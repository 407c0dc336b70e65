// @generated. Made by shmxc 0.1.0 from record_arrays.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_ARRAYS_HPP
#define SHMX_GENERATED_RECORD_ARRAYS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_arrays.hpp needs another version of shmx_runtime: generate it anew");

/// Arrays past 32 elements, of arrays, of components.
namespace record_arrays {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `arrays`.
inline constexpr ::std::uint32_t arrays = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `Cell`.
struct Cell {
    /// `id`
    ::std::uint8_t id{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 3> pad0_{};
    /// `at`
    ///
    /// Components: x, y.
    ::std::array<float, 2> at{};

    friend constexpr bool operator==(const Cell& Left, const Cell& Right) noexcept { return Left.id == Right.id && Left.at == Right.at; }
};
static_assert(sizeof(Cell) == 12 && alignof(Cell) == 4, "Cell is not laid out as the schema says");
static_assert(offsetof(Cell, id) == 0, "Cell is not laid out as the schema says");
static_assert(offsetof(Cell, at) == 4, "Cell is not laid out as the schema says");

/// Record `Arrays`.
struct Arrays {
    /// `long`
    ::std::array<::std::uint8_t, 100> long_{};
    /// `matrix`
    ::std::array<::std::array<float, 4>, 3> matrix{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad0_{};
    /// `points`
    ///
    /// Components: x, y, z.
    ::std::array<::std::array<double, 3>, 2> points{};
    /// `cube`
    ::std::array<::std::array<::std::array<::std::array<::std::int16_t, 2>, 4>, 3>, 2> cube{};
    /// `cells`
    ::std::array<::std::array<Cell, 2>, 2> cells{};

    friend constexpr bool operator==(const Arrays& Left, const Arrays& Right) noexcept { return Left.long_ == Right.long_ && Left.matrix == Right.matrix && Left.points == Right.points && Left.cube == Right.cube && Left.cells == Right.cells; }
};
static_assert(sizeof(Arrays) == 344 && alignof(Arrays) == 8, "Arrays is not laid out as the schema says");
static_assert(offsetof(Arrays, long_) == 0, "Arrays is not laid out as the schema says");
static_assert(offsetof(Arrays, matrix) == 100, "Arrays is not laid out as the schema says");
static_assert(offsetof(Arrays, points) == 152, "Arrays is not laid out as the schema says");
static_assert(offsetof(Arrays, cube) == 200, "Arrays is not laid out as the schema says");
static_assert(offsetof(Arrays, cells) == 296, "Arrays is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 86> words = {
    0x8b00001004U, 0x1U, 0x100000002U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x320000000dU,
    0x6f63657200000000U, 0x79617272615f6472U, 0x2073796172724173U, 0x2032332074736170U, 0x73746e656d656c65U,
    0x72726120666f202cU, 0x20666f202c737961U, 0x6e656e6f706d6f63U, 0x2e7374U, 0x0U,
    0x13b00001003U, 0x2000000000U, 0x800000158U, 0x600000005U, 0x6172724100000000U,
    0x3000000007379U, 0x1000000010000U, 0x4000000640000U, 0x6f6c0000000f0000U, 0x70616873227b676eU,
    0x5d3030315b3a2265U, 0xc000000647dU, 0x40000000100U, 0x60000000c00U, 0x74616d0000000f00U,
    0x616873227b786972U, 0x342c335b3a226570U, 0xd000000987d5dU, 0x18000000030000U, 0x6000000020000U,
    0x6f70000000280000U, 0x6f63227b73746e69U, 0x73746e656e6f706dU, 0x222c2278225b3a22U, 0x2c5d227a222c2279U,
    0x3a22657061687322U, 0xc87d5d325bU, 0x200000004U, 0x1800000004U, 0x1100000004U,
    0x6873227b65627563U, 0x2c325b3a22657061U, 0x1287d5d342c33U, 0x10000002000U, 0x40000000c00U,
    0x1d0000000500U, 0x227b736c6c656300U, 0x5b3a226570616873U, 0x7974222c5d322c32U, 0x6c6543223a226570U,
    0x7d226cU, 0x0U, 0x7400001003U, 0x2000000000U, 0x40000000cU,
    0x400000002U, 0x6c6c654300000000U, 0x300000000U, 0x100000001U, 0x200000001U,
    0x4646900000000U, 0x20000000c0000U, 0x1000000080000U, 0x18000000020000U, 0x6f63227b74610000U,
    0x73746e656e6f706dU, 0x222c2278225b3a22U, 0x7d5d2279U, 0x3700001000U, 0x2000000001U,
    0x1U, 0x100000158U, 0x1100000006U, 0x227b737961727261U, 0x41223a2265707974U,
    0x7d227379617272U,
};
inline constexpr ::shmx_runtime::generated::Blob<86> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 688) == 0x797641566299ddc6U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_arrays",
    ::std::span<const ::std::byte>(description::blob.bytes).first(688),
    0x797641566299ddc6U,
    0x6faaa6fec0830b69U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `arrays`
    [[nodiscard]] const Arrays& arrays() const noexcept {
        return ::shmx_runtime::generated::one_ref<Arrays>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `arrays` to be written; until then it is what an earlier frame had there.
    Arrays& arrays() noexcept {
        return ::shmx_runtime::generated::fixed_one<Arrays>(this->core(), 0);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_arrays::Control;
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

static_assert(sizeof(Arrays) == 344, "an element of stream 'arrays' has not the size that the schema says");

}  // namespace record_arrays

#endif
