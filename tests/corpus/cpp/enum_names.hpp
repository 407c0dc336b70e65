// @generated. Made by shmxc 0.1.0 from enum_names.yaml. Do not edit.
#ifndef SHMX_GENERATED_ENUM_NAMES_HPP
#define SHMX_GENERATED_ENUM_NAMES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "enum_names.hpp needs another version of shmx_runtime: generate it anew");

/// Names in every case.
namespace enum_names {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `case`.
inline constexpr ::std::uint32_t case_ = 1U;
/// Stream `bits`.
inline constexpr ::std::uint32_t bits = 2U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `Case`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class Case : ::std::uint8_t {
    /// `snake_case`
    snake_case = 0,
    /// `camelCase`
    camelCase = 1,
    /// `PascalCase`
    PascalCase = 2,
    /// `SHOUT`
    SHOUT = 3,
    /// `v1_2`
    v1_2 = 4,
    /// `v12`
    v12 = 5,
    /// `x`
    x = 6,
    /// `RGB8`
    RGB8 = 7,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(Case value) noexcept {
    switch (value) {
        case Case::snake_case: return "snake_case";
        case Case::camelCase: return "camelCase";
        case Case::PascalCase: return "PascalCase";
        case Case::SHOUT: return "SHOUT";
        case Case::v1_2: return "v1_2";
        case Case::v12: return "v12";
        case Case::x: return "x";
        case Case::RGB8: return "RGB8";
    }
    return ::std::nullopt;
}

/// Flags `Bits`.
///
/// Any combination of bits is legal.
enum class Bits : ::std::uint8_t {
    /// `snake_case`
    snake_case = 0x1U,
    /// `camelCase`
    camelCase = 0x2U,
    /// `PascalCase`
    PascalCase = 0x4U,
    /// `SHOUT`
    SHOUT = 0x8U,
    /// `x`
    x = 0x10U,
};

[[nodiscard]] constexpr Bits operator|(Bits a, Bits b) noexcept {
    return static_cast<Bits>(static_cast<::std::uint8_t>(a) | static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Bits operator&(Bits a, Bits b) noexcept {
    return static_cast<Bits>(static_cast<::std::uint8_t>(a) & static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Bits operator^(Bits a, Bits b) noexcept {
    return static_cast<Bits>(static_cast<::std::uint8_t>(a) ^ static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Bits operator~(Bits a) noexcept {
    return static_cast<Bits>(static_cast<::std::uint8_t>(~static_cast<::std::uint8_t>(a)));
}
constexpr Bits& operator|=(Bits& a, Bits b) noexcept { return a = a | b; }
constexpr Bits& operator&=(Bits& a, Bits b) noexcept { return a = a & b; }
constexpr Bits& operator^=(Bits& a, Bits b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Bits flags, Bits wanted) noexcept {
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
inline constexpr ::std::array<::std::uint64_t, 80> words = {
    0x6a00001004U, 0x1U, 0x200000002U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x140000000aU,
    0x6d756e6500000000U, 0x614e73656d616e5fU, 0x65206e692073656dU, 0x7361632079726576U, 0x2e65U,
    0x0U, 0x9300001003U, 0x300000002U, 0x100000001U, 0x400000005U,
    0x7374694200000000U, 0x1U, 0xaU, 0x61635f656b616e73U, 0x26573U,
    0x90000U, 0x436c656d61630000U, 0x4657361U, 0xa000000U, 0x6163736150000000U,
    0x8657361436cU, 0x50000000000U, 0x4f48530000000000U, 0x105455U, 0x10000U,
    0x780000U, 0xce00001003U, 0x300000001U, 0x100000001U, 0x400000008U,
    0x6573614300000000U, 0x0U, 0xaU, 0x61635f656b616e73U, 0x16573U,
    0x90000U, 0x436c656d61630000U, 0x2657361U, 0xa000000U, 0x6163736150000000U,
    0x3657361436cU, 0x50000000000U, 0x4f48530000000000U, 0x45455U, 0x40000U,
    0x5325f31760000U, 0x3000000000000U, 0x3176000000000000U, 0x632U, 0x100U,
    0x77800U, 0x40000U, 0x384247520000U, 0x0U, 0x3300001000U,
    0x300000001U, 0x1U, 0x100000001U, 0xf00000004U, 0x7974227b65736163U,
    0x736143223a226570U, 0x7d2265U, 0x3300001000U, 0x300000002U, 0x1U,
    0x100000001U, 0xf00000004U, 0x7974227b73746962U, 0x746942223a226570U, 0x7d2273U,
};
inline constexpr ::shmx_runtime::generated::Blob<80> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 640) == 0xb5d8c6fe9f33be6fU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "enum_names",
    ::std::span<const ::std::byte>(description::blob.bytes).first(640),
    0xb5d8c6fe9f33be6fU,
    0xd306975d44747a24U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `case`
    [[nodiscard]] Case case_() const noexcept {
        return ::shmx_runtime::generated::one<Case>(this->core(), 0);
    }
    /// `bits`
    [[nodiscard]] Bits bits() const noexcept {
        return ::shmx_runtime::generated::one<Bits>(this->core(), 1);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `case` to be written; until then it is what an earlier frame had there.
    Case& case_() noexcept {
        return ::shmx_runtime::generated::fixed_one<Case>(this->core(), 0);
    }
    /// Lends `bits` to be written; until then it is what an earlier frame had there.
    Bits& bits() noexcept {
        return ::shmx_runtime::generated::fixed_one<Bits>(this->core(), 1);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::enum_names::Control;
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

static_assert(sizeof(Case) == 1, "an element of stream 'case' has not the size that the schema says");
static_assert(sizeof(Bits) == 1, "an element of stream 'bits' has not the size that the schema says");

}  // namespace enum_names

#endif
