//! The checked model: what every front end lowers into and every back end reads.
//!
//! It is plain data that a `const` can hold (generated code and, later, a derive's expansion do) and that a heap
//! can hold too (the compiler and the directory decoder do): a name is a [`Str`], a list a [`List`], both [`Cow`]s.
//! A model is canonical: includes, sizes and vectors are expanded, unused types are left out, streams and controls
//! stand by id, types by name, and a stream of one component is [`Layout::Soa`].

use std::borrow::Cow;

/// A text of the model: borrowed in generated code, owned in the compiler.
pub type Str = Cow<'static, str>;
/// A list of the model: borrowed in generated code, owned in the compiler.
pub type List<T> = Cow<'static, [T]>;

/// One segment's description.
///
/// A checked model comes from [`check::lower`](crate::check::lower), or out of a segment by
/// [`blob::decode`](crate::blob::decode). One that is put together by hand must be canonical itself:
///
/// ```
/// use shmx_schema::layout::Frame;
/// use shmx_schema::model::*;
///
/// const POSITION: &Stream = &Stream {
///     id: 2,
///     name: Str::Borrowed("position"),
///     elem: Elem::Scalar(Scalar::F32),
///     components: Components { count: 3, names: List::Borrowed(&[Str::Borrowed("x"), Str::Borrowed("y"), Str::Borrowed("z")]) },
///     layout: Layout::Soa,
///     extent: Extent { max: None, dims: List::Borrowed(&[1000]) },
///     optional: false,
///     unit: Str::Borrowed("m"),
///     doc: Str::Borrowed(""),
///     meta: List::Borrowed(&[]),
/// };
/// let schema = Schema {
///     name: "sim".into(),
///     version: 1,
///     doc: "".into(),
///     segment: Segment { readers: 8, ..Segment::DEFAULT },
///     types: List::Borrowed(&[]),
///     streams: vec![POSITION.clone()].into(),
///     controls: List::Borrowed(&[]),
///     reserved_streams: List::Borrowed(&[]),
///     reserved_controls: List::Borrowed(&[]),
/// };
/// assert_eq!(shmx_schema::fit::describe(POSITION, &schema.types), "f32[x,y,z] soa, count 1000, unit m");
/// assert!(Frame::most(&schema) >= 3 * 1000 * 4); // bytes
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct Schema {
    /// Module, C++ namespace and the usual segment name.
    pub name: Str,
    /// The author's version number, 0 when none is given. Part of the fingerprint, not compared otherwise.
    pub version: u32,
    /// What the segment is for.
    pub doc: Str,
    /// What the builder of a server starts from.
    pub segment: Segment,
    /// Records, enums and flags in use, by name.
    pub types: List<TypeDef>,
    /// The streams of a frame, by id.
    pub streams: List<Stream>,
    /// The messages that flow back, by id.
    pub controls: List<Control>,
    /// Ids of streams that were removed, ascending.
    pub reserved_streams: List<u32>,
    /// Ids of controls that were removed, ascending.
    pub reserved_controls: List<u32>,
}

/// Defaults of a segment, each of which a server's builder may override.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// Readers that may attach, 1 to 56.
    pub readers: u32,
    /// Frames that one reader may hold at once.
    pub pins: u32,
    /// Slots of the ring; `None`: the smallest power of two that is at least `readers * pins + writers + 1`.
    pub slots: Option<u32>,
    /// Bytes of one reader's control ring; `None`: 4 KiB with controls, else 0.
    pub control_bytes: Option<u32>,
    /// The wire profile.
    pub wire: Wire,
    /// The frames' checksum.
    pub checksum: Checksum,
    /// Whether frames carry their publish time.
    pub timestamps: bool,
    /// Processes that may publish at once.
    pub writers: u32,
    /// Whether every publish makes a wake-up call, for watchers that sleep.
    pub wake_watchers: bool,
    /// Permission bits of the file.
    pub mode: u32,
    /// Group of the file; `None`: the creator's.
    pub group: Option<Str>,
    /// Whether the segment outlives a clean close.
    pub keep: bool,
}

