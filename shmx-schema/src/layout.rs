//! Where everything lies: sizes, alignments and offsets, computed here and nowhere else, all `const fn`, so that
//! the compiler, a derive's expansion and the runtime run the same code.
//!
//! Rows of numbers that need memory are produced one at a time: [`Frame::next`] walks the streams of a frame in
//! wire order.

use crate::model::{Components, Elem, Field, Layout, Record, Scalar, Schema, Stream, TypeDef, TypeKind, Wire};

/// Bytes of a TLV head in a frame: `type, length, stream_id, elem_count, bytes_payload, data_offset`.
pub const TLV_HEAD: u64 = 24;
/// TLVs start on multiples of this.
pub const TLV_ALIGN: u64 = 16;
/// A stream of at least this many bytes has its data on a boundary of as many, in the native profile. In `shmx2` all
/// data follows its head at once, as stock clients expect it.
pub const DATA_ALIGN: u64 = 64;

/// `x` rounded up to a multiple of `align`, a power of two; saturates.
pub const fn align_up(x: u64, align: u64) -> u64 {
    match x.checked_add(align - 1) {
        Some(y) => y & !(align - 1),
        None => !(align - 1),
    }
}

/// Size and alignment of an element, a field or a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// How many bytes it takes.
    pub bytes: u64,
    /// What its address is a multiple of: a power of two.
    pub align: u64,
}

const fn less(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    let mut i = 0;
    while i < a.len() && i < b.len() {
        if a[i] != b[i] {
            return a[i] < b[i];
        }
        i += 1;
    }
    a.len() < b.len()
}

/// A text of the model, in a `const fn`.
pub const fn text(s: &crate::model::Str) -> &str {
    match s {
        std::borrow::Cow::Borrowed(s) => s,
        std::borrow::Cow::Owned(s) => s.as_str(),
    }
}

/// A list of the model, in a `const fn`.
pub const fn list<T: Clone>(l: &crate::model::List<T>) -> &[T] {
    match l {
        std::borrow::Cow::Borrowed(l) => l,
        std::borrow::Cow::Owned(l) => l.as_slice(),
    }
}

/// The type of a name, by binary search: types stand by name.
pub const fn find_type<'a>(types: &'a [TypeDef], name: &str) -> Option<&'a TypeDef> {
    match find_type_index(types, name) {
        Some(i) => Some(&types[i]),
        None => None,
    }
}

/// The place of the type of a name in the list, which stands by name.
pub const fn find_type_index(types: &[TypeDef], name: &str) -> Option<usize> {
    let (mut lo, mut hi) = (0, types.len());
    while lo < hi {
        let mid = lo + (hi - lo) / 2;
        let other = text(&types[mid].name);
        if less(other, name) {
            lo = mid + 1;
        } else if less(name, other) {
            hi = mid;
        } else {
            return Some(mid);
        }
    }
    None
}

/// The number type that an element is made of; `None` for a record or an unknown name.
pub const fn scalar_of(types: &[TypeDef], elem: &Elem) -> Option<Scalar> {
    match elem {
        Elem::Scalar(s) => Some(*s),
        Elem::Utf8 | Elem::Json | Elem::Bytes => Some(Scalar::U8),
        Elem::Named(name) => match find_type(types, text(name)) {
            Some(t) => match &t.kind {
                TypeKind::Enum { base, .. } | TypeKind::Flags { base, .. } => Some(*base),
                TypeKind::Record(_) => None,
            },
            None => None,
        },
    }
}

/// Size of one element with its components; 0 bytes for an unknown name.
pub const fn elem_size(types: &[TypeDef], elem: &Elem, components: &Components) -> Size {
    if let Some(s) = scalar_of(types, elem) {
        let one = s.bytes() as u64;
        return Size { bytes: one * components.count as u64, align: one };
    }
    if let Elem::Named(name) = elem
        && let Some(t) = find_type(types, text(name))
        && let TypeKind::Record(r) = &t.kind
    {
        return Size { bytes: r.bytes as u64, align: r.align as u64 };
    }
    Size { bytes: 0, align: 1 }
}

/// The product of some dimensions; saturates.
pub const fn product(dims: &[u32]) -> u64 {
    let mut n = 1u64;
    let mut i = 0;
    while i < dims.len() {
        n = n.saturating_mul(dims[i] as u64);
        i += 1;
    }
    n
}

/// Size of a field, all its elements.
pub const fn field_size(types: &[TypeDef], field: &Field) -> Size {
    let one = elem_size(types, &field.elem, &field.components);
    Size { bytes: one.bytes.saturating_mul(product(list(&field.dims))), align: one.align }
}

