// @generated. Made by shmxc 0.1.0 from texts.yaml. Do not edit.
#ifndef SHMX_GENERATED_TEXTS_HPP
#define SHMX_GENERATED_TEXTS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "texts.hpp needs another version of shmx_runtime: generate it anew");

/// Schema `texts`.
namespace texts {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `log`.
///
/// Up to 64 bytes.
inline constexpr ::std::uint32_t log = 1U;
/// Stream `maybe_log`.
///
/// Up to 64 bytes. A frame may lack it.
inline constexpr ::std::uint32_t maybe_log = 2U;
/// Stream `hud`.
///
/// Up to 256 bytes. A frame may lack it.
inline constexpr ::std::uint32_t hud = 3U;
/// Stream `said`.
///
/// Up to 256 bytes. A frame may lack it.
inline constexpr ::std::uint32_t said = 4U;
/// Stream `raw`.
///
/// Up to 64 bytes.
inline constexpr ::std::uint32_t raw = 5U;
/// Stream `maybe_raw`.
///
/// Up to 64 bytes. A frame may lack it.
inline constexpr ::std::uint32_t maybe_raw = 6U;
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
inline constexpr ::std::array<::std::uint64_t, 80> words = {
    0x5100001004U, 0x1U, 0x600000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x5U,
    0x7478657400000000U, 0x73U, 0x4500001000U, 0x300000001U, 0x1U,
    0x4000000001U, 0x2200000003U, 0x636e65227b676f6cU, 0x223a22676e69646fU, 0x73222c2238667475U,
    0x6e5b3a2265706168U, 0x7d5d6c6c75U, 0x5b00001000U, 0x300000002U, 0x1U,
    0x4000000001U, 0x3200000009U, 0x6f6c5f656279616dU, 0x646f636e65227b67U, 0x7475223a22676e69U,
    0x74706f222c223866U, 0x743a226c616e6f69U, 0x616873222c657572U, 0x6c756e5b3a226570U, 0x7d5d6cU,
    0x0U, 0x4500001000U, 0x300000003U, 0x1U, 0x10000000001U,
    0x2200000003U, 0x636e65227b647568U, 0x223a22676e69646fU, 0x73222c226e6f736aU, 0x6e5b3a2265706168U,
    0x7d5d6c6c75U, 0x4600001000U, 0x300000004U, 0x1U, 0x10000000001U,
    0x2200000004U, 0x6e65227b64696173U, 0x3a22676e69646f63U, 0x222c226e6f736a22U, 0x5b3a226570616873U,
    0x7d5d6c6c756eU, 0x4600001000U, 0x300000005U, 0x1U, 0x4000000001U,
    0x2300000003U, 0x636e65227b776172U, 0x223a22676e69646fU, 0x222c227365747962U, 0x5b3a226570616873U,
    0x7d5d6c6c756eU, 0x5c00001000U, 0x300000006U, 0x1U, 0x4000000001U,
    0x3300000009U, 0x61725f656279616dU, 0x646f636e65227b77U, 0x7962223a22676e69U, 0x706f222c22736574U,
    0x3a226c616e6f6974U, 0x6873222c65757274U, 0x756e5b3a22657061U, 0x7d5d6c6cU, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<80> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 640) == 0x022bc7438cce2de4U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "texts",
    ::std::span<const ::std::byte>(description::blob.bytes).first(640),
    0x022bc7438cce2de4U,
    0xd07f3223eb79d8e4U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `log`
    ///
    /// Up to 64 bytes.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::string_view> log() const {
        return Face_::out(::shmx_runtime::generated::utf8(this->core(), 0, "log"));
    }
    /// `maybe_log`
    ///
    /// Up to 64 bytes. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> maybe_log() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 1, "maybe_log"));
    }
    /// Whether this frame has `maybe_log`.
    [[nodiscard]] bool has_maybe_log() const noexcept {
        return this->has_at(1);
    }
    /// `hud`
    ///
    /// Up to 256 bytes. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> hud() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 2, "hud"));
    }
    /// Whether this frame has `hud`.
    [[nodiscard]] bool has_hud() const noexcept {
        return this->has_at(2);
    }
    /// `said`
    ///
    /// Up to 256 bytes. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> said() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 3, "said"));
    }
    /// Whether this frame has `said`.
    [[nodiscard]] bool has_said() const noexcept {
        return this->has_at(3);
    }
    /// `raw`
    ///
    /// Up to 64 bytes.
    [[nodiscard]] ::std::span<const ::std::byte> raw() const noexcept {
        return ::shmx_runtime::generated::slice<::std::byte>(this->core(), 4);
    }
    /// `maybe_raw`
    ///
    /// Up to 64 bytes. A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::byte>> maybe_raw() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::byte>(this->core(), 5);
    }
    /// Whether this frame has `maybe_raw`.
    [[nodiscard]] bool has_maybe_raw() const noexcept {
        return this->has_at(5);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Writes `log`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 64 bytes.
    typename Face_::template Out<void> set_log(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 0, "log", text));
    }
    /// Writes `maybe_log`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 64 bytes. A frame may lack it.
    typename Face_::template Out<void> set_maybe_log(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 1, "maybe_log", text));
    }
    /// Writes `hud` from a text that is JSON, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 256 bytes. A frame may lack it.
    typename Face_::template Out<void> set_hud(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 2, "hud", text));
    }
    /// Writes `said` from a text that is JSON, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 256 bytes. A frame may lack it.
    typename Face_::template Out<void> set_said(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 3, "said", text));
    }
    /// Adds `n` elements of `raw` to the frame, once, and lends them to be written, all of them.
    ///
    /// Up to 64 bytes.
    typename Face_::template Out<::std::span<::std::byte>> raw(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::byte>(this->core(), 4, 1, n));
    }
    /// Writes `raw`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Up to 64 bytes.
    typename Face_::template Out<void> set_raw(::std::span<const ::std::byte> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::byte>(this->core(), 4, "raw", 1, values));
    }
    /// Adds `n` elements of `maybe_raw` to the frame, once, and lends them to be written, all of them.
    ///
    /// Up to 64 bytes. A frame may lack it.
    typename Face_::template Out<::std::span<::std::byte>> maybe_raw(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::byte>(this->core(), 5, 1, n));
    }
    /// Writes `maybe_raw`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Up to 64 bytes. A frame may lack it.
    typename Face_::template Out<void> set_maybe_raw(::std::span<const ::std::byte> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::byte>(this->core(), 5, "maybe_raw", 1, values));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::texts::Control;
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

static_assert(sizeof(char) == 1, "an element of stream 'log' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'maybe_log' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'hud' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'said' has not the size that the schema says");
static_assert(sizeof(::std::byte) == 1, "an element of stream 'raw' has not the size that the schema says");
static_assert(sizeof(::std::byte) == 1, "an element of stream 'maybe_raw' has not the size that the schema says");

}  // namespace texts

#endif
