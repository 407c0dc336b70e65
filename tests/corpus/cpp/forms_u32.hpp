// @generated. Made by shmxc 0.1.0 from forms_u32.yaml. Do not edit.
#ifndef SHMX_GENERATED_FORMS_U32_HPP
#define SHMX_GENERATED_FORMS_U32_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "forms_u32.hpp needs another version of shmx_runtime: generate it anew");

/// Every form of stream, of u32.
namespace forms_u32 {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `one`.
inline constexpr ::std::uint32_t one = 1U;
/// Stream `one_numbered`.
///
/// Shape: (3,).
inline constexpr ::std::uint32_t one_numbered = 2U;
/// Stream `one_named`.
///
/// Shape: (3,), components x, y, z.
inline constexpr ::std::uint32_t one_named = 3U;
/// Stream `list`.
///
/// Shape: (5,).
inline constexpr ::std::uint32_t list = 4U;
/// Stream `list_numbered`.
///
/// Shape: (5, 3).
inline constexpr ::std::uint32_t list_numbered = 5U;
/// Stream `list_named`.
///
/// Shape: (5, 3), components x, y, z.
inline constexpr ::std::uint32_t list_named = 6U;
/// Stream `planes_numbered`.
///
/// Shape: (3, 5).
inline constexpr ::std::uint32_t planes_numbered = 7U;
/// Stream `planes_named`.
///
/// Shape: (3, 5), planes x, y, z.
inline constexpr ::std::uint32_t planes_named = 8U;
/// Stream `grid`.
///
/// Shape: (2, 3).
inline constexpr ::std::uint32_t grid = 9U;
/// Stream `grid_numbered`.
///
/// Shape: (2, 3, 3).
inline constexpr ::std::uint32_t grid_numbered = 10U;
/// Stream `grid_planes`.
///
/// Shape: (3, 2, 3), planes x, y, z.
inline constexpr ::std::uint32_t grid_planes = 11U;
/// Stream `some`.
///
/// Shape: (n,), n up to 9.
inline constexpr ::std::uint32_t some = 12U;
/// Stream `some_numbered`.
///
/// Shape: (n, 3), n up to 9.
inline constexpr ::std::uint32_t some_numbered = 13U;
/// Stream `some_planes`.
///
/// Shape: (3, n), n up to 9.
inline constexpr ::std::uint32_t some_planes = 14U;
/// Stream `some_named`.
///
/// Shape: (3, n), n up to 9, planes x, y, z.
inline constexpr ::std::uint32_t some_named = 15U;
/// Stream `tiles`.
///
/// Shape: (n, 2, 3), n up to 4.
inline constexpr ::std::uint32_t tiles = 16U;
/// Stream `tiles_numbered`.
///
/// Shape: (n, 2, 3, 3), n up to 4.
inline constexpr ::std::uint32_t tiles_numbered = 17U;
/// Stream `tiles_named`.
///
/// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
inline constexpr ::std::uint32_t tiles_named = 18U;
/// Stream `maybe`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t maybe = 19U;
/// Stream `maybe_numbered`.
///
/// Shape: (3,). A frame may lack it.
inline constexpr ::std::uint32_t maybe_numbered = 20U;
/// Stream `maybe_list`.
///
/// Shape: (5,). A frame may lack it.
inline constexpr ::std::uint32_t maybe_list = 21U;
/// Stream `maybe_planes`.
///
/// Shape: (3, 5). A frame may lack it.
inline constexpr ::std::uint32_t maybe_planes = 22U;
/// Stream `maybe_named`.
///
/// Shape: (3, 5), planes x, y, z. A frame may lack it.
inline constexpr ::std::uint32_t maybe_named = 23U;
/// Stream `maybe_some`.
///
/// Shape: (n,), n up to 9. A frame may lack it.
inline constexpr ::std::uint32_t maybe_some = 24U;
/// Stream `maybe_tiles`.
///
/// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
inline constexpr ::std::uint32_t maybe_tiles = 25U;
/// Stream `absent`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t absent = 26U;
/// Stream `absent_planes`.
///
/// Shape: (3, 5), planes x, y, z. A frame may lack it.
inline constexpr ::std::uint32_t absent_planes = 27U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
/// Shape of `grid`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> grid = {2, 3};
/// Shape of `grid_numbered`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> grid_numbered = {2, 3};
/// Shape of `grid_planes`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> grid_planes = {2, 3};
/// Shape of a block of `tiles`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> tiles = {2, 3};
/// Shape of a block of `tiles_numbered`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> tiles_numbered = {2, 3};
/// Shape of a block of `tiles_named`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> tiles_named = {2, 3};
/// Shape of a block of `maybe_tiles`, outermost dimension first.
inline constexpr ::std::array<::std::size_t, 2> maybe_tiles = {2, 3};
}  // namespace shapes

