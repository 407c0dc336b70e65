//! What must fit into 32 bits: a stream, a frame, and in the wire profile `shmx2` the whole segment.

use std::collections::BTreeMap;

use super::Cx;
use super::controls::DEFAULT_RING;
use crate::ast::StreamAst;
use crate::layout::{DATA_ALIGN, Frame, Room, align_up, list};
use crate::model::{Schema, Segment, Stream, TypeDef, Wire};
use crate::rules;

/// Bytes of a slot before its payload.
const SLOT_HEAD: u64 = 64;
/// Bytes of a reader's slot.
const READER_SLOT: u64 = 64;
/// Bytes that a slot of the ring has among the pins.
const PIN_LINE: u64 = 64;

/// A stream's bytes are counted by a u32.
pub(super) fn stream(cx: &mut Cx<'_>, types: &[TypeDef], owner: &str, ast: &StreamAst, stream: &Stream) -> bool {
    let room = Room::of(types, stream, stream.extent.max, Wire::Native); // its bytes are the same in all profiles
    let good = room.bytes <= u64::from(u32::MAX);
    if !good {
        cx.push(rules::stream_too_large::found(&ast.ident.at, owner, &room));
    }
    good
}

/// Whether a frame's slot has a size that 32 bits hold.
pub(crate) const fn frame_fits(schema: &Schema) -> bool {
    align_up(Frame::most(schema), DATA_ALIGN).saturating_add(SLOT_HEAD) <= u32::MAX as u64
}

/// So is a slot.
pub(super) fn frame(cx: &mut Cx<'_>, schema: &Schema, names: &BTreeMap<u32, String>) {
    if frame_fits(schema) {
        return;
    }
    let types = list(&schema.types);
    let size = |s: &Stream| Room::of(types, s, s.extent.max, schema.segment.wire).bytes;
    let Some(largest) = list(&schema.streams).iter().max_by_key(|s| size(s)) else { return };
    let name = names.get(&largest.id).map_or("", String::as_str);
    let ast = cx.ast.streams.iter().find(|s| s.ident.value == name);
    let at = ast.map_or(&cx.ast.at, |s| &s.ident.at);
    cx.push(rules::frame_too_large::found(at, Frame::most(schema), name, size(largest)));
}

/// A segment of the profile `shmx2`, with the settings that the schema has. A server's own settings are its matter.
pub(super) fn segment(cx: &mut Cx<'_>, schema: &Schema) {
    let (segment, wire) = (&schema.segment, &cx.ast.segment.wire);
    let Some(wire) = wire.as_ref().filter(|w| w.value == Wire::Shmx2 && frame_fits(schema)) else { return };
    let (slots, slot, bytes) = (slots(segment), slot_bytes(schema), segment_bytes(schema));
    if bytes > u64::from(u32::MAX) {
        cx.push(rules::wire_too_large::found(&wire.at, bytes, slots, slot));
    }
}

/// The slots of the ring that a builder starts from.
pub const fn slots(segment: &Segment) -> u32 {
    match segment.slots {
        Some(slots) => slots,
        None => match (segment.readers * segment.pins + 2).next_power_of_two() {
            0..4 => 4,
            slots => slots,
        },
    }
}

/// Bytes of a slot: its head, and room for the largest frame.
pub const fn slot_bytes(schema: &Schema) -> u64 {
    let most = Frame::most(schema);
    align_up(if most == 0 { 1 } else { most }, DATA_ALIGN) + SLOT_HEAD
}

/// Bytes of each reader's control ring.
pub const fn ring_bytes(schema: &Schema) -> u32 {
    match schema.segment.control_bytes {
        Some(bytes) => bytes,
        None if list(&schema.controls).is_empty() => 0,
        None => DEFAULT_RING,
    }
}

/// The least bytes of a schema's segment: what lies before the slots is the maker's to round up.
pub const fn segment_bytes(schema: &Schema) -> u64 {
    let segment = &schema.segment;
    let readers = segment.readers as u64 * (READER_SLOT + ring_bytes(schema) as u64);
    slots(segment) as u64 * (slot_bytes(schema) + PIN_LINE) + readers
}
