// @generated. Made by shmxc 0.1.0 from enum_limits.yaml. Do not edit.
#ifndef SHMX_GENERATED_ENUM_LIMITS_HPP
#define SHMX_GENERATED_ENUM_LIMITS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "enum_limits.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `enum_limits`.
namespace enum_limits {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `s8`.
inline constexpr ::std::uint32_t s8 = 1U;
/// Stream `s64`.
inline constexpr ::std::uint32_t s64 = 2U;
/// Stream `u8_`.
inline constexpr ::std::uint32_t u8_ = 3U;
/// Stream `u64_`.
inline constexpr ::std::uint32_t u64_ = 4U;
/// Stream `s32`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t s32 = 5U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `Signed32`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Signed32 : ::std::int32_t {
    /// `a`
    a = -2147483648,
    /// `b`
    b = 2147483647,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Signed32 value) noexcept {
    switch (value) {
        case Signed32::a: return "a";
        case Signed32::b: return "b";
    }
    return ::std::nullopt;
}

/// Enum `Signed64`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Signed64 : ::std::int64_t {
    /// `least`
    least = (-9223372036854775807 - 1),
    /// `minus_one`
    minus_one = -1,
    /// `most`
    most = 9223372036854775807,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Signed64 value) noexcept {
    switch (value) {
        case Signed64::least: return "least";
        case Signed64::minus_one: return "minus_one";
        case Signed64::most: return "most";
    }
    return ::std::nullopt;
}

/// Enum `Signed8`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Signed8 : ::std::int8_t {
    /// `least`
    least = -128,
    /// `zero`
    zero = 0,
    /// `most`
    most = 127,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Signed8 value) noexcept {
    switch (value) {
        case Signed8::least: return "least";
        case Signed8::zero: return "zero";
        case Signed8::most: return "most";
    }
    return ::std::nullopt;
}

/// Enum `Unsigned64`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Unsigned64 : ::std::uint64_t {
    /// `zero`
    zero = 0,
    /// `most`
    most = 18446744073709551615U,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Unsigned64 value) noexcept {
    switch (value) {
        case Unsigned64::zero: return "zero";
        case Unsigned64::most: return "most";
    }
    return ::std::nullopt;
}

