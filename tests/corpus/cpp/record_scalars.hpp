// @generated. Made by shmxc 0.1.0 from record_scalars.yaml. Do not edit.
#ifndef SHMX_GENERATED_RECORD_SCALARS_HPP
#define SHMX_GENERATED_RECORD_SCALARS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "record_scalars.hpp needs another version of shmx_runtime: generate it anew");

/// Every number type as a field; the holes are of every size.
namespace record_scalars {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `all`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t all = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Record `All`.
struct All {
    /// `a`
    ::shmx_runtime::Bool a{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad0_{};
    /// `b`
    ::std::int64_t b{};
    /// `c`
    ::std::uint8_t c{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad1_{};
    /// `d`
    double d{};
    /// `e`
    ::std::int16_t e{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 2> pad2_{};
    /// `f`
    ::std::uint32_t f{};
    /// `g`
    ::shmx_runtime::F16 g{};
    /// `h`
    ::std::uint8_t h{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 1> pad3_{};
    /// `i`
    float i{};
    /// `j`
    ::std::int8_t j{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 1> pad4_{};
    /// `k`
    ::std::uint16_t k{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 4> pad5_{};
    /// `l`
    ::std::uint64_t l{};
    /// `m`
    ::shmx_runtime::Bf16 m{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 2> pad6_{};
    /// `n`
    ::std::int32_t n{};
    /// `o`
    ::std::uint8_t o{};
    /// A hole: stays zero.
    ::std::array<::std::uint8_t, 7> pad7_{};

    friend constexpr bool operator==(const All& Left, const All& Right) noexcept { return Left.a == Right.a && Left.b == Right.b && Left.c == Right.c && Left.d == Right.d && Left.e == Right.e && Left.f == Right.f && Left.g == Right.g && Left.h == Right.h && Left.i == Right.i && Left.j == Right.j && Left.k == Right.k && Left.l == Right.l && Left.m == Right.m && Left.n == Right.n && Left.o == Right.o; }
};
static_assert(sizeof(All) == 80 && alignof(All) == 8, "All is not laid out as the schema says");
static_assert(offsetof(All, a) == 0, "All is not laid out as the schema says");
static_assert(offsetof(All, b) == 8, "All is not laid out as the schema says");
static_assert(offsetof(All, c) == 16, "All is not laid out as the schema says");
static_assert(offsetof(All, d) == 24, "All is not laid out as the schema says");
static_assert(offsetof(All, e) == 32, "All is not laid out as the schema says");
static_assert(offsetof(All, f) == 36, "All is not laid out as the schema says");
static_assert(offsetof(All, g) == 40, "All is not laid out as the schema says");
static_assert(offsetof(All, h) == 42, "All is not laid out as the schema says");
static_assert(offsetof(All, i) == 44, "All is not laid out as the schema says");
static_assert(offsetof(All, j) == 48, "All is not laid out as the schema says");
static_assert(offsetof(All, k) == 50, "All is not laid out as the schema says");
static_assert(offsetof(All, l) == 56, "All is not laid out as the schema says");
static_assert(offsetof(All, m) == 64, "All is not laid out as the schema says");
static_assert(offsetof(All, n) == 68, "All is not laid out as the schema says");
static_assert(offsetof(All, o) == 72, "All is not laid out as the schema says");

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
inline constexpr ::std::array<::std::uint64_t, 90> words = {
    0x9400001004U, 0x1U, 0x100000001U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x3a0000000eU,
    0x6f63657200000000U, 0x616c6163735f6472U, 0x2079726576457372U, 0x74207265626d756eU, 0x6120736120657079U,
    0x203b646c65696620U, 0x656c6f6820656874U, 0x666f206572612073U, 0x7320797265766520U, 0x2e657a69U,
    0x1d200001003U, 0x2000000000U, 0x800000050U, 0x30000000fU, 0x6c6c4100000000U,
    0x100000001000000U, 0x100000001000000U, 0x1000000U, 0x861000000U, 0x100000008U,
    0x100000008U, 0x1U, 0x30000001062U, 0x10000000100U, 0x10000000100U,
    0x18630000000000U, 0x10000000d0000U, 0x1000000080000U, 0x10000U, 0x400000020640000U,
    0x200000001000000U, 0x100000001000000U, 0x6500000000000000U, 0x700000024U, 0x400000001U,
    0x100000001U, 0x286600000000U, 0x10000000a00U, 0x10000000200U, 0x100U,
    0x30000002a6700U, 0x1000000010000U, 0x1000000010000U, 0x2c68000000000000U, 0x10000000c000000U,
    0x100000004000000U, 0x1000000U, 0x3069000000U, 0x100000002U, 0x100000001U,
    0x1U, 0x5000000326aU, 0x20000000100U, 0x10000000100U, 0x386b0000000000U,
    0x1000000090000U, 0x1000000080000U, 0x10000U, 0xb000000406c0000U, 0x200000001000000U,
    0x100000001000000U, 0x6d00000000000000U, 0x600000044U, 0x400000001U, 0x100000001U,
    0x486e00000000U, 0x10000000300U, 0x10000000100U, 0x100U, 0x6f00U,
    0x3d00001000U, 0x2000000001U, 0x1U, 0x300000050U, 0x1a00000003U,
    0x616873227b6c6c61U, 0x2c5d335b3a226570U, 0x223a226570797422U, 0x7d226c6c41U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<90> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 720) == 0x4fc4fbfb670e040cU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "record_scalars",
    ::std::span<const ::std::byte>(description::blob.bytes).first(720),
    0x4fc4fbfb670e040cU,
    0x51d507730572b216U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `all`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::span<const All> all() const noexcept {
        return ::shmx_runtime::generated::slice<All>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `all` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::span<All> all() noexcept {
        return ::shmx_runtime::generated::fixed_slice<All>(this->core(), 0, 3);
    }
    /// Writes `all`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (3,).
    typename Face_::template Out<void> set_all(::std::span<const All> values) {
        return Face_::out(::shmx_runtime::generated::fill<All>(this->core(), 0, "all", 3, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::record_scalars::Control;
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

static_assert(sizeof(All) == 80, "an element of stream 'all' has not the size that the schema says");

}  // namespace record_scalars

#endif
