// @generated. Made by shmxc 0.1.0 from docs_many_lines.yaml. Do not edit.
#ifndef SHMX_GENERATED_DOCS_MANY_LINES_HPP
#define SHMX_GENERATED_DOCS_MANY_LINES_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "docs_many_lines.hpp needs another version of shmx_runtime: generate it anew");

/// Line 0.
/// Line 1.
/// Line 2.
/// Line 3.
/// Line 4.
/// Line 5.
/// Line 6.
/// Line 7.
/// Line 8.
/// Line 9.
/// Line 10.
/// Line 11.
/// Line 12.
/// Line 13.
/// Line 14.
/// Line 15.
/// Line 16.
/// Line 17.
/// Line 18.
/// Line 19.
/// Line 20.
/// Line 21.
/// Line 22.
/// Line 23.
/// Line 24.
/// Line 25.
/// Line 26.
/// Line 27.
/// Line 28.
/// Line 29.
/// Line 30.
/// Line 31.
/// Line 32.
/// Line 33.
/// Line 34.
/// Line 35.
/// Line 36.
/// Line 37.
/// Line 38.
/// Line 39.
/// Line 40.
/// Line 41.
/// Line 42.
/// Line 43.
/// Line 44.
/// Line 45.
/// Line 46.
/// Line 47.
/// Line 48.
/// Line 49.
/// Line 50.
/// Line 51.
/// Line 52.
/// Line 53.
/// Line 54.
/// Line 55.
/// Line 56.
/// Line 57.
/// Line 58.
/// Line 59.
/// Line 60.
/// Line 61.
/// Line 62.
/// Line 63.
/// Line 64.
/// Line 65.
/// Line 66.
/// Line 67.
/// Line 68.
/// Line 69.
/// Line 70.
/// Line 71.
/// Line 72.
/// Line 73.
/// Line 74.
/// Line 75.
/// Line 76.
/// Line 77.
/// Line 78.
/// Line 79.
/// Line 80.
/// Line 81.
/// Line 82.
/// Line 83.
/// Line 84.
/// Line 85.
/// Line 86.
/// Line 87.
/// Line 88.
/// Line 89.
/// Line 90.
/// Line 91.
/// Line 92.
/// Line 93.
/// Line 94.
/// Line 95.
/// Line 96.
/// Line 97.
/// Line 98.
/// Line 99.
namespace docs_many_lines {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `x`.
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
inline constexpr ::std::array<::std::uint64_t, 130> words = {
    0x3d400001004U, 0x1U, 0x100000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x3790000000fU,
    0x73636f6400000000U, 0x696c5f796e616d5fU, 0x20656e694c73656eU, 0x20656e694c0a2e30U, 0x20656e694c0a2e31U,
    0x20656e694c0a2e32U, 0x20656e694c0a2e33U, 0x20656e694c0a2e34U, 0x20656e694c0a2e35U, 0x20656e694c0a2e36U,
    0x20656e694c0a2e37U, 0x20656e694c0a2e38U, 0x20656e694c0a2e39U, 0x656e694c0a2e3031U, 0x6e694c0a2e313120U,
    0x694c0a2e32312065U, 0x4c0a2e333120656eU, 0xa2e343120656e69U, 0x2e353120656e694cU, 0x363120656e694c0aU,
    0x3120656e694c0a2eU, 0x20656e694c0a2e37U, 0x656e694c0a2e3831U, 0x6e694c0a2e393120U, 0x694c0a2e30322065U,
    0x4c0a2e313220656eU, 0xa2e323220656e69U, 0x2e333220656e694cU, 0x343220656e694c0aU, 0x3220656e694c0a2eU,
    0x20656e694c0a2e35U, 0x656e694c0a2e3632U, 0x6e694c0a2e373220U, 0x694c0a2e38322065U, 0x4c0a2e393220656eU,
    0xa2e303320656e69U, 0x2e313320656e694cU, 0x323320656e694c0aU, 0x3320656e694c0a2eU, 0x20656e694c0a2e33U,
    0x656e694c0a2e3433U, 0x6e694c0a2e353320U, 0x694c0a2e36332065U, 0x4c0a2e373320656eU, 0xa2e383320656e69U,
    0x2e393320656e694cU, 0x303420656e694c0aU, 0x3420656e694c0a2eU, 0x20656e694c0a2e31U, 0x656e694c0a2e3234U,
    0x6e694c0a2e333420U, 0x694c0a2e34342065U, 0x4c0a2e353420656eU, 0xa2e363420656e69U, 0x2e373420656e694cU,
    0x383420656e694c0aU, 0x3420656e694c0a2eU, 0x20656e694c0a2e39U, 0x656e694c0a2e3035U, 0x6e694c0a2e313520U,
    0x694c0a2e32352065U, 0x4c0a2e333520656eU, 0xa2e343520656e69U, 0x2e353520656e694cU, 0x363520656e694c0aU,
    0x3520656e694c0a2eU, 0x20656e694c0a2e37U, 0x656e694c0a2e3835U, 0x6e694c0a2e393520U, 0x694c0a2e30362065U,
    0x4c0a2e313620656eU, 0xa2e323620656e69U, 0x2e333620656e694cU, 0x343620656e694c0aU, 0x3620656e694c0a2eU,
    0x20656e694c0a2e35U, 0x656e694c0a2e3636U, 0x6e694c0a2e373620U, 0x694c0a2e38362065U, 0x4c0a2e393620656eU,
    0xa2e303720656e69U, 0x2e313720656e694cU, 0x323720656e694c0aU, 0x3720656e694c0a2eU, 0x20656e694c0a2e33U,
    0x656e694c0a2e3437U, 0x6e694c0a2e353720U, 0x694c0a2e36372065U, 0x4c0a2e373720656eU, 0xa2e383720656e69U,
    0x2e393720656e694cU, 0x303820656e694c0aU, 0x3820656e694c0a2eU, 0x20656e694c0a2e31U, 0x656e694c0a2e3238U,
    0x6e694c0a2e333820U, 0x694c0a2e34382065U, 0x4c0a2e353820656eU, 0xa2e363820656e69U, 0x2e373820656e694cU,
    0x383820656e694c0aU, 0x3820656e694c0a2eU, 0x20656e694c0a2e39U, 0x656e694c0a2e3039U, 0x6e694c0a2e313920U,
    0x694c0a2e32392065U, 0x4c0a2e333920656eU, 0xa2e343920656e69U, 0x2e353920656e694cU, 0x363920656e694c0aU,
    0x3920656e694c0a2eU, 0x20656e694c0a2e37U, 0x656e694c0a2e3839U, 0x2e393920U, 0x2100001000U,
    0x300000001U, 0x1U, 0x100000001U, 0x1U, 0x78U,
};
inline constexpr ::shmx_runtime::generated::Blob<130> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 1040) == 0x1a1dc1b1b2cb5428U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "docs_many_lines",
    ::std::span<const ::std::byte>(description::blob.bytes).first(1040),
    0x1a1dc1b1b2cb5428U,
    0xfb277b8866bd1304U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `x`
    [[nodiscard]] ::std::uint8_t x() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 0);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `x` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& x() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 0);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::docs_many_lines::Control;
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

static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'x' has not the size that the schema says");

}  // namespace docs_many_lines

#endif