impl Segment {
    /// What a schema without a `segment` key means.
    pub const DEFAULT: Segment = Segment {
        readers: 4,
        pins: 2,
        slots: None,
        control_bytes: None,
        wire: Wire::Native,
        checksum: Checksum::None,
        timestamps: true,
        writers: 1,
        wake_watchers: false,
        mode: 0o600,
        group: None,
        keep: false,
    };
}

/// A wire profile: what a segment's bytes look like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wire {
    /// Ours: pins, 64-byte-aligned data.
    Native,
    /// What stock SHMX 2.0 clients read.
    Shmx2,
}

/// How a frame's payload is summed. Frames are untorn without; a sum guards against damage of other kinds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Checksum {
    /// Not at all: nothing is computed, nothing checked.
    None,
    /// CRC-32 as in zlib, checked by every reader that pins or copies a frame.
    Crc32,
}

/// A number type of the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
#[allow(missing_docs)] // the names say it
pub enum Scalar {
    Bool = 1,
    I8 = 2,
    U8 = 3,
    I16 = 4,
    U16 = 5,
    I32 = 6,
    U32 = 7,
    I64 = 8,
    U64 = 9,
    F16 = 10,
    Bf16 = 11,
    F32 = 12,
    F64 = 13,
}

impl Scalar {
    /// All scalars, by wire code, which starts at 1.
    pub const ALL: [Scalar; 13] = {
        use Scalar::*;
        [Bool, I8, U8, I16, U16, I32, U32, I64, U64, F16, Bf16, F32, F64]
    };

    /// The wire's element type code, 1 to 13.
    pub const fn code(self) -> u32 {
        self as u32
    }

    /// The scalar of a wire code; `None` for a code that is none.
    pub const fn from_code(code: u32) -> Option<Scalar> {
        if code >= 1 && code <= 13 { Some(Self::ALL[code as usize - 1]) } else { None }
    }

    /// Size in bytes, which is the alignment too.
    pub const fn bytes(self) -> u32 {
        use Scalar::*;
        match self {
            Bool | I8 | U8 => 1,
            I16 | U16 | F16 | Bf16 => 2,
            I32 | U32 | F32 => 4,
            I64 | U64 | F64 => 8,
        }
    }

    /// The name in the schema language.
    pub const fn name(self) -> &'static str {
        use Scalar::*;
        match self {
            Bool => "bool",
            I8 => "i8",
            U8 => "u8",
            I16 => "i16",
            U16 => "u16",
            I32 => "i32",
            U32 => "u32",
            I64 => "i64",
            U64 => "u64",
            F16 => "f16",
            Bf16 => "bf16",
            F32 => "f32",
            F64 => "f64",
        }
    }
}

/// What one element of a stream or field is (before components).
#[derive(Clone, Debug, PartialEq)]
pub enum Elem {
    /// A number of this type.
    Scalar(Scalar),
    /// A record, enum or flags of [`Schema::types`].
    Named(Str),
    /// UTF-8 text, one byte an element.
    Utf8,
    /// JSON text, one byte an element; streams only.
    Json,
    /// Opaque bytes, one an element.
    Bytes,
}

/// How many numbers make an element, and what they are called.
#[derive(Clone, Debug, PartialEq)]
pub struct Components {
    /// At least 1.
    pub count: u32,
    /// Empty, or one name each.
    pub names: List<Str>,
}

impl Components {
    /// A single number, without a name.
    pub const ONE: Components = Components { count: 1, names: Cow::Borrowed(&[]) };
}

/// How the components of a stream lie. See [`layout::lies_in_planes`](crate::layout::lies_in_planes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u32)]
pub enum Layout {
    /// A plane per component: shape `(components, count)`.
    Soa = 0,
    /// An element after another: shape `(count, components)`.
    Aos = 1,
}

