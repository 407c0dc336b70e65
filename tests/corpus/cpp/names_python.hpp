// @generated. Made by shmxc 0.1.0 from names_python.yaml. Do not edit.
#ifndef SHMX_GENERATED_NAMES_PYTHON_HPP
#define SHMX_GENERATED_NAMES_PYTHON_HPP

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "shmx_runtime/shmx_runtime.hpp"

static_assert(SHMX_RUNTIME_CONTRACT == 1, "names_python.hpp needs another version of shmx_runtime: generate it anew");

/// Words of Python, names of its builtins, and those that generated Python has for itself.
namespace names_python {

/// Named numbers of the schema.
namespace sizes {
}  // namespace sizes

/// The streams' ids.
namespace ids {
/// Stream `class`.
inline constexpr ::std::uint32_t class_ = 1U;
/// Stream `lambda`.
///
/// Shape: (n,), n up to 2.
inline constexpr ::std::uint32_t lambda = 2U;
/// Stream `property`.
inline constexpr ::std::uint32_t property = 3U;
/// Stream `float`.
///
/// A frame may lack it.
inline constexpr ::std::uint32_t float_ = 4U;
/// Stream `int`.
inline constexpr ::std::uint32_t int_ = 5U;
/// Stream `str`.
///
/// Up to 8 bytes.
inline constexpr ::std::uint32_t str = 6U;
/// Stream `bool`.
inline constexpr ::std::uint32_t bool_ = 7U;
/// Stream `bytes`.
///
/// Up to 4 bytes.
inline constexpr ::std::uint32_t bytes = 8U;
/// Stream `self`.
inline constexpr ::std::uint32_t self = 9U;
/// Stream `cls`.
inline constexpr ::std::uint32_t cls = 10U;
/// Stream `keys`.
inline constexpr ::std::uint32_t keys = 11U;
/// Stream `publish`.
inline constexpr ::std::uint32_t publish = 12U;
/// Stream `sim_time`.
inline constexpr ::std::uint32_t sim_time = 13U;
/// Stream `match`.
inline constexpr ::std::uint32_t match = 14U;
/// Stream `case`.
inline constexpr ::std::uint32_t case_ = 15U;
/// Stream `type`.
inline constexpr ::std::uint32_t type = 16U;
/// Stream `print`.
///
/// Shape: (2,).
inline constexpr ::std::uint32_t print = 17U;
/// Stream `value`.
inline constexpr ::std::uint32_t value = 18U;
/// Stream `streams`.
inline constexpr ::std::uint32_t streams = 19U;
/// Stream `schema`.
inline constexpr ::std::uint32_t schema = 20U;
/// Stream `close`.
inline constexpr ::std::uint32_t close = 21U;
/// Stream `has`.
inline constexpr ::std::uint32_t has = 22U;
/// Stream `keep`.
inline constexpr ::std::uint32_t keep = 23U;
/// Stream `meta`.
inline constexpr ::std::uint32_t meta = 24U;
/// Stream `carry`.
inline constexpr ::std::uint32_t carry = 25U;
/// Stream `id`.
inline constexpr ::std::uint32_t id = 26U;
/// Stream `values`.
inline constexpr ::std::uint32_t values = 27U;
}  // namespace ids

/// The shapes of streams that have several dimensions.
namespace shapes {
}  // namespace shapes

/// Enum `IntEnum`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class IntEnum : ::std::int8_t {
    /// `a`
    a = -1,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(IntEnum value) noexcept {
    switch (value) {
        case IntEnum::a: return "a";
    }
    return ::std::nullopt;
}

/// Enum `None`.
///
/// A peer may have written any other number, too: `name_of` tells.
enum class None : ::std::uint8_t {
    /// `none`
    none = 0,
    /// `true`
    true_ = 1,
    /// `mro`
    mro = 2,
    /// `name`
    name = 3,
    /// `value`
    value = 4,
    /// `real`
    real = 5,
};

/// The name of a value in the schema; none of a number that it does not name.
[[nodiscard]] constexpr ::std::optional<::std::string_view> name_of(None value) noexcept {
    switch (value) {
        case None::none: return "none";
        case None::true_: return "true";
        case None::mro: return "mro";
        case None::name: return "name";
        case None::value: return "value";
        case None::real: return "real";
    }
    return ::std::nullopt;
}

/// Flags `Streams`.
///
/// Any combination of bits is legal.
enum class Streams : ::std::uint8_t {
    /// `name`
    name = 0x1U,
    /// `value`
    value = 0x2U,
    /// `boundary`
    boundary = 0x4U,
};

[[nodiscard]] constexpr Streams operator|(Streams a, Streams b) noexcept {
    return static_cast<Streams>(static_cast<::std::uint8_t>(a) | static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Streams operator&(Streams a, Streams b) noexcept {
    return static_cast<Streams>(static_cast<::std::uint8_t>(a) & static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Streams operator^(Streams a, Streams b) noexcept {
    return static_cast<Streams>(static_cast<::std::uint8_t>(a) ^ static_cast<::std::uint8_t>(b));
}
[[nodiscard]] constexpr Streams operator~(Streams a) noexcept {
    return static_cast<Streams>(static_cast<::std::uint8_t>(~static_cast<::std::uint8_t>(a)));
}
constexpr Streams& operator|=(Streams& a, Streams b) noexcept { return a = a | b; }
constexpr Streams& operator&=(Streams& a, Streams b) noexcept { return a = a & b; }
constexpr Streams& operator^=(Streams& a, Streams b) noexcept { return a = a ^ b; }
/// Whether all bits of `wanted` are set.
[[nodiscard]] constexpr bool contains(Streams flags, Streams wanted) noexcept {
    return (flags & wanted) == wanted;
}

/// Record `Frame`.
struct Frame_ {
    /// `class`
    ::std::uint8_t class_{};
    /// `dtype`
    ::std::uint8_t dtype{};
    /// `shape`
    ::std::uint16_t shape{};

    friend constexpr bool operator==(const Frame_& Left, const Frame_& Right) noexcept { return Left.class_ == Right.class_ && Left.dtype == Right.dtype && Left.shape == Right.shape; }
};
static_assert(sizeof(Frame_) == 4 && alignof(Frame_) == 2, "Frame_ is not laid out as the schema says");
static_assert(offsetof(Frame_, class_) == 0, "Frame_ is not laid out as the schema says");
static_assert(offsetof(Frame_, dtype) == 1, "Frame_ is not laid out as the schema says");
static_assert(offsetof(Frame_, shape) == 2, "Frame_ is not laid out as the schema says");

/// Record `Any`.
struct Any {
    /// `int`
    Frame_ int_{};
    /// `names`
    ::std::array<::std::uint8_t, 2> names{};

    friend constexpr bool operator==(const Any& Left, const Any& Right) noexcept { return Left.int_ == Right.int_ && Left.names == Right.names; }
};
static_assert(sizeof(Any) == 6 && alignof(Any) == 2, "Any is not laid out as the schema says");
static_assert(offsetof(Any, int_) == 0, "Any is not laid out as the schema says");
static_assert(offsetof(Any, names) == 4, "Any is not laid out as the schema says");

/// Record `Iterator`.
struct Iterator {
    /// `a`
    ::std::uint8_t a{};

    friend constexpr bool operator==(const Iterator& Left, const Iterator& Right) noexcept { return Left.a == Right.a; }
};
static_assert(sizeof(Iterator) == 1 && alignof(Iterator) == 1, "Iterator is not laid out as the schema says");
static_assert(offsetof(Iterator, a) == 0, "Iterator is not laid out as the schema says");

/// The planes of streams whose components have names.
namespace planes {
}  // namespace planes

/// What a client tells the server: a struct a message.
struct Control {
    /// Message `import`.
    struct Import {
        /// `class`
        ::std::uint8_t class_{};
        /// `self`
        ::std::uint8_t self{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 2> pad0_{};
        /// `id`
        ::std::uint32_t id{};
        /// `name`
        ::shmx_runtime::Text<8> name{};
        /// `int`
        ::std::int32_t int_{};
        /// `property`
        float property{};
        /// `cls`
        ::std::uint8_t cls{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 3> pad1_{};

        friend constexpr bool operator==(const Import& Left, const Import& Right) noexcept { return Left.class_ == Right.class_ && Left.self == Right.self && Left.id == Right.id && Left.name == Right.name && Left.int_ == Right.int_ && Left.property == Right.property && Left.cls == Right.cls; }
    };

    /// Message `message`.
    struct Message {
        /// `fields`
        ::std::uint8_t fields{};
        /// A hole: stays zero.
        ::std::array<::std::uint8_t, 3> pad0_{};
        /// `float`
        float float_{};
        /// `str`
        ::shmx_runtime::Text<4> str{};
        /// `bytes`
        ::std::array<::std::byte, 2> bytes{};
        /// `body`
        ::std::uint8_t body{};
        /// `reader`
        ::std::uint8_t reader{};

        friend constexpr bool operator==(const Message& Left, const Message& Right) noexcept { return Left.fields == Right.fields && Left.float_ == Right.float_ && Left.str == Right.str && Left.bytes == Right.bytes && Left.body == Right.body && Left.reader == Right.reader; }
    };

    /// Message `int`.
    struct Int {

        friend constexpr bool operator==(const Int&, const Int&) noexcept = default;
    };

    /// A message that this schema does not have.
    using Unknown = ::shmx_runtime::UnknownControl;
    /// A message that is not of its form, and why.
    using Bad = ::shmx_runtime::BadControl;
    /// For the runtime.
    using Messages = ::shmx_runtime::generated::Messages<::shmx_runtime::generated::Tag<Import, 1U, 28>, ::shmx_runtime::generated::Tag<Message, 2U, 16>, ::shmx_runtime::generated::Tag<Int, 3U, 0>>;
    /// One of them.
    using Body = Messages::Body;
    static constexpr ::std::array<const char*, 3> names{"import", "message", "int"};
};
static_assert(sizeof(Control::Import) == 28 && alignof(Control::Import) == 4, "Control::Import is not laid out as the schema says");
static_assert(offsetof(Control::Import, class_) == 0, "Control::Import is not laid out as the schema says");
static_assert(offsetof(Control::Import, self) == 1, "Control::Import is not laid out as the schema says");
static_assert(offsetof(Control::Import, id) == 4, "Control::Import is not laid out as the schema says");
static_assert(offsetof(Control::Import, name) == 8, "Control::Import is not laid out as the schema says");
static_assert(offsetof(Control::Import, int_) == 16, "Control::Import is not laid out as the schema says");
static_assert(offsetof(Control::Import, property) == 20, "Control::Import is not laid out as the schema says");
static_assert(offsetof(Control::Import, cls) == 24, "Control::Import is not laid out as the schema says");
static_assert(sizeof(Control::Message) == 16 && alignof(Control::Message) == 4, "Control::Message is not laid out as the schema says");
static_assert(offsetof(Control::Message, fields) == 0, "Control::Message is not laid out as the schema says");
static_assert(offsetof(Control::Message, float_) == 4, "Control::Message is not laid out as the schema says");
static_assert(offsetof(Control::Message, str) == 8, "Control::Message is not laid out as the schema says");
static_assert(offsetof(Control::Message, bytes) == 12, "Control::Message is not laid out as the schema says");
static_assert(offsetof(Control::Message, body) == 14, "Control::Message is not laid out as the schema says");
static_assert(offsetof(Control::Message, reader) == 15, "Control::Message is not laid out as the schema says");

namespace description {
inline constexpr ::std::array<::std::uint64_t, 382> words = {
    0xaf00001004U, 0x1U, 0x1b00000006U, 0x400000003U, 0x2U,
    0xffffffffU, 0x100000000U, 0x18000000001U, 0x0U, 0x570000000cU,
    0x656d616e00000000U, 0x6e6f687479705f73U, 0x666f207364726f57U, 0x2c6e6f6874795020U, 0x6f2073656d616e20U,
    0x7562207374692066U, 0x202c736e69746c69U, 0x736f687420646e61U, 0x6720746168742065U, 0x6465746172656e65U,
    0x206e6f6874795020U, 0x20726f6620736168U, 0x2e666c65737469U, 0x0U, 0x7c00001003U,
    0x2000000000U, 0x200000006U, 0x300000002U, 0x796e4100000000U, 0x100000020000000U,
    0x100000004000000U, 0x1000000003000000U, 0x227b746e69000000U, 0x46223a2265707974U, 0x47d22656d6172U,
    0x1000000030000U, 0x2000000010000U, 0xd000000050000U, 0x7b73656d616e0000U, 0x3a22657061687322U,
    0x7d5d325bU, 0x0U, 0x8400001003U, 0x2000000000U, 0x200000004U,
    0x500000003U, 0x6d61724600000000U, 0x30000000065U, 0x10000000100U, 0x50000000100U,
    0x616c630000000000U, 0x3000000017373U, 0x1000000010000U, 0x5000000010000U, 0x7464000000000000U,
    0x500000002657079U, 0x200000001000000U, 0x500000001000000U, 0x7300000000000000U, 0x65706168U,
    0x3400001003U, 0x200000001U, 0x100000001U, 0x700000001U, 0x45746e4900000000U,
    0xffffffffff6d756eU, 0x1ffffffU, 0x61000000U, 0x4100001003U, 0x2000000000U,
    0x100000001U, 0x800000001U, 0x7265744900000000U, 0x726f7461U, 0x100000003U,
    0x100000001U, 0x1U, 0x61U, 0x9800001003U, 0x300000001U,
    0x100000001U, 0x400000006U, 0x656e6f4e00000000U, 0x0U, 0x4U,
    0x1656e6f6eU, 0x400000000U, 0x6575727400000000U, 0x2U, 0x3U,
    0x36f726dU, 0x4000000U, 0x4656d616e000000U, 0x500000000000000U, 0x7600000000000000U,
    0x565756c61U, 0x400000000U, 0x6c61657200000000U, 0x6400001003U, 0x300000002U,
    0x100000001U, 0x700000003U, 0x6572745300000000U, 0x1736d61U, 0x4000000U,
    0x2656d616e000000U, 0x500000000000000U, 0x7600000000000000U, 0x465756c61U, 0x800000000U,
    0x6e756f6200000000U, 0x79726164U, 0x3400001000U, 0x300000001U, 0x1U,
    0x100000001U, 0xf00000005U, 0x74227b7373616c63U, 0x6f4e223a22657079U, 0x7d22656eU,
    0x4500001000U, 0x2000000002U, 0x1U, 0x200000004U, 0x1f00000006U,
    0x227b6164626d616cU, 0x5b3a226570616873U, 0x74222c5d6c6c756eU, 0x7246223a22657079U, 0x7d22656d61U,
    0x2800001000U, 0xc00000003U, 0x1U, 0x100000004U, 0x8U,
    0x79747265706f7270U, 0x3600001000U, 0xd00000004U, 0x1U, 0x100000008U,
    0x1100000005U, 0x6f227b74616f6c66U, 0x226c616e6f697470U, 0x7d657572743aU, 0x2300001000U,
    0x800000005U, 0x1U, 0x100000008U, 0x3U, 0x746e69U,
    0x4500001000U, 0x300000006U, 0x1U, 0x800000001U, 0x2200000003U,
    0x636e65227b727473U, 0x223a22676e69646fU, 0x73222c2238667475U, 0x6e5b3a2265706168U, 0x7d5d6c6c75U,
    0x2400001000U, 0x100000007U, 0x1U, 0x100000001U, 0x4U,
    0x6c6f6f62U, 0x4800001000U, 0x300000008U, 0x1U, 0x400000001U,
    0x2300000005U, 0x65227b7365747962U, 0x22676e69646f636eU, 0x227365747962223aU, 0x226570616873222cU,
    0x7d5d6c6c756e5b3aU, 0x2400001000U, 0x300000009U, 0x1U, 0x100000001U,
    0x4U, 0x666c6573U, 0x2300001000U, 0x30000000aU, 0x1U,
    0x100000001U, 0x3U, 0x736c63U, 0x3200001000U, 0x200000000bU,
    0x1U, 0x100000006U, 0xe00000004U, 0x7974227b7379656bU, 0x796e41223a226570U,
    0x7d22U, 0x2700001000U, 0x30000000cU, 0x1U, 0x100000001U,
    0x7U, 0x6873696c627570U, 0x2800001000U, 0xd0000000dU, 0x1U,
    0x100000008U, 0x8U, 0x656d69745f6d6973U, 0x3700001000U, 0x30000000eU,
    0x1U, 0x100000001U, 0x1200000005U, 0x74227b686374616dU, 0x7453223a22657079U,
    0x7d22736d616572U, 0x3600001000U, 0x20000000fU, 0x1U, 0x100000001U,
    0x1200000004U, 0x7974227b65736163U, 0x746e49223a226570U, 0x7d226d756e45U, 0x2400001000U,
    0x300000010U, 0x1U, 0x100000001U, 0x4U, 0x65707974U,
    0x4400001000U, 0x2000000011U, 0x1U, 0x200000001U, 0x1f00000005U,
    0x73227b746e697270U, 0x325b3a2265706168U, 0x2265707974222c5dU, 0x746172657449223aU, 0x7d22726fU,
    0x2500001000U, 0x300000012U, 0x1U, 0x100000001U, 0x5U,
    0x65756c6176U, 0x2700001000U, 0x300000013U, 0x1U, 0x100000001U,
    0x7U, 0x736d6165727473U, 0x2600001000U, 0x300000014U, 0x1U,
    0x100000001U, 0x6U, 0x616d65686373U, 0x2500001000U, 0x300000015U,
    0x1U, 0x100000001U, 0x5U, 0x65736f6c63U, 0x2300001000U,
    0x300000016U, 0x1U, 0x100000001U, 0x3U, 0x736168U,
    0x2400001000U, 0x300000017U, 0x1U, 0x100000001U, 0x4U,
    0x7065656bU, 0x2400001000U, 0x300000018U, 0x1U, 0x100000001U,
    0x4U, 0x6174656dU, 0x2500001000U, 0x300000019U, 0x1U,
    0x100000001U, 0x5U, 0x7972726163U, 0x2200001000U, 0x30000001aU,
    0x1U, 0x100000001U, 0x2U, 0x6469U, 0x2600001000U,
    0x30000001bU, 0x1U, 0x100000001U, 0x6U, 0x7365756c6176U,
    0x11e00001002U, 0x1c00000001U, 0x700000004U, 0x6U, 0x74726f706d69U,
    0x1000000030000U, 0x1000000010000U, 0x50000U, 0x17373616c630000U, 0x100000003000000U,
    0x100000001000000U, 0x4000000U, 0x4666c6573000000U, 0x100000007000000U, 0x100000004000000U,
    0x2000000U, 0x86469000000U, 0x10000000300U, 0x80000000100U, 0x1f0000000400U,
    0x65227b656d616e00U, 0x22676e69646f636eU, 0x2c2238667475223aU, 0x3a22657061687322U, 0x107d5d385bU,
    0x100000006U, 0x100000004U, 0x3U, 0xc00000014746e69U, 0x400000001000000U,
    0x800000001000000U, 0x7000000000000000U, 0x1879747265706f72U, 0x100000003000000U, 0x100000001000000U,
    0x3000000U, 0x736c63000000U, 0x0U, 0x12300001002U, 0x1000000002U,
    0x600000004U, 0x7U, 0x6567617373656dU, 0x100000003000000U, 0x100000001000000U,
    0x6000000U, 0x646c656966000000U, 0xc0000000473U, 0x40000000100U, 0x50000000100U,
    0x6f6c660000000000U, 0x3000000087461U, 0x1000000010000U, 0x3000000040000U, 0x74730000001f0000U,
    0x646f636e65227b72U, 0x7475223a22676e69U, 0x616873222c223866U, 0x7d5d345b3a226570U, 0x30000000cU,
    0x100000001U, 0x500000002U, 0x6574796200000020U, 0x646f636e65227b73U, 0x7962223a22676e69U,
    0x6873222c22736574U, 0x5d325b3a22657061U, 0x30000000e7dU, 0x10000000100U, 0x40000000100U,
    0x646f620000000000U, 0x30000000f79U, 0x10000000100U, 0x60000000100U, 0x6165720000000000U,
    0x726564U, 0x1b00001002U, 0x3U, 0x1U, 0x3U,
    0x746e69U, 0x0U,
};
inline constexpr ::shmx_runtime::generated::Blob<382> blob(words);
static_assert(::shmx_runtime::generated::fnv1a(words, 3056) == 0x7a759e4022bce16dU, "the blob was changed: generate it anew");
}  // namespace description

/// The description of the segment.
inline constexpr ::shmx_runtime::Description schema{
    "names_python",
    ::std::span<const ::std::byte>(description::blob.bytes).first(3056),
    0x7a759e4022bce16dU,
    0x9494c27f19a0b13cU,
};

/// A frame to read, whatever holds its bytes: `Frame` or `Snapshot`.
template <class Backing_, class Face_>
class View : public ::shmx_runtime::generated::Reading<Backing_> {
public:
    using ::shmx_runtime::generated::Reading<Backing_>::Reading;

    /// `class`
    [[nodiscard]] None class_() const noexcept {
        return ::shmx_runtime::generated::one<None>(this->core(), 0);
    }
    /// `lambda`
    ///
    /// Shape: (n,), n up to 2.
    [[nodiscard]] ::std::span<const Frame_> lambda() const noexcept {
        return ::shmx_runtime::generated::slice<Frame_>(this->core(), 1);
    }
    /// `property`
    [[nodiscard]] float property() const noexcept {
        return ::shmx_runtime::generated::one<float>(this->core(), 2);
    }
    /// `float`
    ///
    /// A frame may lack it.
    [[nodiscard]] ::std::optional<double> float_() const noexcept {
        return ::shmx_runtime::generated::opt_one<double>(this->core(), 3);
    }
    /// Whether this frame has `float`.
    [[nodiscard]] bool has_float() const noexcept {
        return this->has_at(3);
    }
    /// `int`
    [[nodiscard]] ::std::int64_t int_() const noexcept {
        return ::shmx_runtime::generated::one<::std::int64_t>(this->core(), 4);
    }
    /// `str`
    ///
    /// Up to 8 bytes.
    ///
    /// An error where it is no UTF-8.
    [[nodiscard]] typename Face_::template Out<::std::string_view> str() const {
        return Face_::out(::shmx_runtime::generated::utf8(this->core(), 5, "str"));
    }
    /// `bool`
    [[nodiscard]] ::shmx_runtime::Bool bool_() const noexcept {
        return ::shmx_runtime::generated::one<::shmx_runtime::Bool>(this->core(), 6);
    }
    /// `bytes`
    ///
    /// Up to 4 bytes.
    [[nodiscard]] ::std::span<const ::std::byte> bytes() const noexcept {
        return ::shmx_runtime::generated::slice<::std::byte>(this->core(), 7);
    }
    /// `self`
    [[nodiscard]] ::std::uint8_t self() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 8);
    }
    /// `cls`
    [[nodiscard]] ::std::uint8_t cls() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 9);
    }
    /// `keys`
    [[nodiscard]] const Any& keys() const noexcept {
        return ::shmx_runtime::generated::one_ref<Any>(this->core(), 10);
    }
    /// `publish`
    [[nodiscard]] ::std::uint8_t publish_() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 11);
    }
    /// `sim_time`
    [[nodiscard]] double sim_time() const noexcept {
        return ::shmx_runtime::generated::one<double>(this->core(), 12);
    }
    /// `match`
    [[nodiscard]] Streams match() const noexcept {
        return ::shmx_runtime::generated::one<Streams>(this->core(), 13);
    }
    /// `case`
    [[nodiscard]] IntEnum case_() const noexcept {
        return ::shmx_runtime::generated::one<IntEnum>(this->core(), 14);
    }
    /// `type`
    [[nodiscard]] ::std::uint8_t type() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 15);
    }
    /// `print`
    ///
    /// Shape: (2,).
    [[nodiscard]] ::std::span<const Iterator> print() const noexcept {
        return ::shmx_runtime::generated::slice<Iterator>(this->core(), 16);
    }
    /// `value`
    [[nodiscard]] ::std::uint8_t value() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 17);
    }
    /// `streams`
    [[nodiscard]] ::std::uint8_t streams() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 18);
    }
    /// `schema`
    [[nodiscard]] ::std::uint8_t schema() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 19);
    }
    /// `close`
    [[nodiscard]] ::std::uint8_t close() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 20);
    }
    /// `has`
    [[nodiscard]] ::std::uint8_t has_() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 21);
    }
    /// `keep`
    [[nodiscard]] ::std::uint8_t keep() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 22);
    }
    /// `meta`
    [[nodiscard]] ::std::uint8_t meta_() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 23);
    }
    /// `carry`
    [[nodiscard]] ::std::uint8_t carry_() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 24);
    }
    /// `id`
    [[nodiscard]] ::std::uint8_t id() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 25);
    }
    /// `values`
    [[nodiscard]] ::std::uint8_t values() const noexcept {
        return ::shmx_runtime::generated::one<::std::uint8_t>(this->core(), 26);
    }
};

