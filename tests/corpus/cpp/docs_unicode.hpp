// @generated. Made by shmxc 0.1.0 from docs_unicode.yaml. Do not edit.
#ifndef SHMX_GENERATED_DOCS_UNICODE_HPP
#define SHMX_GENERATED_DOCS_UNICODE_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "docs_unicode.hpp needs another version of shmx_runtime: generate it anew");

/// Größe, 大きさ, Ω, 🚀; zero width \u{200b}, right to left \u{202e}, both hidden.
namespace docs_unicode {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `x`.
///
/// Unit: µm/°C.
inline constexpr ::std::uint32_t x = 1U;
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
inline constexpr ::std::array<::std::uint64_t, 40> words = {
    0xa500001004U, 0x1U, 0x100000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x4d0000000cU,
    0x73636f6400000000U, 0x65646f63696e755fU, 0x2c659fc3b6c37247U, 0xe38d81e3a7a4e520U, 0x202ca9ce202c9581U,
    0x657a203b809a9ff0U, 0x6874646977206f72U, 0x6972202c8b80e220U, 0x6c206f7420746867U, 0x2cae80e220746665U,
    0x69682068746f6220U, 0x2e6e656464U, 0x7900001000U, 0xc00000001U, 0x1U,
    0x100000004U, 0x5800000001U, 0x3a22636f64227b78U, 0xe5ae81e39ab7e722U, 0xe2209480e22085b9U,
    0x6465746f75719c80U, 0x6f757127209d80e2U, 0x71225c2027646574U, 0x20225c6465746f75U, 0x5c6b636162205c5cU,
    0x2c226873616c735cU, 0x223a2274696e7522U, 0x2243b0c22f6db5c2U, 0x7dU, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<40> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 320) == 0xbcbb8d081563f44cU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "docs_unicode",
    ::std::span<const ::std::byte>(description::blob.bytes).first(320),
    0xbcbb8d081563f44cU,
    0x6e271adc7b6d1e2eU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// 線の幅 — “quoted” 'quoted' "quoted" \ back\slash
    ///
    /// Unit: µm/°C.
    [[nodiscard]] float x() const noexcept {
        return ::shmx_runtime::generated::one<float>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `x` to be written; until then it is what an earlier frame had there.
    ///
    /// Unit: µm/°C.
    float& x() noexcept {
        return ::shmx_runtime::generated::fixed_one<float>(this->core(), 0);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::docs_unicode::Control;
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

static_assert(sizeof(float) == 4, "an element of stream 'x' has not the size that the schema says");

}  // namespace docs_unicode

#endif
