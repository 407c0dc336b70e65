// @generated. Made by shmxc 0.1.0 from names_derived.yaml. Do not edit.
#ifndef SHMX_GENERATED_NAMES_DERIVED_HPP
#define SHMX_GENERATED_NAMES_DERIVED_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "names_derived.hpp needs another version of shmx_runtime: generate it anew");

/// Names that are like those made from others.
namespace names_derived {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `a`.
///
/// Up to 64 bytes. A frame may lack it.
inline constexpr ::std::uint32_t a = 1U;
/// Stream `a_as`.
inline constexpr ::std::uint32_t a_as = 2U;
/// Stream `a_text`.
///
/// Up to 8 bytes.
inline constexpr ::std::uint32_t a_text = 3U;
/// Stream `g`.
///
/// Shape: (2, 2).
inline constexpr ::std::uint32_t g = 4U;
/// Stream `g_shape`.
inline constexpr ::std::uint32_t g_shape = 5U;
/// Stream `p`.
///
/// Shape: (2, 2), planes x, y.
inline constexpr ::std::uint32_t p = 6U;
/// Stream `p_mut`.
///
/// Shape: (2, 2), planes x, y.
inline constexpr ::std::uint32_t p_mut = 7U;
/// Stream `set_g`.
inline constexpr ::std::uint32_t set_g = 8U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
/// Shape of `g`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> g = {2, 2};
}  // namespace shapes

/// The planes of streams whose components have names.
namespace planes {
/// `p`
///
/// Shape: (2, 2), planes x, y.
template <class Number_>
class P : public ::shmx_runtime::Planes<Number_, 2> {
public:
    using ::shmx_runtime::Planes<Number_, 2>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
};
/// `p_mut`
///
/// Shape: (2, 2), planes x, y.
template <class Number_>
class PMut : public ::shmx_runtime::Planes<Number_, 2> {
public:
    using ::shmx_runtime::Planes<Number_, 2>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
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
inline constexpr ::std::array<::std::uint64_t, 86> words = {
    0x8400001004U, 0x1U, 0x800000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x2b0000000dU,
    0x656d616e00000000U, 0x6576697265645f73U, 0x742073656d614e64U, 0x2065726120746168U, 0x6f687420656b696cU,
    0x206564616d206573U, 0x68746f206d6f7266U, 0x2e737265U, 0x4300001000U, 0x300000001U,
    0x1U, 0x4000000001U, 0x2200000001U, 0x646f636e65227b61U, 0x736a223a22676e69U,
    0x616873222c226e6fU, 0x6c756e5b3a226570U, 0x7d5d6cU, 0x2400001000U, 0x300000002U,
    0x1U, 0x100000001U, 0x4U, 0x73615f61U, 0x4800001000U,
    0x300000003U, 0x1U, 0x800000001U, 0x2200000006U, 0x227b747865745f61U,
    0x676e69646f636e65U, 0x2238667475223a22U, 0x226570616873222cU, 0x7d5d6c6c756e5b3aU, 0x3000001000U,
    0x300000004U, 0x1U, 0x400000001U, 0xf00000001U, 0x6570616873227b67U,
    0x7d5d322c325b3a22U, 0x0U, 0x2700001000U, 0x300000005U, 0x1U,
    0x100000001U, 0x7U, 0x65706168735f67U, 0x4500001000U, 0xc00000006U,
    0x2U, 0x200000008U, 0x2400000001U, 0x6f706d6f63227b70U, 0x5b3a2273746e656eU,
    0x5d2279222c227822U, 0x226570616873222cU, 0x7d5d325b3aU, 0x4900001000U, 0xc00000007U,
    0x2U, 0x200000008U, 0x2400000005U, 0x63227b74756d5f70U, 0x746e656e6f706d6fU,
    0x2c2278225b3a2273U, 0x6873222c5d227922U, 0x5d325b3a22657061U, 0x7dU, 0x0U,
    0x2500001000U, 0x300000008U, 0x1U, 0x100000001U, 0x5U,
    0x675f746573U,
};
inline constexpr ::shmx_runtime::generated::Blob<86> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 688) == 0xf4e334cb084727d6U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "names_derived",
    ::std::span<const ::std::byte>(description::blob.bytes).first(688),
    0xf4e334cb084727d6U,
    0x0024e01c3aaadce4U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `a`
    ///
    /// Up to 64 bytes. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> a() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 0, "a"));
    }
    /// Whether this frame has `a`.
    [[nodiscard]] bool has_a() const noexcept {
        return this->has_at(0);
    }
    /// `a_as`
    [[nodiscard]] ::std::uint8_t a_as() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 1);
    }
    /// `a_text`
    ///
    /// Up to 8 bytes.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::string_view> a_text() const {
        return Face_::out(::shmx_runtime::generated::utf8(this->core(), 2, "a_text"));
    }
    /// `g`
    ///
    /// Shape: (2, 2).
    [[nodiscard]] ::std::span<const ::std::uint8_t> g() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint8_t>(this->core(), 3);
    }
    /// `g_shape`
    [[nodiscard]] ::std::uint8_t g_shape() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 4);
    }
    /// `p`
    ///
    /// Shape: (2, 2), planes x, y.
    [[nodiscard]] planes::P<const float> p() const noexcept {
        return ::shmx_runtime::generated::planes<planes::P<const float>, float>(this->core(), 5);
    }
    /// `p_mut`
    ///
    /// Shape: (2, 2), planes x, y.
    [[nodiscard]] planes::PMut<const float> p_mut() const noexcept {
        return ::shmx_runtime::generated::planes<planes::PMut<const float>, float>(this->core(), 6);
    }
    /// `set_g`
    [[nodiscard]] ::std::uint8_t set_g() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 7);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Writes `a` from a text that is JSON, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 64 bytes. A frame may lack it.
    typename Face_::template Out<void> set_a(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 0, "a", text));
    }
    /// Lends `a_as` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& a_as() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 1);
    }
    /// Writes `a_text`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 8 bytes.
    typename Face_::template Out<void> set_a_text(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 2, "a_text", text));
    }
    /// Lends `g` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2, 2).
    ::std::span<::std::uint8_t> g() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint8_t>(this->core(), 3, 4);
    }
    /// Writes `g`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2, 2).
    typename Face_::template Out<void> set_g_(::std::span<const ::std::uint8_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint8_t>(this->core(), 3, "g", 4, values));
    }
    /// Lends `g_shape` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& g_shape() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 4);
    }
    /// Lends `p` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2, 2), planes x, y.
    planes::P<float> p() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::P<float>, float>(this->core(), 5, 2);
    }
    /// Lends `p_mut` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2, 2), planes x, y.
    planes::PMut<float> p_mut() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::PMut<float>, float>(this->core(), 6, 2);
    }
    /// Lends `set_g` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& set_g() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 7);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::names_derived::Control;
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

static_assert(sizeof(char) == 1, "an element of stream 'a' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'a_as' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'a_text' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'g' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'g_shape' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'p' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'p_mut' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'set_g' has not the size that the schema says");

}  // namespace names_derived

#endif