/// The planes of streams whose components have names.
namespace planes {
/// `planes_named`
///
/// Shape: (3, 5), planes x, y, z.
template <class Number_>
class PlanesNamed : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(2); }
};
/// `grid_planes`
///
/// Shape: (3, 2, 3), planes x, y, z.
template <class Number_>
class GridPlanes : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(2); }
};
/// `some_named`
///
/// Shape: (3, n), n up to 9, planes x, y, z.
template <class Number_>
class SomeNamed : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(2); }
};
/// `tiles_named`
///
/// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
template <class Number_>
class TilesNamed : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(2); }
};
/// `maybe_named`
///
/// Shape: (3, 5), planes x, y, z. A frame may lack it.
template <class Number_>
class MaybeNamed : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(2); }
};
/// `maybe_tiles`
///
/// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
template <class Number_>
class MaybeTiles : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(2); }
};
/// `absent_planes`
///
/// Shape: (3, 5), planes x, y, z. A frame may lack it.
template <class Number_>
class AbsentPlanes : public ::shmx_runtime::Planes<Number_, 3> {
public:
    using ::shmx_runtime::Planes<Number_, 3>::Planes;
    /// Plane `x`.
    [[nodiscard]] constexpr ::std::span<Number_> x() const noexcept { return this->plane(0); }
    /// Plane `y`.
    [[nodiscard]] constexpr ::std::span<Number_> y() const noexcept { return this->plane(1); }
    /// Plane `z`.
    [[nodiscard]] constexpr ::std::span<Number_> z() const noexcept { return this->plane(2); }
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
inline constexpr ::std::array<::std::uint64_t, 300> words = {
    0x7200001004U, 0x1U, 0x1b00000000U, 0x400000000U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x1d00000009U,
    0x6d726f6600000000U, 0x6576453233755f73U, 0x206d726f66207972U, 0x616572747320666fU, 0x337520666f202c6dU,
    0x2e32U, 0x2300001000U, 0x700000001U, 0x1U, 0x100000004U,
    0x3U, 0x656e6fU, 0x2c00001000U, 0x700000002U, 0x100000003U,
    0x10000000cU, 0xcU, 0x626d756e5f656e6fU, 0x64657265U, 0x0U,
    0x4500001000U, 0x700000003U, 0x100000003U, 0x10000000cU, 0x1c00000009U,
    0x656d616e5f656e6fU, 0x6f706d6f63227b64U, 0x5b3a2273746e656eU, 0x2c2279222c227822U, 0x7d5d227a22U,
    0x3100001000U, 0x700000004U, 0x1U, 0x500000004U, 0xd00000004U,
    0x6873227b7473696cU, 0x5d355b3a22657061U, 0x7dU, 0x3a00001000U, 0x700000005U,
    0x100000003U, 0x50000000cU, 0xd0000000dU, 0x6d756e5f7473696cU, 0x73227b6465726562U,
    0x355b3a2265706168U, 0x7d5dU, 0x0U, 0x5200001000U, 0x700000006U,
    0x100000003U, 0x50000000cU, 0x280000000aU, 0x6d616e5f7473696cU, 0x706d6f63227b6465U,
    0x3a2273746e656e6fU, 0x2279222c2278225bU, 0x73222c5d227a222cU, 0x355b3a2265706168U, 0x7d5dU,
    0x3c00001000U, 0x700000007U, 0x3U, 0x50000000cU, 0xd0000000fU,
    0x6e5f73656e616c70U, 0x7b64657265626d75U, 0x3a22657061687322U, 0x7d5d355bU, 0x0U,
    0x5400001000U, 0x700000008U, 0x3U, 0x50000000cU, 0x280000000cU,
    0x6e5f73656e616c70U, 0x6f63227b64656d61U, 0x73746e656e6f706dU, 0x222c2278225b3a22U, 0x2c5d227a222c2279U,
    0x3a22657061687322U, 0x7d5d355bU, 0x3300001000U, 0x700000009U, 0x1U,
    0x600000004U, 0xf00000004U, 0x6873227b64697267U, 0x2c325b3a22657061U, 0x7d5d33U,
    0x3c00001000U, 0x70000000aU, 0x100000003U, 0x60000000cU, 0xf0000000dU,
    0x6d756e5f64697267U, 0x73227b6465726562U, 0x325b3a2265706168U, 0x7d5d332cU, 0x0U,
    0x5500001000U, 0x70000000bU, 0x3U, 0x60000000cU, 0x2a0000000bU,
    0x616c705f64697267U, 0x6d6f63227b73656eU, 0x2273746e656e6f70U, 0x79222c2278225b3aU, 0x222c5d227a222c22U,
    0x5b3a226570616873U, 0x7d5d332c32U, 0x3400001000U, 0x70000000cU, 0x1U,
    0x900000004U, 0x1000000004U, 0x6873227b656d6f73U, 0x756e5b3a22657061U, 0x7d5d6c6cU,
    0x3d00001000U, 0x70000000dU, 0x100000003U, 0x90000000cU, 0x100000000dU,
    0x6d756e5f656d6f73U, 0x73227b6465726562U, 0x6e5b3a2265706168U, 0x7d5d6c6c75U, 0x0U,
    0x3b00001000U, 0x70000000eU, 0x3U, 0x90000000cU, 0x100000000bU,
    0x616c705f656d6f73U, 0x616873227b73656eU, 0x6c756e5b3a226570U, 0x7d5d6cU, 0x0U,
    0x5500001000U, 0x70000000fU, 0x3U, 0x90000000cU, 0x2b0000000aU,
    0x6d616e5f656d6f73U, 0x706d6f63227b6465U, 0x3a2273746e656e6fU, 0x2279222c2278225bU, 0x73222c5d227a222cU,
    0x6e5b3a2265706168U, 0x7d5d6c6c75U, 0x3900001000U, 0x700000010U, 0x1U,
    0x1800000004U, 0x1400000005U, 0x73227b73656c6974U, 0x6e5b3a2265706168U, 0x5d332c322c6c6c75U,
    0x7dU, 0x0U, 0x4200001000U, 0x700000011U, 0x100000003U,
    0x180000000cU, 0x140000000eU, 0x756e5f73656c6974U, 0x227b64657265626dU, 0x5b3a226570616873U,
    0x332c322c6c6c756eU, 0x7d5dU, 0x5a00001000U, 0x700000012U, 0x3U,
    0x180000000cU, 0x2f0000000bU, 0x616e5f73656c6974U, 0x6d6f63227b64656dU, 0x2273746e656e6f70U,
    0x79222c2278225b3aU, 0x222c5d227a222c22U, 0x5b3a226570616873U, 0x332c322c6c6c756eU, 0x7d5dU,
    0x0U, 0x3600001000U, 0x700000013U, 0x1U, 0x100000004U,
    0x1100000005U, 0x6f227b656279616dU, 0x226c616e6f697470U, 0x7d657572743aU, 0x3f00001000U,
    0x700000014U, 0x100000003U, 0x10000000cU, 0x110000000eU, 0x756e5f656279616dU,
    0x227b64657265626dU, 0x6c616e6f6974706fU, 0x7d657572743a22U, 0x0U, 0x4700001000U,
    0x700000015U, 0x1U, 0x500000004U, 0x1d0000000aU, 0x696c5f656279616dU,
    0x6974706f227b7473U, 0x72743a226c616e6fU, 0x70616873222c6575U, 0x7d5d355b3a2265U, 0x4900001000U,
    0x700000016U, 0x3U, 0x50000000cU, 0x1d0000000cU, 0x6c705f656279616dU,
    0x706f227b73656e61U, 0x3a226c616e6f6974U, 0x6873222c65757274U, 0x5d355b3a22657061U, 0x7dU,
    0x0U, 0x6300001000U, 0x700000017U, 0x3U, 0x50000000cU,
    0x380000000bU, 0x616e5f656279616dU, 0x6d6f63227b64656dU, 0x2273746e656e6f70U, 0x79222c2278225b3aU,
    0x222c5d227a222c22U, 0x6c616e6f6974706fU, 0x222c657572743a22U, 0x5b3a226570616873U, 0x7d5d35U,
    0x4a00001000U, 0x700000018U, 0x1U, 0x900000004U, 0x200000000aU,
    0x6f735f656279616dU, 0x6974706f227b656dU, 0x72743a226c616e6fU, 0x70616873222c6575U, 0x6c6c756e5b3a2265U,
    0x7d5dU, 0x0U, 0x6a00001000U, 0x700000019U, 0x3U,
    0x180000000cU, 0x3f0000000bU, 0x69745f656279616dU, 0x6d6f63227b73656cU, 0x2273746e656e6f70U,
    0x79222c2278225b3aU, 0x222c5d227a222c22U, 0x6c616e6f6974706fU, 0x222c657572743a22U, 0x5b3a226570616873U,
    0x332c322c6c6c756eU, 0x7d5dU, 0x0U, 0x3700001000U, 0x70000001aU,
    0x1U, 0x100000004U, 0x1100000006U, 0x227b746e65736261U, 0x6c616e6f6974706fU,
    0x7d657572743a22U, 0x6500001000U, 0x70000001bU, 0x3U, 0x50000000cU,
    0x380000000dU, 0x705f746e65736261U, 0x63227b73656e616cU, 0x746e656e6f706d6fU, 0x2c2278225b3a2273U,
    0x5d227a222c227922U, 0x6e6f6974706f222cU, 0x657572743a226c61U, 0x226570616873222cU, 0x7d5d355b3aU,
};
inline constexpr ::shmx_runtime::generated::Blob<300> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 2400) == 0xf3fd1e747f06c2f8U, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "forms_u32",
    ::std::span<const ::std::byte>(description::blob.bytes).first(2400),
    0xf3fd1e747f06c2f8U,
    0xa925ee2cf39b8b18U,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `one`
    [[nodiscard]] ::std::uint32_t one() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint32_t>(this->core(), 0);
    }
    /// `one_numbered`
    ///
    /// Shape: (3,).
    [[nodiscard]] ::std::array<::std::uint32_t, 3> one_numbered() const noexcept {
        return ::shmx_runtime::generated::one<::std::array<::std::uint32_t, 3>>(this->core(), 1);
    }
    /// `one_named`
    ///
    /// Shape: (3,), components x, y, z.
    [[nodiscard]] ::std::array<::std::uint32_t, 3> one_named() const noexcept {
        return ::shmx_runtime::generated::one<::std::array<::std::uint32_t, 3>>(this->core(), 2);
    }
    /// `list`
    ///
    /// Shape: (5,).
    [[nodiscard]] ::std::span<const ::std::uint32_t> list() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint32_t>(this->core(), 3);
    }
    /// `list_numbered`
    ///
    /// Shape: (5, 3).
    [[nodiscard]] ::std::span<const ::std::array<::std::uint32_t, 3>> list_numbered() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<::std::uint32_t, 3>>(this->core(), 4);
    }
    /// `list_named`
    ///
    /// Shape: (5, 3), components x, y, z.
    [[nodiscard]] ::std::span<const ::std::array<::std::uint32_t, 3>> list_named() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<::std::uint32_t, 3>>(this->core(), 5);
    }
    /// `planes_numbered`
    ///
    /// Shape: (3, 5).
    [[nodiscard]] ::shmx_runtime::Planes<const ::std::uint32_t, 3> planes_numbered() const noexcept {
        return ::shmx_runtime::generated::planes<::shmx_runtime::Planes<const ::std::uint32_t, 3>, ::std::uint32_t>(this->core(), 6);
    }
    /// `planes_named`
    ///
    /// Shape: (3, 5), planes x, y, z.
    [[nodiscard]] planes::PlanesNamed<const ::std::uint32_t> planes_named() const noexcept {
        return ::shmx_runtime::generated::planes<planes::PlanesNamed<const ::std::uint32_t>, ::std::uint32_t>(this->core(), 7);
    }
    /// `grid`
    ///
    /// Shape: (2, 3).
    [[nodiscard]] ::std::span<const ::std::uint32_t> grid() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint32_t>(this->core(), 8);
    }
    /// `grid_numbered`
    ///
    /// Shape: (2, 3, 3).
    [[nodiscard]] ::std::span<const ::std::array<::std::uint32_t, 3>> grid_numbered() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<::std::uint32_t, 3>>(this->core(), 9);
    }
    /// `grid_planes`
    ///
    /// Shape: (3, 2, 3), planes x, y, z.
    [[nodiscard]] planes::GridPlanes<const ::std::uint32_t> grid_planes() const noexcept {
        return ::shmx_runtime::generated::planes<planes::GridPlanes<const ::std::uint32_t>, ::std::uint32_t>(this->core(), 10);
    }
    /// `some`
    ///
    /// Shape: (n,), n up to 9.
    [[nodiscard]] ::std::span<const ::std::uint32_t> some() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint32_t>(this->core(), 11);
    }
    /// `some_numbered`
    ///
    /// Shape: (n, 3), n up to 9.
    [[nodiscard]] ::std::span<const ::std::array<::std::uint32_t, 3>> some_numbered() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<::std::uint32_t, 3>>(this->core(), 12);
    }
    /// `some_planes`
    ///
    /// Shape: (3, n), n up to 9.
    [[nodiscard]] ::shmx_runtime::Planes<const ::std::uint32_t, 3> some_planes() const noexcept {
        return ::shmx_runtime::generated::planes<::shmx_runtime::Planes<const ::std::uint32_t, 3>, ::std::uint32_t>(this->core(), 13);
    }
    /// `some_named`
    ///
    /// Shape: (3, n), n up to 9, planes x, y, z.
    [[nodiscard]] planes::SomeNamed<const ::std::uint32_t> some_named() const noexcept {
        return ::shmx_runtime::generated::planes<planes::SomeNamed<const ::std::uint32_t>, ::std::uint32_t>(this->core(), 14);
    }
    /// `tiles`
    ///
    /// Shape: (n, 2, 3), n up to 4.
    [[nodiscard]] ::std::span<const ::std::uint32_t> tiles() const noexcept {
        return ::shmx_runtime::generated::slice<::std::uint32_t>(this->core(), 15);
    }
    /// `tiles_numbered`
    ///
    /// Shape: (n, 2, 3, 3), n up to 4.
    [[nodiscard]] ::std::span<const ::std::array<::std::uint32_t, 3>> tiles_numbered() const noexcept {
        return ::shmx_runtime::generated::slice<::std::array<::std::uint32_t, 3>>(this->core(), 16);
    }
    /// `tiles_named`
    ///
    /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
    [[nodiscard]] planes::TilesNamed<const ::std::uint32_t> tiles_named() const noexcept {
        return ::shmx_runtime::generated::planes<planes::TilesNamed<const ::std::uint32_t>, ::std::uint32_t>(this->core(), 17);
    }
    /// `maybe`
    ///
    /// A frame may lack it.
    [[nodiscard]] ::std::optional<::std::uint32_t> maybe() const noexcept {
        return ::shmx_runtime::generated::opt_one<::std::uint32_t>(this->core(), 18);
    }
    /// Whether this frame has `maybe`.
    [[nodiscard]] bool has_maybe() const noexcept {
        return this->has_at(18);
    }
    /// `maybe_numbered`
    ///
    /// Shape: (3,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::array<::std::uint32_t, 3>> maybe_numbered() const noexcept {
        return ::shmx_runtime::generated::opt_one<::std::array<::std::uint32_t, 3>>(this->core(), 19);
    }
    /// Whether this frame has `maybe_numbered`.
    [[nodiscard]] bool has_maybe_numbered() const noexcept {
        return this->has_at(19);
    }
    /// `maybe_list`
    ///
    /// Shape: (5,). A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint32_t>> maybe_list() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint32_t>(this->core(), 20);
    }
    /// Whether this frame has `maybe_list`.
    [[nodiscard]] bool has_maybe_list() const noexcept {
        return this->has_at(20);
    }
    /// `maybe_planes`
    ///
    /// Shape: (3, 5). A frame may lack it.
    [[nodiscard]] ::std::optional<::shmx_runtime::Planes<const ::std::uint32_t, 3>> maybe_planes() const noexcept {
        return ::shmx_runtime::generated::opt_planes<::shmx_runtime::Planes<const ::std::uint32_t, 3>, ::std::uint32_t>(this->core(), 21);
    }
    /// Whether this frame has `maybe_planes`.
    [[nodiscard]] bool has_maybe_planes() const noexcept {
        return this->has_at(21);
    }
    /// `maybe_named`
    ///
    /// Shape: (3, 5), planes x, y, z. A frame may lack it.
    [[nodiscard]] ::std::optional<planes::MaybeNamed<const ::std::uint32_t>> maybe_named() const noexcept {
        return ::shmx_runtime::generated::opt_planes<planes::MaybeNamed<const ::std::uint32_t>, ::std::uint32_t>(this->core(), 22);
    }
    /// Whether this frame has `maybe_named`.
    [[nodiscard]] bool has_maybe_named() const noexcept {
        return this->has_at(22);
    }
    /// `maybe_some`
    ///
    /// Shape: (n,), n up to 9. A frame may lack it.
    [[nodiscard]] ::std::optional<::std::span<const ::std::uint32_t>> maybe_some() const noexcept {
        return ::shmx_runtime::generated::opt_slice<::std::uint32_t>(this->core(), 23);
    }
    /// Whether this frame has `maybe_some`.
    [[nodiscard]] bool has_maybe_some() const noexcept {
        return this->has_at(23);
    }
    /// `maybe_tiles`
    ///
    /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
    [[nodiscard]] ::std::optional<planes::MaybeTiles<const ::std::uint32_t>> maybe_tiles() const noexcept {
        return ::shmx_runtime::generated::opt_planes<planes::MaybeTiles<const ::std::uint32_t>, ::std::uint32_t>(this->core(), 24);
    }
    /// Whether this frame has `maybe_tiles`.
    [[nodiscard]] bool has_maybe_tiles() const noexcept {
        return this->has_at(24);
    }
    /// `absent`
    ///
    /// A frame may lack it.
    [[nodiscard]] ::std::optional<::std::uint32_t> absent() const noexcept {
        return ::shmx_runtime::generated::opt_one<::std::uint32_t>(this->core(), 25);
    }
    /// Whether this frame has `absent`.
    [[nodiscard]] bool has_absent() const noexcept {
        return this->has_at(25);
    }
    /// `absent_planes`
    ///
    /// Shape: (3, 5), planes x, y, z. A frame may lack it.
    [[nodiscard]] ::std::optional<planes::AbsentPlanes<const ::std::uint32_t>> absent_planes() const noexcept {
        return ::shmx_runtime::generated::opt_planes<planes::AbsentPlanes<const ::std::uint32_t>, ::std::uint32_t>(this->core(), 26);
    }
    /// Whether this frame has `absent_planes`.
    [[nodiscard]] bool has_absent_planes() const noexcept {
        return this->has_at(26);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `one` to be written; until then it is what an earlier frame had there.
    ::std::uint32_t& one() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint32_t>(this->core(), 0);
    }
    /// Lends `one_numbered` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,).
    ::std::array<::std::uint32_t, 3>& one_numbered() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::array<::std::uint32_t, 3>>(this->core(), 1);
    }
    /// Lends `one_named` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3,), components x, y, z.
    ::std::array<::std::uint32_t, 3>& one_named() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::array<::std::uint32_t, 3>>(this->core(), 2);
    }
    /// Lends `list` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5,).
    ::std::span<::std::uint32_t> list() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint32_t>(this->core(), 3, 5);
    }
    /// Writes `list`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5,).
    typename Face_::template Out<void> set_list(::std::span<const ::std::uint32_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint32_t>(this->core(), 3, "list", 5, values));
    }
    /// Lends `list_numbered` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5, 3).
    ::std::span<::std::array<::std::uint32_t, 3>> list_numbered() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::array<::std::uint32_t, 3>>(this->core(), 4, 5);
    }
    /// Writes `list_numbered`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5, 3).
    typename Face_::template Out<void> set_list_numbered(::std::span<const ::std::array<::std::uint32_t, 3>> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::array<::std::uint32_t, 3>>(this->core(), 4, "list_numbered", 5, values));
    }
    /// Lends `list_named` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (5, 3), components x, y, z.
    ::std::span<::std::array<::std::uint32_t, 3>> list_named() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::array<::std::uint32_t, 3>>(this->core(), 5, 5);
    }
    /// Writes `list_named`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (5, 3), components x, y, z.
    typename Face_::template Out<void> set_list_named(::std::span<const ::std::array<::std::uint32_t, 3>> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::array<::std::uint32_t, 3>>(this->core(), 5, "list_named", 5, values));
    }
    /// Lends `planes_numbered` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3, 5).
    ::shmx_runtime::Planes<::std::uint32_t, 3> planes_numbered() noexcept {
        return ::shmx_runtime::generated::fixed_planes<::shmx_runtime::Planes<::std::uint32_t, 3>, ::std::uint32_t>(this->core(), 6, 5);
    }
    /// Lends `planes_named` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3, 5), planes x, y, z.
    planes::PlanesNamed<::std::uint32_t> planes_named() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::PlanesNamed<::std::uint32_t>, ::std::uint32_t>(this->core(), 7, 5);
    }
    /// Lends `grid` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2, 3).
    ::std::span<::std::uint32_t> grid() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::uint32_t>(this->core(), 8, 6);
    }
    /// Writes `grid`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2, 3).
    typename Face_::template Out<void> set_grid(::std::span<const ::std::uint32_t> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::uint32_t>(this->core(), 8, "grid", 6, values));
    }
    /// Lends `grid_numbered` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2, 3, 3).
    ::std::span<::std::array<::std::uint32_t, 3>> grid_numbered() noexcept {
        return ::shmx_runtime::generated::fixed_slice<::std::array<::std::uint32_t, 3>>(this->core(), 9, 6);
    }
    /// Writes `grid_numbered`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2, 3, 3).
    typename Face_::template Out<void> set_grid_numbered(::std::span<const ::std::array<::std::uint32_t, 3>> values) {
        return Face_::out(::shmx_runtime::generated::fill<::std::array<::std::uint32_t, 3>>(this->core(), 9, "grid_numbered", 6, values));
    }
    /// Lends `grid_planes` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (3, 2, 3), planes x, y, z.
    planes::GridPlanes<::std::uint32_t> grid_planes() noexcept {
        return ::shmx_runtime::generated::fixed_planes<planes::GridPlanes<::std::uint32_t>, ::std::uint32_t>(this->core(), 10, 6);
    }
    /// Adds `n` elements of `some` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 9.
    typename Face_::template Out<::std::span<::std::uint32_t>> some(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint32_t>(this->core(), 11, 1, n));
    }
    /// Writes `some`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 9.
    typename Face_::template Out<void> set_some(::std::span<const ::std::uint32_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint32_t>(this->core(), 11, "some", 1, values));
    }
    /// Adds `n` elements of `some_numbered` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n, 3), n up to 9.
    typename Face_::template Out<::std::span<::std::array<::std::uint32_t, 3>>> some_numbered(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::array<::std::uint32_t, 3>>(this->core(), 12, 1, n));
    }
    /// Writes `some_numbered`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n, 3), n up to 9.
    typename Face_::template Out<void> set_some_numbered(::std::span<const ::std::array<::std::uint32_t, 3>> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::array<::std::uint32_t, 3>>(this->core(), 12, "some_numbered", 1, values));
    }
    /// Adds `n` elements of `some_planes` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (3, n), n up to 9.
    typename Face_::template Out<::shmx_runtime::Planes<::std::uint32_t, 3>> some_planes(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::planes_mut<::shmx_runtime::Planes<::std::uint32_t, 3>, ::std::uint32_t>(this->core(), 13, 1, n));
    }
    /// Adds `n` elements of `some_named` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (3, n), n up to 9, planes x, y, z.
    typename Face_::template Out<planes::SomeNamed<::std::uint32_t>> some_named(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::SomeNamed<::std::uint32_t>, ::std::uint32_t>(this->core(), 14, 1, n));
    }
    /// Adds `n` blocks of `tiles` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n, 2, 3), n up to 4.
    typename Face_::template Out<::std::span<::std::uint32_t>> tiles(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint32_t>(this->core(), 15, 6, n));
    }
    /// Writes `tiles`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n, 2, 3), n up to 4.
    typename Face_::template Out<void> set_tiles(::std::span<const ::std::uint32_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint32_t>(this->core(), 15, "tiles", 6, values));
    }
    /// Adds `n` blocks of `tiles_numbered` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n, 2, 3, 3), n up to 4.
    typename Face_::template Out<::std::span<::std::array<::std::uint32_t, 3>>> tiles_numbered(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::array<::std::uint32_t, 3>>(this->core(), 16, 6, n));
    }
    /// Writes `tiles_numbered`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n, 2, 3, 3), n up to 4.
    typename Face_::template Out<void> set_tiles_numbered(::std::span<const ::std::array<::std::uint32_t, 3>> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::array<::std::uint32_t, 3>>(this->core(), 16, "tiles_numbered", 6, values));
    }
    /// Adds `n` blocks of `tiles_named` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z.
    typename Face_::template Out<planes::TilesNamed<::std::uint32_t>> tiles_named(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::TilesNamed<::std::uint32_t>, ::std::uint32_t>(this->core(), 17, 6, n));
    }
    /// Adds `maybe` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<::std::uint32_t*> maybe() {
        return Face_::out(::shmx_runtime::generated::one_mut<::std::uint32_t>(this->core(), 18));
    }
    /// Writes `maybe`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_maybe(const ::std::uint32_t& value) {
        return Face_::out(::shmx_runtime::generated::set_one<::std::uint32_t>(this->core(), 18, value));
    }
    /// Adds `maybe_numbered` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<::std::array<::std::uint32_t, 3>*> maybe_numbered() {
        return Face_::out(::shmx_runtime::generated::one_mut<::std::array<::std::uint32_t, 3>>(this->core(), 19));
    }
    /// Writes `maybe_numbered`, once a frame. Fails the second time.
    ///
    /// Shape: (3,). A frame may lack it.
    typename Face_::template Out<void> set_maybe_numbered(const ::std::array<::std::uint32_t, 3>& value) {
        return Face_::out(::shmx_runtime::generated::set_one<::std::array<::std::uint32_t, 3>>(this->core(), 19, value));
    }
    /// Adds `maybe_list` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint32_t>> maybe_list() {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint32_t>(this->core(), 20, 5, 1));
    }
    /// Writes `maybe_list`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (5,). A frame may lack it.
    typename Face_::template Out<void> set_maybe_list(::std::span<const ::std::uint32_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint32_t>(this->core(), 20, "maybe_list", 5, values));
    }
    /// Adds `maybe_planes` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3, 5). A frame may lack it.
    typename Face_::template Out<::shmx_runtime::Planes<::std::uint32_t, 3>> maybe_planes() {
        return Face_::out(::shmx_runtime::generated::planes_mut<::shmx_runtime::Planes<::std::uint32_t, 3>, ::std::uint32_t>(this->core(), 21, 5, 1));
    }
    /// Adds `maybe_named` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3, 5), planes x, y, z. A frame may lack it.
    typename Face_::template Out<planes::MaybeNamed<::std::uint32_t>> maybe_named() {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::MaybeNamed<::std::uint32_t>, ::std::uint32_t>(this->core(), 22, 5, 1));
    }
    /// Adds `n` elements of `maybe_some` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 9. A frame may lack it.
    typename Face_::template Out<::std::span<::std::uint32_t>> maybe_some(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::uint32_t>(this->core(), 23, 1, n));
    }
    /// Writes `maybe_some`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 9. A frame may lack it.
    typename Face_::template Out<void> set_maybe_some(::std::span<const ::std::uint32_t> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::uint32_t>(this->core(), 23, "maybe_some", 1, values));
    }
    /// Adds `n` blocks of `maybe_tiles` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (3, n, 2, 3), n up to 4, planes x, y, z. A frame may lack it.
    typename Face_::template Out<planes::MaybeTiles<::std::uint32_t>> maybe_tiles(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::MaybeTiles<::std::uint32_t>, ::std::uint32_t>(this->core(), 24, 6, n));
    }
    /// Adds `absent` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<::std::uint32_t*> absent() {
        return Face_::out(::shmx_runtime::generated::one_mut<::std::uint32_t>(this->core(), 25));
    }
    /// Writes `absent`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_absent(const ::std::uint32_t& value) {
        return Face_::out(::shmx_runtime::generated::set_one<::std::uint32_t>(this->core(), 25, value));
    }
    /// Adds `absent_planes` to the frame, once, and lends it to be written, all of it.
    ///
    /// Shape: (3, 5), planes x, y, z. A frame may lack it.
    typename Face_::template Out<planes::AbsentPlanes<::std::uint32_t>> absent_planes() {
        return Face_::out(::shmx_runtime::generated::planes_mut<planes::AbsentPlanes<::std::uint32_t>, ::std::uint32_t>(this->core(), 26, 5, 1));
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::forms_u32::Control;
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

static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'one' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint32_t, 3>) == 12, "an element of stream 'one_numbered' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint32_t, 3>) == 12, "an element of stream 'one_named' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'list' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint32_t, 3>) == 12, "an element of stream 'list_numbered' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint32_t, 3>) == 12, "an element of stream 'list_named' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'planes_numbered' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'planes_named' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'grid' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint32_t, 3>) == 12, "an element of stream 'grid_numbered' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'grid_planes' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'some' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint32_t, 3>) == 12, "an element of stream 'some_numbered' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'some_planes' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'some_named' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'tiles' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint32_t, 3>) == 12, "an element of stream 'tiles_numbered' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'tiles_named' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'maybe' has not the size that the schema says");
static_assert(sizeof(::std::array<::std::uint32_t, 3>) == 12, "an element of stream 'maybe_numbered' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'maybe_list' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'maybe_planes' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'maybe_named' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'maybe_some' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'maybe_tiles' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'absent' has not the size that the schema says");
static_assert(sizeof(::std::uint32_t) == 4, "an element of stream 'absent_planes' has not the size that the schema says");

}  // namespace forms_u32

#endif
