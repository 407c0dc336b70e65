//! Fingerprints: standard FNV-1a 64 (Fowler, Noll, Vo; IETF draft-eastlake-fnv).
//!
//! Equal [`schema_hash`]es: the same schema, to the byte; a reader attaches without comparing. Equal
//! [`layout_hash`]es: the same bytes in memory, whatever they are called. They guard against mistakes, not against
//! somebody who looks for a collision.
//!
//! ```
//! use shmx_schema::hash::{BASIS, fnv1a, layout_hash, schema_hash};
//! use shmx_schema::{blob, model::*};
//! # let schema = |unit: &'static str| Schema {
//! #     name: "s".into(), version: 0, doc: "".into(), segment: Segment::DEFAULT, types: List::Borrowed(&[]),
//! #     streams: vec![Stream {
//! #         id: 3, name: "depth".into(), elem: Elem::Scalar(Scalar::F32), components: Components::ONE, layout: Layout::Soa,
//! #         extent: Extent::ONE, optional: false, unit: unit.into(), doc: "".into(), meta: List::Borrowed(&[]),
//! #     }].into(),
//! #     controls: List::Borrowed(&[]), reserved_streams: List::Borrowed(&[]), reserved_controls: List::Borrowed(&[]),
//! # };
//! let (metres, millimetres) = (schema("m"), schema("mm")); // one stream, in two units
//! assert_ne!(schema_hash(&metres), schema_hash(&millimetres));
//! assert_eq!(layout_hash(&metres), layout_hash(&millimetres));
//! assert_eq!(schema_hash(&metres), fnv1a(BASIS, &blob::to_vec(&metres)));
//! ```

use crate::blob::{self, Out};
use crate::layout::{elem_size, find_type_index, is_fixed, list, text};
use crate::model::{Elem, Layout, Record, Schema, TypeDef, TypeKind};

/// The textbook offset basis.
pub const BASIS: u64 = 14_695_981_039_346_656_037;
/// The 64-bit FNV prime.
pub const PRIME: u64 = 1_099_511_628_211;

/// FNV-1a 64 of some bytes, starting from `state` ([`BASIS`] for a new hash).
pub const fn fnv1a(mut state: u64, bytes: &[u8]) -> u64 {
    // rustc runs this step by step: no calls (`len` is one, `wrapping_mul` too), few turns
    let mut rest = bytes;
    while let [a, b, c, d, e, f, g, h, more @ ..] = rest {
        state = ((state ^ *a as u64) as u128 * PRIME as u128) as u64;
        state = ((state ^ *b as u64) as u128 * PRIME as u128) as u64;
        state = ((state ^ *c as u64) as u128 * PRIME as u128) as u64;
        state = ((state ^ *d as u64) as u128 * PRIME as u128) as u64;
        state = ((state ^ *e as u64) as u128 * PRIME as u128) as u64;
        state = ((state ^ *f as u64) as u128 * PRIME as u128) as u64;
        state = ((state ^ *g as u64) as u128 * PRIME as u128) as u64;
        state = ((state ^ *h as u64) as u128 * PRIME as u128) as u64;
        rest = more;
    }
    while let [byte, more @ ..] = rest {
        state = ((state ^ *byte as u64) as u128 * PRIME as u128) as u64;
        rest = more;
    }
    state
}

/// The fingerprint of everything: FNV-1a of the blob, without making it.
pub const fn schema_hash(schema: &Schema) -> u64 {
    let mut out = Out::hash();
    blob::write_to(&mut out, schema);
    out.hash
}