/// How many elements there are: one, a fixed number in some dimensions, or a number that varies from frame to frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Extent {
    /// `Some(n)`: a frame carries 0 to n blocks of `dims`. On texts it counts bytes.
    pub max: Option<u32>,
    /// The fixed dimensions, outermost first; empty for one element (a block).
    pub dims: List<u32>,
}

impl Extent {
    /// One element.
    pub const ONE: Extent = Extent { max: None, dims: Cow::Borrowed(&[]) };
}

/// One stream of the frame.
#[derive(Clone, Debug, PartialEq)]
pub struct Stream {
    /// The wire's stream id.
    pub id: u32,
    /// The wire's name.
    pub name: Str,
    /// What an element is.
    pub elem: Elem,
    /// How many numbers an element has.
    pub components: Components,
    /// How they lie; with one component (so of a record, too) always [`Layout::Soa`].
    pub layout: Layout,
    /// How many elements.
    pub extent: Extent,
    /// Whether a frame may lack it; always true for JSON.
    pub optional: bool,
    /// The unit of its numbers, empty when none is given.
    pub unit: Str,
    /// What it is.
    pub doc: Str,
    /// The author's own scalars, by key.
    pub meta: List<Meta>,
}

/// One entry of a `meta` map.
#[derive(Clone, Debug, PartialEq)]
pub struct Meta {
    /// The author's key; keys stand in alphabetical order.
    pub key: Str,
    /// The value.
    pub value: MetaValue,
}

/// A value of a `meta` map.
#[derive(Clone, Debug, PartialEq)]
pub enum MetaValue {
    /// A text.
    Text(Str),
    /// A number, as JSON writes it.
    Number(Str),
    /// true or false.
    Bool(bool),
}

/// A record, enum or flags.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeDef {
    /// In CamelCase; no other type of the schema has it.
    pub name: Str,
    /// What it is.
    pub doc: Str,
    /// The author's own scalars, by key.
    pub meta: List<Meta>,
    /// What kind of type.
    pub kind: TypeKind,
}

/// What a named type is: the part of a [`TypeDef`] that is not the same for all.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// Fields side by side, laid out by C's rules.
    Record(Record),
    /// One of some named numbers.
    Enum {
        /// An integer type.
        base: Scalar,
        /// As written.
        values: List<Value>,
    },
    /// Any combination of named bits.
    Flags {
        /// An unsigned integer type.
        base: Scalar,
        /// As written.
        values: List<Value>,
    },
}

/// The fields of a record or of a control message, laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// In the order as written, which is that of their offsets.
    pub fields: List<Field>,
    /// Size, a multiple of `align`; 0 without fields.
    pub bytes: u32,
    /// The alignment of its widest field: 1, 2, 4 or 8.
    pub align: u32,
}

/// A named number of an enum or flags.
#[derive(Clone, Debug, PartialEq)]
pub struct Value {
    /// `[a-z][a-z0-9_]*`, or as written: any case.
    pub name: Str,
    /// The number; fits the base type.
    pub value: i128,
    /// What it is.
    pub doc: Str,
}

/// A field of a record or control message.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The field's name.
    pub name: Str,
    /// What an element is; never [`Elem::Json`].
    pub elem: Elem,
    /// How many numbers an element has; always interleaved.
    pub components: Components,
    /// The fixed dimensions, outermost first; of a text its `max` bytes; empty for one element.
    pub dims: List<u32>,
    /// Bytes from the record's start.
    pub offset: u32,
    /// The unit, empty when none is given.
    pub unit: Str,
    /// What it is.
    pub doc: Str,
    /// The author's own scalars, by key.
    pub meta: List<Meta>,
}

/// A message that a reader sends to the server.
#[derive(Clone, Debug, PartialEq)]
pub struct Control {
    /// The TLV type on the wire, not 0.
    pub id: u32,
    /// The wire's name.
    pub name: Str,
    /// What it asks for.
    pub doc: Str,
    /// The author's own scalars, by key.
    pub meta: List<Meta>,
    /// Its fields, laid out as those of a record.
    pub body: Record,
}