/// A frame to write. Dropped unpublished, it leaves no trace.
template <class Face_>
class BasicFrameMut : public ::shmx_runtime::generated::Writing<Face_> {
public:
    using ::shmx_runtime::generated::Writing<Face_>::Writing;

    /// Lends `class` to be written; until then it is what an earlier frame had there.
    None& class_() noexcept {
        return ::shmx_runtime::generated::fixed_one<None>(this->core(), 0);
    }
    /// Adds `n` elements of `lambda` to the frame, once, and lends them to be written, all of them.
    ///
    /// Shape: (n,), n up to 2.
    typename Face_::template Out<::std::span<Frame_>> lambda(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<Frame_>(this->core(), 1, 1, n));
    }
    /// Writes `lambda`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Shape: (n,), n up to 2.
    typename Face_::template Out<void> set_lambda(::std::span<const Frame_> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<Frame_>(this->core(), 1, "lambda", 1, values));
    }
    /// Lends `property` to be written; until then it is what an earlier frame had there.
    float& property() noexcept {
        return ::shmx_runtime::generated::fixed_one<float>(this->core(), 2);
    }
    /// Adds `float` to the frame, once, and lends it to be written, all of it.
    ///
    /// A frame may lack it.
    typename Face_::template Out<double*> float_() {
        return Face_::out(::shmx_runtime::generated::one_mut<double>(this->core(), 3));
    }
    /// Writes `float`, once a frame. Fails the second time.
    ///
    /// A frame may lack it.
    typename Face_::template Out<void> set_float(const double& value) {
        return Face_::out(::shmx_runtime::generated::set_one<double>(this->core(), 3, value));
    }
    /// Lends `int` to be written; until then it is what an earlier frame had there.
    ::std::int64_t& int_() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::int64_t>(this->core(), 4);
    }
    /// Writes `str`, once a frame. Fails where it is longer than what fits, or no UTF-8.
    ///
    /// Up to 8 bytes.
    typename Face_::template Out<void> set_str(::std::string_view text) {
        return Face_::out(::shmx_runtime::generated::set_text(this->core(), 5, "str", text));
    }
    /// Lends `bool` to be written; until then it is what an earlier frame had there.
    ::shmx_runtime::Bool& bool_() noexcept {
        return ::shmx_runtime::generated::fixed_one<::shmx_runtime::Bool>(this->core(), 6);
    }
    /// Adds `n` elements of `bytes` to the frame, once, and lends them to be written, all of them.
    ///
    /// Up to 4 bytes.
    typename Face_::template Out<::std::span<::std::byte>> bytes(::std::size_t n) {
        return Face_::out(::shmx_runtime::generated::slice_mut<::std::byte>(this->core(), 7, 1, n));
    }
    /// Writes `bytes`, once a frame. Fails where the values are not as many as it may have.
    ///
    /// Up to 4 bytes.
    typename Face_::template Out<void> set_bytes(::std::span<const ::std::byte> values) {
        return Face_::out(::shmx_runtime::generated::set_slice<::std::byte>(this->core(), 7, "bytes", 1, values));
    }
    /// Lends `self` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& self() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 8);
    }
    /// Lends `cls` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& cls() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 9);
    }
    /// Lends `keys` to be written; until then it is what an earlier frame had there.
    Any& keys() noexcept {
        return ::shmx_runtime::generated::fixed_one<Any>(this->core(), 10);
    }
    /// Lends `publish` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& publish_() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 11);
    }
    /// Lends `sim_time` to be written; until then it is what an earlier frame had there.
    double& sim_time() noexcept {
        return ::shmx_runtime::generated::fixed_one<double>(this->core(), 12);
    }
    /// Lends `match` to be written; until then it is what an earlier frame had there.
    Streams& match() noexcept {
        return ::shmx_runtime::generated::fixed_one<Streams>(this->core(), 13);
    }
    /// Lends `case` to be written; until then it is what an earlier frame had there.
    IntEnum& case_() noexcept {
        return ::shmx_runtime::generated::fixed_one<IntEnum>(this->core(), 14);
    }
    /// Lends `type` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& type() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 15);
    }
    /// Lends `print` to be written; until then it is what an earlier frame had there.
    ///
    /// Shape: (2,).
    ::std::span<Iterator> print() noexcept {
        return ::shmx_runtime::generated::fixed_slice<Iterator>(this->core(), 16, 2);
    }
    /// Writes `print`. Fails unless there are as many values as the stream has.
    ///
    /// Shape: (2,).
    typename Face_::template Out<void> set_print(::std::span<const Iterator> values) {
        return Face_::out(::shmx_runtime::generated::fill<Iterator>(this->core(), 16, "print", 2, values));
    }
    /// Lends `value` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& value() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 17);
    }
    /// Lends `streams` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& streams() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 18);
    }
    /// Lends `schema` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& schema() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 19);
    }
    /// Lends `close` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& close() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 20);
    }
    /// Lends `has` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& has_() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 21);
    }
    /// Lends `keep` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& keep() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 22);
    }
    /// Lends `meta` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& meta_() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 23);
    }
    /// Lends `carry` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& carry_() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 24);
    }
    /// Lends `id` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& id() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 25);
    }
    /// Lends `values` to be written; until then it is what an earlier frame had there.
    ::std::uint8_t& values() noexcept {
        return ::shmx_runtime::generated::fixed_one<::std::uint8_t>(this->core(), 26);
    }
};

