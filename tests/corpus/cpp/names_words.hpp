// @generated. Made by shmxc 0.1.0 from names_words.yaml. Do not edit.
#ifndef SHMX_GENERATED_NAMES_WORDS_HPP
#define SHMX_GENERATED_NAMES_WORDS_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "names_words.hpp needs another version of shmx_runtime: generate it anew");

/// Words of Rust as names of everything.
namespace names_words {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `type`.
inline constexpr ::std::uint32_t type = 1U;
/// Stream `fn`.
inline constexpr ::std::uint32_t fn = 2U;
/// Stream `self`.
inline constexpr ::std::uint32_t self = 3U;
/// Stream `async`.
///
/// Shape: (3, 2), planes self, super, as.
inline constexpr ::std::uint32_t async = 4U;
/// Stream `match`.
///
/// Up to 8 bytes.
inline constexpr ::std::uint32_t match = 5U;
/// Stream `dyn`.
///
/// Up to 8 bytes. A frame may lack it.
inline constexpr ::std::uint32_t dyn = 6U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `Word`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Word : ::std::uint8_t {
    /// `self`
    self = 0,
    /// `type`
    type = 2,
    /// `fn`
    fn = 3,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Word value) noexcept {
    switch (value) {
        case Word::self: return "self";
        case Word::type: return "type";
        case Word::fn: return "fn";
    }
    return ::std::nullopt;
}

/// Record `Self`.
struct Self {
    /// `type`
    ::std::uint8_t type{};
    /// `self`
    ::std::uint8_t self{};
    /// `fn`
    ::std::uint8_t fn{};
    /// `async`
    ::std::uint8_t async{};
    /// `gen`
    ::std::uint8_t gen{};
    /// `crate`
    ::std::uint8_t crate{};

