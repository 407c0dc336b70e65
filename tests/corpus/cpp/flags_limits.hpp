// @generated. Made by shmxc 0.1.0 from flags_limits.yaml. Do not edit.
#ifndef SHMX_GENERATED_FLAGS_LIMITS_HPP
#define SHMX_GENERATED_FLAGS_LIMITS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "flags_limits.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `flags_limits`.
namespace flags_limits {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `b8`.
inline constexpr ::std::uint32_t b8 = 1U;
/// Stream `b64`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t b64 = 2U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Flags `Bits64`.
///
/// Any combination of bits is legal.
enum class Bits64 : ::std::uint64_t {
    /// `low`
    low = 0x1U,
    /// `high`
    high = 0x8000000000000000U,
    /// `all`
    all = 0xffffffffffffffffU,
};

[[nodiscard]] constexpr Bits64 operator|(Bits64 a, Bits64 b) noexcept {
    return static_cast<Bits64>(static_cast<::std::uint64_t>(a) | static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Bits64 operator&(Bits64 a, Bits64 b) noexcept {
    return static_cast<Bits64>(static_cast<::std::uint64_t>(a) & static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Bits64 operator^(Bits64 a, Bits64 b) noexcept {
    return static_cast<Bits64>(static_cast<::std::uint64_t>(a) ^ static_cast<::std::uint64_t>(b));
}
[[nodiscard]] constexpr Bits64 operator~(Bits64 a) noexcept {
    return static_cast<Bits64>(static_cast<::std::uint64_t>(~static_cast<::std::uint64_t>(a)));
}
constexpr Bits64& operator|=(Bits64& a, Bits64 b) noexcept { return a = a | b; }
constexpr Bits64& operator&=(Bits64& a, Bits64 b) noexcept { return a = a & b; }
constexpr Bits64& operator^=(Bits64& a, Bits64 b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Bits64 flags, Bits64 wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Flags `Bits8`.
///
/// Any combination of bits is legal.
enum class Bits8 : ::std::uint8_t {
    /// `low`
    low = 0x1U,
    /// `high`
    high = 0x80U,
    /// `both`
    both = 0x81U,
};

[[nodiscard]] constexpr Bits8 operator|(Bits8 a, Bits8 b) noexcept {
    return static_cast<Bits8>(static_cast<::std::uint8_t>(a) | static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Bits8 operator&(Bits8 a, Bits8 b) noexcept {
    return static_cast<Bits8>(static_cast<::std::uint8_t>(a) & static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Bits8 operator^(Bits8 a, Bits8 b) noexcept {
    return static_cast<Bits8>(static_cast<::std::uint8_t>(a) ^ static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Bits8 operator~(Bits8 a) noexcept {
    return static_cast<Bits8>(static_cast<::std::uint8_t>(~static_cast<::std::uint8_t>(a)));
}
constexpr Bits8& operator|=(Bits8& a, Bits8 b) noexcept { return a = a | b; }
constexpr Bits8& operator&=(Bits8& a, Bits8 b) noexcept { return a = a & b; }
constexpr Bits8& operator^=(Bits8& a, Bits8 b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Bits8 flags, Bits8 wanted) noexcept {
    return (flags & wanted) == wanted;
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
inline constexpr ::std::array<::std::uint64_t, 58> words = {
    0x5800001004U, 0x1U, 0x200000002U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xcU,
    0x67616c6600000000U, 0x7374696d696c5f73U, 0x5c00001003U, 0x900000002U, 0x800000008U,
    0x600000003U, 0x7374694200000000U, 0x13436U, 0x30000U, 0x776f6c0000U,
    0x48000000000U, 0x6769680000000000U, 0xffffffffffffff68U, 0x3ffU, 0x6c6c6100U,
    0x0U, 0x5c00001003U, 0x300000002U, 0x100000001U, 0x500000003U,
    0x7374694200000000U, 0x138U, 0x300U, 0x80776f6c00U, 0x400000000U,
    0x6867696800000000U, 0x81U, 0x4U, 0x68746f62U, 0x0U,
    0x3200001000U, 0x300000001U, 0x1U, 0x100000001U, 0x1000000002U,
    0x65707974227b3862U, 0x3873746942223a22U, 0x7d22U, 0x4000001000U, 0x900000002U,
    0x1U, 0x200000008U, 0x1d00000003U, 0x616873227b343662U, 0x2c5d325b3a226570U,
    0x223a226570797422U, 0x7d22343673746942U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<58> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 464) == 0xdc30cef58609824eU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "flags_limits",
    ::std::span<const ::std::byte>(description::blob.bytes).first(464),
    0xdc30cef58609824eU,
    0xd4ae3cb83b7d5964U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `b8`
    [[nodiscard]] Bits8 b8() const noexcept {
        return ::shmx_runtime::generated::one<Bits8>(this->core(), 0);
    }
    /// `b64`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const Bits64> b64() const noexcept {
        return ::shmx_runtime::generated::slice<Bits64>(this->core(), 1);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `b8` to be written; until then it is what an earlier frame had there.
    Bits8& b8() noexcept {
        return ::shmx_runtime::generated::fixed_one<Bits8>(this->core(), 0);
    }
    /// Lends `b64` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<Bits64> b64() noexcept {
        return ::shmx_runtime::generated::fixed_slice<Bits64>(this->core(), 1, 2);
    }
    /// Writes `b64`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_b64(::std::span<const Bits64> values) {
        return Face_::out(::shmx_runtime::generated::fill<Bits64>(this->core(), 1, "b64", 2, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::flags_limits::Control;
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

static_assert(sizeof(Bits8) == 1, "an element of stream 'b8' has not the size that the schema says");
static_assert(sizeof(Bits64) == 8, "an element of stream 'b64' has not the size that the schema says");

}  // namespace flags_limits

#endif