/// The fingerprint of what offsets rest on. For each stream: id, element type, components, layout, bytes of an
/// element, whether it varies, whether every frame has it, and its fixed dimensions; for each control its id and body.
/// A record or body counts by its size, alignment and fields: offset, element type, components, dimensions.
///
/// Names, docs, units, meta, segment defaults, reserved ids and the *number* in a `max` are not in it (that it
/// varies is): they may differ without moving anything in memory. Only when more than 4096 types are in use, those
/// after the 4096th count by their place in the order of names.
pub const fn layout_hash(schema: &Schema) -> u64 {
    let types = list(&schema.types);
    let mut memo = [0; MEMO];
    let mut state = BASIS;
    let streams = list(&schema.streams);
    state = word(state, streams.len() as u64);
    let mut i = 0;
    while i < streams.len() {
        let s = &streams[i];
        state = word(state, s.id as u64);
        state = element(state, types, &s.elem, s.components.count, &mut memo, 0);
        state = word(state, matches!(s.layout, Layout::Aos) as u64);
        state = word(state, elem_size(types, &s.elem, &s.components).bytes);
        state = word(state, s.extent.max.is_some() as u64 | (is_fixed(s) as u64) << 1);
        state = dims(state, list(&s.extent.dims));
        i += 1;
    }
    let controls = list(&schema.controls);
    state = word(state, controls.len() as u64);
    let mut i = 0;
    while i < controls.len() {
        state = word(state, controls[i].id as u64);
        state = word(state, record(types, &controls[i].body, &mut memo, 0));
        i += 1;
    }
    state
}

/// The part of [`layout_hash`] that a record, as the body of a control or an element, adds to it.
pub const fn record_hash(types: &[TypeDef], body: &Record) -> u64 {
    record(types, body, &mut [0; MEMO], 0)
}

/// Each record is hashed once, however often it is held: 0 is a record not yet met.
const MEMO: usize = 4096;
/// No checked model nests deeper; one that does is no longer told apart by what is inside.
const DEEPEST: u32 = 65;

/// FNV-1a of its bytes, the least first.
const fn word(mut state: u64, n: u64) -> u64 {
    state = ((state ^ (n & 0xff)) as u128 * PRIME as u128) as u64;
    state = ((state ^ (n >> 8 & 0xff)) as u128 * PRIME as u128) as u64;
    state = ((state ^ (n >> 16 & 0xff)) as u128 * PRIME as u128) as u64;
    state = ((state ^ (n >> 24 & 0xff)) as u128 * PRIME as u128) as u64;
    state = ((state ^ (n >> 32 & 0xff)) as u128 * PRIME as u128) as u64;
    state = ((state ^ (n >> 40 & 0xff)) as u128 * PRIME as u128) as u64;
    state = ((state ^ (n >> 48 & 0xff)) as u128 * PRIME as u128) as u64;
    state = ((state ^ (n >> 56)) as u128 * PRIME as u128) as u64;
    state
}

const fn dims(state: u64, dims: &[u32]) -> u64 {
    let mut state = word(state, dims.len() as u64);
    let mut i = 0;
    while i < dims.len() {
        state = word(state, dims[i] as u64);
        i += 1;
    }
    state
}

const fn element(
    state: u64,
    types: &[TypeDef],
    elem: &Elem,
    components: u32,
    memo: &mut [u64; MEMO],
    depth: u32,
) -> u64 {
    let code = match elem {
        Elem::Utf8 => 33,
        Elem::Json => 34,
        Elem::Bytes => 35,
        Elem::Scalar(_) | Elem::Named(_) => blob::code(types, elem),
    };
    let state = word(word(state, code as u64), components as u64);
    if let Elem::Named(name) = elem
        && let Some(i) = find_type_index(types, text(name))
        && let TypeKind::Record(r) = &types[i].kind
    {
        return word(state, nested(types, i, r, memo, depth));
    }
    state
}

const fn nested(types: &[TypeDef], i: usize, r: &Record, memo: &mut [u64; MEMO], depth: u32) -> u64 {
    if i >= MEMO || depth >= DEEPEST {
        return i as u64;
    }
    if memo[i] == 0 {
        memo[i] = record(types, r, memo, depth + 1);
    }
    memo[i]
}

const fn record(types: &[TypeDef], record: &Record, memo: &mut [u64; MEMO], depth: u32) -> u64 {
    let mut state = word(word(BASIS, record.bytes as u64), record.align as u64);
    let fields = list(&record.fields);
    state = word(state, fields.len() as u64);
    let mut i = 0;
    while i < fields.len() {
        state = word(state, fields[i].offset as u64);
        state = element(state, types, &fields[i].elem, fields[i].components.count, memo, depth);
        state = dims(state, list(&fields[i].dims));
        i += 1;
    }
    state
}