    friend constexpr bool operator==(const Self& Left, const Self& Right) noexcept { return Left.type == Right.type && Left.self == Right.self && Left.fn == Right.fn && Left.async == Right.async && Left.gen == Right.gen && Left.crate == Right.crate; }
};
static_assert(sizeof(Self) == 6 && alignof(Self) == 1, "Self is not laid out as the schema says");
static_assert(offsetof(Self, type) == 0, "Self is not laid out as the schema says");
static_assert(offsetof(Self, self) == 1, "Self is not laid out as the schema says");
static_assert(offsetof(Self, fn) == 2, "Self is not laid out as the schema says");
static_assert(offsetof(Self, async) == 3, "Self is not laid out as the schema says");
static_assert(offsetof(Self, gen) == 4, "Self is not laid out as the schema says");
static_assert(offsetof(Self, crate) == 5, "Self is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
/// `async`
///
/// Shape: (3, 2), planes self, super, as.
template <class Number_>
class Async : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `self`.
    [[nodiscard]] constexpr ::std::span<Number_> self() const noexcept { return this->plane(0); }
    /// Plane `super`.
    [[nodiscard]] constexpr ::std::span<Number_> super() const noexcept { return this->plane(1); }
    /// Plane `as`.
    [[nodiscard]] constexpr ::std::span<Number_> as() const noexcept { return this->plane(2); }
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
inline constexpr ::std::array<::std::uint64_t, 116> words = {
    0x7c00001004U, 0x1U, 0x600000002U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x250000000bU,
    0x656d616e00000000U, 0x577364726f775f73U, 0x20666f207364726fU, 0x2073612074737552U, 0x666f2073656d616eU,
    0x6874797265766520U, 0x2e676e69U, 0x0U, 0xdf00001003U, 0x2000000000U,
    0x100000006U, 0x400000006U, 0x666c655300000000U, 0x300000000U, 0x100000001U,
    0x400000001U, 0x6570797400000000U, 0x300000001U, 0x100000001U, 0x400000001U,
    0x666c657300000000U, 0x300000002U, 0x100000001U, 0x200000001U, 0x36e6600000000U,
    0x1000000030000U, 0x1000000010000U, 0x50000U, 0x4636e7973610000U, 0x100000003000000U,
    0x100000001000000U, 0x3000000U, 0x56e6567000000U, 0x1000000030000U, 0x1000000010000U,
    0x50000U, 0x65746172630000U, 0x0U, 0x5a00001003U, 0x300000001U,
    0x100000001U, 0x400000003U, 0x64726f5700000000U, 0x0U, 0x4U,
    0x2666c6573U, 0x400000000U, 0x6570797400000000U, 0x3U, 0x2U,
    0x6e66U, 0x0U, 0x3300001000U, 0x2000000001U, 0x1U,
    0x100000006U, 0xf00000004U, 0x7974227b65707974U, 0x6c6553223a226570U, 0x7d2266U,
    0x3100001000U, 0x300000002U, 0x1U, 0x100000001U, 0xf00000002U,
    0x65707974227b6e66U, 0x2264726f57223a22U, 0x7dU, 0x2400001000U, 0x300000003U,
    0x1U, 0x100000001U, 0x4U, 0x666c6573U, 0x5500001000U,
    0xc00000004U, 0x3U, 0x20000000cU, 0x3000000005U, 0x63227b636e797361U,
    0x746e656e6f706d6fU, 0x6c6573225b3a2273U, 0x65707573222c2266U, 0x5d227361222c2272U, 0x226570616873222cU,
    0x7d5d325b3aU, 0x4700001000U, 0x300000005U, 0x1U, 0x800000001U,
    0x2200000005U, 0x65227b686374616dU, 0x22676e69646f636eU, 0x2c2238667475223aU, 0x3a22657061687322U,
    0x7d5d6c6c756e5bU, 0x4500001000U, 0x300000006U, 0x1U, 0x800000001U,
    0x2200000003U, 0x636e65227b6e7964U, 0x223a22676e69646fU, 0x73222c226e6f736aU, 0x6e5b3a2265706168U,
    0x7d5d6c6c75U,
};
inline constexpr ::shmx_runtime::generated::Blob<116> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 928) == 0xe802959e075f4c85U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "names_words",
    ::std::span<const ::std::byte>(description::blob.bytes).first(928),
    0xe802959e075f4c85U,
    0xa40ebc7dae031353U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `type`
    [[nodiscard]] const Self& type() const noexcept {
        return ::shmx_runtime::generated::one_ref<Self>(this->core(), 0);
    }
    /// `fn`
    [[nodiscard]] Word fn() const noexcept {
        return ::shmx_runtime::generated::one<Word>(this->core(), 1);
    }
    /// `self`
    [[nodiscard]] ::std::uint8_t self() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 2);
    }
    /// `async`
    ///
    /// Shape: (3, 2), planes self, super, as.
    [[nodiscard]] planes::Async<const float> async() const noexcept {
        return ::shmx_runtime::generated::planes<planes::Async<const float>, float>(this->core(), 3);
    }
    /// `match`
    ///
    /// Up to 8 bytes.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::string_view> match() const {
        return Face_::out(::shmx_runtime::generated::utf8(this->core(), 4, "match"));
    }
    /// `dyn`
    ///
    /// Up to 8 bytes. A frame may lack it.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::optional<::std::string_view>> dyn() const {
        return Face_::out(::shmx_runtime::generated::opt_utf8(this->core(), 5, "dyn"));
    }
    /// Whether this frame has `dyn`.
    [[nodiscard]] bool has_dyn() const noexcept {
        return this->has_at(5);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `type` to be written; until then it is what an earlier frame had there.
    Self& type() noexcept {
        return ::shmx_runtime::generated::fixed_one<Self>(this->core(), 0);
    }
    /// Lends `fn` to be written; until then it is what an earlier frame had there.
    Word& fn() noexcept {
        return ::shmx_runtime::generated::fixed_one<Word>(this->core(), 1);
    }
    /// Lends `self` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& self() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 2);
    }
    /// Lends `async` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3, 2), planes self, super, as.
    planes::Async<float> async() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::Async<float>, float>(this->core(), 3, 2);
    }
    /// Writes `match`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 8 bytes.
    typename Face_::template Out<void> set_match(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 4, "match", text));
    }
    /// Writes `dyn` from a text that is JSON, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 8 bytes. A frame may lack it.
    typename Face_::template Out<void> set_dyn(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 5, "dyn", text));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::names_words::Control;
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

static_assert(sizeof(Self) == 6, "an element of stream 'type' has not the size that the schema says");
static_assert(sizeof(Word) == 1, "an element of stream 'fn' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'self' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'async' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'match' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'dyn' has not the size that the schema says");

}  // namespace names_words

#endif