/// The offset of field `i` and the size of a record of these fields, by C's rules, whatever their `offset` says:
/// with `i` = the number of fields the first value is the end of the last field.
pub const fn record_offset(types: &[TypeDef], fields: &[Field], i: usize) -> (u64, Size) {
    let mut at = 0u64;
    let mut align = 1;
    let mut wanted = 0;
    let mut k = 0;
    while k < fields.len() {
        let size = field_size(types, &fields[k]);
        at = align_up(at, size.align);
        if k == i {
            wanted = at;
        }
        at = at.saturating_add(size.bytes);
        if size.align > align {
            align = size.align;
        }
        k += 1;
    }
    if i >= fields.len() {
        wanted = at;
    }
    (wanted, Size { bytes: align_up(at, align), align })
}

/// Writes the offsets of some fields by C's rules, in one pass; the size and alignment of their record. Offsets
/// past 4 GiB saturate: the caller refuses a record of that size.
pub const fn place_fields(types: &[TypeDef], fields: &mut [Field]) -> Size {
    let mut at = 0u64;
    let mut align = 1;
    let mut k = 0;
    while k < fields.len() {
        let size = field_size(types, &fields[k]);
        at = align_up(at, size.align);
        fields[k].offset = if at > u32::MAX as u64 { u32::MAX } else { at as u32 };
        at = at.saturating_add(size.bytes);
        if size.align > align {
            align = size.align;
        }
        k += 1;
    }
    Size { bytes: align_up(at, align), align }
}

/// Whether the offsets and sizes that a record carries are those of C's rules (linear in its fields).
pub const fn record_is_sound(types: &[TypeDef], record: &Record) -> bool {
    let fields = list(&record.fields);
    let mut at = 0u64;
    let mut align = 1;
    let mut k = 0;
    while k < fields.len() {
        let size = field_size(types, &fields[k]);
        at = align_up(at, size.align);
        if fields[k].offset as u64 != at || size.bytes == 0 {
            return false;
        }
        at = at.saturating_add(size.bytes);
        if size.align > align {
            align = size.align;
        }
        k += 1;
    }
    record.bytes as u64 == align_up(at, align) && record.align as u64 == align
}

/// Whether every frame carries the stream, in full.
pub const fn is_fixed(stream: &Stream) -> bool {
    stream.extent.max.is_none() && !stream.optional
}

/// The most elements a frame carries of a stream: bytes of a text, all blocks of a shape; saturates.
pub const fn capacity(stream: &Stream) -> u64 {
    capacity_with(stream, stream.extent.max)
}

/// [`capacity`] with another `max`.
pub const fn capacity_with(stream: &Stream, max: Option<u32>) -> u64 {
    let blocks = match max {
        Some(n) => n as u64,
        None => 1,
    };
    blocks.saturating_mul(product(list(&stream.extent.dims)))
}

/// Where one stream's data may lie: how it is aligned, and how much room its TLV needs at the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Room {
    /// Bytes of one element with its components.
    pub elem_bytes: u64,
    /// The most elements.
    pub capacity: u64,
    /// The most data bytes.
    pub bytes: u64,
    /// 64, or 8 for a stream under 64 bytes (and for every stream in the `shmx2` profile).
    pub align: u64,
}

impl Room {
    /// Of a stream in a wire profile, with its own or another `max`.
    pub const fn of(types: &[TypeDef], stream: &Stream, max: Option<u32>, wire: Wire) -> Room {
        let elem_bytes = elem_size(types, &stream.elem, &stream.components).bytes;
        let capacity = capacity_with(stream, max);
        let bytes = elem_bytes.saturating_mul(capacity);
        let align = match wire {
            Wire::Native if bytes >= DATA_ALIGN => DATA_ALIGN,
            Wire::Native | Wire::Shmx2 => 8,
        };
        Room { elem_bytes, capacity, bytes, align }
    }

    /// The offset of the data of a TLV that starts at `at` in the payload (a multiple of 16).
    pub const fn data(&self, at: u64) -> u64 {
        align_up(at.saturating_add(TLV_HEAD), self.align)
    }

    /// Where the next TLV starts when this one starts at `at` and carries `bytes`.
    pub const fn end(&self, at: u64, bytes: u64) -> u64 {
        align_up(self.data(at).saturating_add(bytes), TLV_ALIGN)
    }

    /// The most bytes its TLV takes, wherever it starts.
    pub const fn most(&self) -> u64 {
        let head = if self.align == DATA_ALIGN { TLV_HEAD + DATA_ALIGN - 8 } else { TLV_HEAD };
        align_up(head.saturating_add(self.bytes), TLV_ALIGN)
    }
}

