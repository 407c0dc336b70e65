//! What must fit into 32 bits: a stream, and a frame.

use std::collections::BTreeMap;

use super::Cx;
use crate::ast::StreamAst;
use crate::layout::{DATA_ALIGN, Frame, Room, align_up, list};
use crate::model::{Schema, Stream, TypeDef};
use crate::rules;

/// Bytes of a slot before its payload.
const SLOT_HEAD: u64 = 64;

/// A stream's bytes are counted by a u32.
pub(super) fn stream(cx: &mut Cx<'_>, types: &[TypeDef], owner: &str, ast: &StreamAst, stream: &Stream) -> bool {
    let room = Room::of(types, stream, stream.extent.max);
    let good = room.bytes <= u64::from(u32::MAX);
    if !good {
        cx.push(rules::stream_too_large::found(&ast.ident.at, owner, &room));
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
    cx.push(rules::frame_too_large::found(at, Frame::most(schema), name, size(largest)));
}
