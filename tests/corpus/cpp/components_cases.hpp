// @generated. Made by shmxc 0.1.0 from components_cases.yaml. Do not edit.
#ifndef SHMX_GENERATED_COMPONENTS_CASES_HPP
#define SHMX_GENERATED_COMPONENTS_CASES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "components_cases.hpp needs another version of shmx_runtime: generate it anew");

/// Component names in every case, and words of languages.
namespace components_cases {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `m`.
///
/// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
inline constexpr ::std::uint32_t m = 1U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// The planes of streams whose components have names.
namespace planes {
/// `m`
///
/// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
template <class Number_>
class M : public ::shmx_runtime::Planes<Number_, 8> {
public:
    using ::shmx_runtime::Planes<Number_, 8>::Planes;
    /// Plane `X`.
    [[nodiscard]] constexpr ::std::span<Number_> X() const noexcept { return this->plane(0); }
    /// Plane `Y`.
    [[nodiscard]] constexpr ::std::span<Number_> Y() const noexcept { return this->plane(1); }
    /// Plane `type`.
    [[nodiscard]] constexpr ::std::span<Number_> type() const noexcept { return this->plane(2); }
    /// Plane `self`.
    [[nodiscard]] constexpr ::std::span<Number_> self() const noexcept { return this->plane(3); }
    /// Plane `aB`.
    [[nodiscard]] constexpr ::std::span<Number_> aB() const noexcept { return this->plane(4); }
    /// Plane `a_b`.
    [[nodiscard]] constexpr ::std::span<Number_> a_b() const noexcept { return this->plane(5); }
    /// Plane `class`.
    [[nodiscard]] constexpr ::std::span<Number_> class_() const noexcept { return this->plane(6); }
    /// Plane `nullptr`.
    [[nodiscard]] constexpr ::std::span<Number_> nullptr_() const noexcept { return this->plane(7); }
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
inline constexpr ::std::array<::std::uint64_t, 36> words = {
    0x9200001004U, 0x1U, 0x100000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x3600000010U,
    0x706d6f6300000000U, 0x635f73746e656e6fU, 0x706d6f4373657361U, 0x616e20746e656e6fU, 0x65206e692073656dU,
    0x7361632079726576U, 0x7720646e61202c65U, 0x20666f207364726fU, 0x65676175676e616cU, 0x2e73U,
    0x7000001000U, 0xc00000001U, 0x8U, 0x200000020U, 0x4f00000001U,
    0x6f706d6f63227b6dU, 0x5b3a2273746e656eU, 0x2c2259222c225822U, 0x222c226570797422U, 0x61222c22666c6573U,
    0x22625f61222c2242U, 0x227373616c63222cU, 0x74706c6c756e222cU, 0x616873222c5d2272U, 0x7d5d325b3a226570U,
    0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<36> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 288) == 0xcf4fe5860b10c2f1U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "components_cases",
    ::std::span<const ::std::byte>(description::blob.bytes).first(288),
    0xcf4fe5860b10c2f1U,
    0x6b608897aa4cda40U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `m`
    ///
    /// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
    [[nodiscard]] planes::M<const float> m() const noexcept {
        return ::shmx_runtime::generated::planes<planes::M<const float>, float>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `m` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (8, 2), planes X, Y, type, self, aB, a_b, class, nullptr.
    planes::M<float> m() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::M<float>, float>(this->core(), 0, 2);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::components_cases::Control;
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

static_assert(sizeof(float) == 4, "an element of stream 'm' has not the size that the schema says");

}  // namespace components_cases

#endif