/// What the runtime asks of a schema.
struct Schema {
    static constexpr const ::shmx_runtime::Description& description() noexcept { return schema; }
    using Control = ::names_python::Control;
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

static_assert(sizeof(None) == 1, "an element of stream 'class' has not the size that the schema says");
static_assert(sizeof(Frame_) == 4, "an element of stream 'lambda' has not the size that the schema says");
static_assert(sizeof(float) == 4, "an element of stream 'property' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 'float' has not the size that the schema says");
static_assert(sizeof(::std::int64_t) == 8, "an element of stream 'int' has not the size that the schema says");
static_assert(sizeof(char) == 1, "an element of stream 'str' has not the size that the schema says");
static_assert(sizeof(::shmx_runtime::Bool) == 1, "an element of stream 'bool' has not the size that the schema says");
static_assert(sizeof(::std::byte) == 1, "an element of stream 'bytes' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'self' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'cls' has not the size that the schema says");
static_assert(sizeof(Any) == 6, "an element of stream 'keys' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'publish' has not the size that the schema says");
static_assert(sizeof(double) == 8, "an element of stream 'sim_time' has not the size that the schema says");
static_assert(sizeof(Streams) == 1, "an element of stream 'match' has not the size that the schema says");
static_assert(sizeof(IntEnum) == 1, "an element of stream 'case' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'type' has not the size that the schema says");
static_assert(sizeof(Iterator) == 1, "an element of stream 'print' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'value' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'streams' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'schema' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'close' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'has' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'keep' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'meta' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'carry' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'id' has not the size that the schema says");
static_assert(sizeof(::std::uint8_t) == 1, "an element of stream 'values' has not the size that the schema says");

}  // namespace names_python

#endif
