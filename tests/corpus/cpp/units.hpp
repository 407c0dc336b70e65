// @generated. Made by shmxc 0.1.0 from units.yaml. Do not edit.
#ifndef SHMX_GENERATED_UNITS_HPP
#define SHMX_GENERATED_UNITS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "units.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `units`.
namespace units {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `a`.
///
/// Unit: m.
inline constexpr ::std::uint32_t a = 1U;
/// Stream `b`.
///
/// Unit: m/s^2.
inline constexpr ::std::uint32_t b = 2U;
/// Stream `c`.
///
/// Unit: %.
inline constexpr ::std::uint32_t c = 3U;
/// Stream `d`.
///
/// Unit: kg·m².
inline constexpr ::std::uint32_t d = 4U;
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
inline constexpr ::std::array<::std::uint64_t, 44> words = {
    0x5100001004U, 0x1U, 0x400000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x5U,
    0x74696e7500000000U, 0x73U, 0x2d00001000U, 0xc00000001U, 0x1U,
    0x100000004U, 0xc00000001U, 0x2274696e75227b61U, 0x7d226d223aU, 0x0U,
    0x3100001000U, 0xc00000002U, 0x1U, 0x100000004U, 0x1000000001U,
    0x2274696e75227b62U, 0x22325e732f6d223aU, 0x7dU, 0x2d00001000U, 0xc00000003U,
    0x1U, 0x100000004U, 0xc00000001U, 0x2274696e75227b63U, 0x7d2225223aU,
    0x0U, 0x3300001000U, 0xc00000004U, 0x1U, 0x100000004U,
    0x1200000001U, 0x2274696e75227b64U, 0xc26db7c2676b223aU, 0x7d22b2U,
};
inline constexpr ::shmx_runtime::generated::Blob<44> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 352) == 0x1d3c6c197d844773U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "units",
    ::std::span<const ::std::byte>(description::blob.bytes).first(352),
    0x1d3c6c197d844773U,
    0xe6d6ae416cc710e5U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `a`
    ///
    /// Unit: m.
    [[nodiscard]] float a() const noexcept {
        return ::shmx_runtime::generated::one<float>(this->core(), 0);
    }
    /// `b`
    ///
    /// Unit: m/s^2.
    [[nodiscard]] float b() const noexcept {
        return ::shmx_runtime::generated::one<float>(this->core(), 1);
    }
    /// `c`
    ///
    /// Unit: %.
    [[nodiscard]] float c() const noexcept {
        return ::shmx_runtime::generated::one<float>(this->core(), 2);
    }
    /// `d`
    ///
    /// Unit: kg·m².
    [[nodiscard]] float d() const noexcept {
        return ::shmx_runtime::generated::one<float>(this->core(), 3);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `a` to be written; until then it is what an earlier frame had there.
    ///
    /// Unit: m.
    float& a() noexcept {
        return ::shmx_runtime::generated::fixed_one<float>(this->core(), 0);
    }
    /// Lends `b` to be written; until then it is what an earlier frame had there.
    ///
    /// Unit: m/s^2.
    float& b() noexcept {
        return ::shmx_runtime::generated::fixed_one<float>(this->core(), 1);
    }
    /// Lends `c` to be written; until then it is what an earlier frame had there.
    ///
    /// Unit: %.
    float& c() noexcept {
        return ::shmx_runtime::generated::fixed_one<float>(this->core(), 2);
    }
    /// Lends `d` to be written; until then it is what an earlier frame had there.
    ///
    /// Unit: kg·m².
    float& d() noexcept {
        return ::shmx_runtime::generated::fixed_one<float>(this->core(), 3);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::units::Control;
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

static_assert(sizeof(float) == 4, "an element of stream 'a' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'b' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'c' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'd' has not the size that the schema says");

}  // namespace units

#endif