/// Walks the fixed streams of a frame in wire order, then knows how large the frame may become. All places count from
/// the start of a frame's payload, in bytes. The wire profile is what [`Segment::wire`](crate::model::Segment::wire)
/// of the schema says: where a segment exists, put the profile there that it has.
///
/// It is no iterator, so that it can run in a `const fn`:
///
/// ```
/// use shmx_schema::layout::{Frame, Place};
/// use shmx_schema::model::*;
/// # let stream = |id, name: &'static str, elem, extent| Stream {
/// #     id, name: name.into(), elem, components: Components::ONE, layout: Layout::Soa, extent, optional: false,
/// #     unit: "".into(), doc: "".into(), meta: List::Borrowed(&[]),
/// # };
/// # let schema = Schema {
/// #     name: "s".into(), version: 0, doc: "".into(), segment: Segment::DEFAULT, types: List::Borrowed(&[]),
/// #     streams: vec![
/// #         stream(1, "tick", Elem::Scalar(Scalar::U64), Extent::ONE),
/// #         stream(2, "log", Elem::Utf8, Extent { max: Some(80), dims: List::Borrowed(&[]) }),
/// #         stream(3, "depth", Elem::Scalar(Scalar::F32), Extent { max: None, dims: vec![100].into() }),
/// #     ].into(),
/// #     controls: List::Borrowed(&[]), reserved_streams: List::Borrowed(&[]), reserved_controls: List::Borrowed(&[]),
/// # };
/// // tick: u64; log: utf8, max 80; depth: f32, count 100
/// let mut walk = Frame::new();
/// assert_eq!(walk.next(&schema), Some(Place { stream: 0, tlv: 0, data: 24, bytes: 8 }));
/// assert_eq!(walk.next(&schema), Some(Place { stream: 2, tlv: 32, data: 64, bytes: 400 })); // on a cache line
/// assert_eq!(walk.next(&schema), None); // `log` varies
/// assert_eq!(Frame::fixed_bytes(&schema), 464);
/// assert_eq!(Frame::most(&schema), 464 + 160); // 24 head, up to 56 gap, 80 data
///
/// let schema = Schema { segment: Segment { wire: Wire::Shmx2, ..Segment::DEFAULT }, ..schema };
/// let mut walk = Frame::new();
/// walk.next(&schema);
/// assert_eq!(walk.next(&schema), Some(Place { stream: 2, tlv: 32, data: 56, bytes: 400 })); // at once
/// assert_eq!(Frame::most(&schema), 464 + 112); // 24 head, 80 data, 8 up to the next TLV
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Frame {
    next: usize,
    at: u64,
}

/// A fixed stream's place in every frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Index into [`Schema::streams`].
    pub stream: usize,
    /// Where its TLV starts in the payload.
    pub tlv: u64,
    /// Where its data starts in the payload.
    pub data: u64,
    /// Its data bytes.
    pub bytes: u64,
}

impl Frame {
    /// Before the first stream.
    pub const fn new() -> Frame {
        Frame { next: 0, at: 0 }
    }

    /// The next fixed stream, by id; `None` after the last. It must be the same schema every time.
    pub const fn next(&mut self, schema: &Schema) -> Option<Place> {
        let streams = list(&schema.streams);
        while self.next < streams.len() {
            let i = self.next;
            self.next += 1;
            if is_fixed(&streams[i]) {
                let room = Room::of(list(&schema.types), &streams[i], None, schema.segment.wire);
                let tlv = self.at;
                self.at = room.end(tlv, room.bytes);
                return Some(Place { stream: i, tlv, data: room.data(tlv), bytes: room.bytes });
            }
        }
        None
    }

    /// Where the variable part begins: all fixed streams before it, whether walked yet or not.
    pub const fn fixed_bytes(schema: &Schema) -> u64 {
        let mut walk = Frame::new();
        while walk.next(schema).is_some() {}
        walk.at
    }

    /// The most payload bytes a frame of this schema needs.
    pub const fn most(schema: &Schema) -> u64 {
        let streams = list(&schema.streams);
        let mut at = Frame::fixed_bytes(schema);
        let mut i = 0;
        while i < streams.len() {
            if !is_fixed(&streams[i]) {
                let room = Room::of(list(&schema.types), &streams[i], streams[i].extent.max, schema.segment.wire);
                at = at.saturating_add(room.most());
            }
            i += 1;
        }
        at
    }
}

impl Default for Frame {
    fn default() -> Self {
        Self::new()
    }
}

/// Whether a stream lies in planes, one a component: shape `(components, count)`. Otherwise an element lies after
/// another, and a single component is a plane and a row at once.
pub const fn lies_in_planes(stream: &Stream) -> bool {
    matches!(stream.layout, Layout::Soa) && stream.components.count > 1
}