/// Enum `Unsigned8`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Unsigned8 : ::std::uint8_t {
    /// `most`
    most = 255,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Unsigned8 value) noexcept {
    switch (value) {
        case Unsigned8::most: return "most";
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
inline constexpr ::std::array<::std::uint64_t, 116> words = {
    0x5700001004U, 0x1U, 0x500000005U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0xbU,
    0x6d756e6500000000U, 0x7374696d696c5fU, 0x4600001003U, 0x600000001U, 0x400000004U,
    0x800000002U, 0x6e67695300000000U, 0x8000000032336465U, 0x1ffffffffU, 0xffffff6100000000U,
    0x1000000007fU, 0x620000000000U, 0x6600001003U, 0x800000001U, 0x800000008U,
    0x800000003U, 0x6e67695300000000U, 0x34366465U, 0x580000000U, 0x7361656c00000000U,
    0xffffffffffffff74U, 0x9ffU, 0x6f5f73756e696d00U, 0xffffffffffff656eU, 0x47fffU,
    0x74736f6d0000U, 0x6000001003U, 0x200000001U, 0x100000001U, 0x700000003U,
    0x6e67695300000000U, 0xffffffff80386465U, 0x5ffffffU, 0x747361656c000000U, 0x0U,
    0x4U, 0x7f6f72657aU, 0x400000000U, 0x74736f6d00000000U, 0x0U,
    0x4e00001003U, 0x900000001U, 0x800000008U, 0xa00000002U, 0x69736e5500000000U,
    0x343664656e67U, 0x4000000000000U, 0x657a000000000000U, 0xffffffffffff6f72U, 0x4ffffU,
    0x74736f6d0000U, 0x0U, 0x3900001003U, 0x300000001U, 0x100000001U,
    0x900000001U, 0x69736e5500000000U, 0xff3864656e67U, 0x40000000000U, 0x736f6d0000000000U,
    0x74U, 0x0U, 0x3400001000U, 0x200000001U, 0x1U,
    0x100000001U, 0x1200000002U, 0x65707974227b3873U, 0x656e676953223a22U, 0x7d223864U,
    0x3600001000U, 0x800000002U, 0x1U, 0x100000008U, 0x1300000003U,
    0x707974227b343673U, 0x6e676953223a2265U, 0x7d2234366465U, 0x3700001000U, 0x300000003U,
    0x1U, 0x100000001U, 0x1400000003U, 0x707974227b5f3875U, 0x69736e55223a2265U,
    0x7d223864656e67U, 0x3900001000U, 0x900000004U, 0x1U, 0x100000008U,
    0x1500000004U, 0x7974227b5f343675U, 0x736e55223a226570U, 0x22343664656e6769U, 0x7dU,
    0x0U, 0x4200001000U, 0x600000005U, 0x1U, 0x200000004U,
    0x1f00000003U, 0x616873227b323373U, 0x2c5d325b3a226570U, 0x223a226570797422U, 0x323364656e676953U,
    0x7d22U,
};
inline constexpr ::shmx_runtime::generated::Blob<116> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 928) == 0x39e27a8eeb8c1e22U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "enum_limits",
    ::std::span<const ::std::byte>(description::blob.bytes).first(928),
    0x39e27a8eeb8c1e22U,
    0xb5d71038f5a491e3U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `s8`
    [[nodiscard]] Signed8 s8() const noexcept {
        return ::shmx_runtime::generated::one<Signed8>(this->core(), 0);
    }
    /// `s64`
    [[nodiscard]] Signed64 s64() const noexcept {
        return ::shmx_runtime::generated::one<Signed64>(this->core(), 1);
    }
    /// `u8_`
    [[nodiscard]] Unsigned8 u8_() const noexcept {
        return ::shmx_runtime::generated::one<Unsigned8>(this->core(), 2);
    }
    /// `u64_`
    [[nodiscard]] Unsigned64 u64_() const noexcept {
        return ::shmx_runtime::generated::one<Unsigned64>(this->core(), 3);
    }
    /// `s32`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const Signed32> s32() const noexcept {
        return ::shmx_runtime::generated::slice<Signed32>(this->core(), 4);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `s8` to be written; until then it is what an earlier frame had there.
    Signed8& s8() noexcept {
        return ::shmx_runtime::generated::fixed_one<Signed8>(this->core(), 0);
    }
    /// Lends `s64` to be written; until then it is what an earlier frame had there.
    Signed64& s64() noexcept {
        return ::shmx_runtime::generated::fixed_one<Signed64>(this->core(), 1);
    }
    /// Lends `u8_` to be written; until then it is what an earlier frame had there.
    Unsigned8& u8_() noexcept {
        return ::shmx_runtime::generated::fixed_one<Unsigned8>(this->core(), 2);
    }
    /// Lends `u64_` to be written; until then it is what an earlier frame had there.
    Unsigned64& u64_() noexcept {
        return ::shmx_runtime::generated::fixed_one<Unsigned64>(this->core(), 3);
    }
    /// Lends `s32` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<Signed32> s32() noexcept {
        return ::shmx_runtime::generated::fixed_slice<Signed32>(this->core(), 4, 2);
    }
    /// Writes `s32`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_s32(::std::span<const Signed32> values) {
        return Face_::out(::shmx_runtime::generated::fill<Signed32>(this->core(), 4, "s32", 2, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::enum_limits::Control;
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

static_assert(sizeof(Signed8) == 1, "an element of stream 's8' has not the size that the schema says");
static_assert(sizeof(Signed64) == 8, "an element of stream 's64' has not the size that the schema says");
static_assert(sizeof(Unsigned8) == 1, "an element of stream 'u8_' has not the size that the schema says");
static_assert(sizeof(Unsigned64) == 8, "an element of stream 'u64_' has not the size that the schema says");
static_assert(sizeof(Signed32) == 4, "an element of stream 's32' has not the size that the schema says");

}  // namespace enum_limits

#endif
