//! What must fit into 32 bits: `stream-too-large`, `frame-too-large`.

use std::collections::BTreeMap;

use super::Cx;
use crate::ast::StreamAst;
use crate::diag::Diagnostic;
use crate::layout::{DATA_ALIGN, Frame, Room, align_up, list};
use crate::model::{Schema, Stream, TypeDef};

/// Bytes of a slot before its payload.
const SLOT_HEAD: u64 = 64;

/// A stream's bytes are counted by a u32.
pub(super) fn stream(cx: &mut Cx<'_>, types: &[TypeDef], owner: &str, ast: &StreamAst, stream: &Stream) -> bool {
    let room = Room::of(types, stream, stream.extent.max);
    let good = room.bytes <= u64::from(u32::MAX);
    if !good {
        let message = format!("{owner} may have {} bytes", room.bytes);
        let label = format!("{} elements of {} bytes; expected less than 4 GiB", room.capacity, room.elem_bytes);
        cx.push(Diagnostic::error("stream-too-large", &ast.ident.at, message).label(label));
    }
    good
}

/// Whether a frame's slot has a size that 32 bits hold.
pub(crate) fn frame_fits(schema: &Schema) -> bool {
    align_up(Frame::most(schema), DATA_ALIGN).saturating_add(SLOT_HEAD) <= u64::from(u32::MAX)
}

/// So is a slot.
pub(super) fn frame(cx: &mut Cx<'_>, schema: &Schema, names: &BTreeMap<u32, String>) {
    if frame_fits(schema) {
        return;
    }
    let types = list(&schema.types);
    let size = |s: &Stream| Room::of(types, s, s.extent.max).bytes;
    let Some(largest) = list(&schema.streams).iter().max_by_key(|s| size(s)) else { return };
    let name = names.get(&largest.id).map_or("", String::as_str);
    let ast = cx.ast.streams.iter().find(|s| s.ident.value == name);
    let at = ast.map_or(&cx.ast.at, |s| &s.ident.at);
    let message = format!("frame past 4 GiB: all streams together may take {} bytes", Frame::most(schema));
    let found = Diagnostic::error("frame-too-large", at, message);
    cx.push(found.label(format!("'{name}' is the largest stream, with {} bytes", size(largest))));
}
