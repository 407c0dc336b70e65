//! `controls`: by id, laid out like records.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::ids::Ids;
use super::names::{self, Once};
use super::sizes::Sizes;
use super::streams::wire_name;
use super::types::Types;
use super::{Cx, notes, record};
use crate::layout::align_up;
use crate::model::{Control, Segment};
use crate::rules::control_too_large::{self, Message};

/// Bytes of a control ring when nothing is written and there are controls.
pub(crate) const DEFAULT_RING: u32 = 4096;
/// Bytes of a ring before its data.
const RING_HEAD: u64 = 16;

/// What came of `controls`.
pub(super) struct Controls {
    pub(super) list: Vec<Control>,
    pub(super) names: BTreeMap<u32, String>,
    pub(super) reserved: Vec<u32>,
}

/// Checks all of them.
pub(super) fn lower(cx: &mut Cx<'_>, sizes: &Sizes<'_>, types: &Types<'_>) -> Controls {
    let ast = cx.ast;
    let written = ast.controls.iter().filter_map(|c| Some(c.id.as_ref()?.value));
    let mut ids = Ids::new(cx, "control", &ast.reserved_controls, written);
    let mut idents = Once::new("controls");
    let mut wires = Once::new("controls on the wire");
    let mut out = Controls { list: Vec::new(), names: BTreeMap::new(), reserved: ids.reserved() };
    for ast in &ast.controls {
        names::snake(cx, "control name", &ast.ident);
        let known = idents.check(cx, &ast.ident);
        let name = wire_name(cx, "control", &ast.ident, ast.name.as_ref());
        if known {
            wires.check(cx, name);
        }
        let id = ids.check(cx, &ast.ident, ast.id.as_ref(), ast.id_broken);
        let owner = format!("control '{}'", ast.ident.value);
        let body = record::lower(cx, sizes, types, &owner, &ast.ident, &ast.fields);
        let meta = notes::meta(cx, &ast.notes);
        if let (Some(id), Some(body)) = (id, body) {
            let name = Cow::Owned(name.value.clone());
            out.names.insert(id, ast.ident.value.clone());
            out.list.push(Control { id, name, doc: notes::doc(&ast.notes.doc), meta, body });
        }
    }
    ids.gaps(cx);
    out.list.sort_by_key(|c| c.id);
    out
}

/// The bytes that a message needs of a ring of so many bytes, and those it finds there at the most.
pub(crate) const fn room_for(ring: u32, control: &Control) -> (u64, u64) {
    (align_up(8 + control.body.bytes as u64, 16), (ring as u64).saturating_sub(RING_HEAD))
}

/// Every message must find room in an empty ring: head and body, on a multiple of 16.
pub(super) fn fit_ring(cx: &mut Cx<'_>, segment: &Segment, controls: &[Control]) {
    if segment.control_bytes.is_none() && cx.ast.segment.control_bytes.is_some() {
        return; // the rule on control_bytes has complained
    }
    let cap = segment.control_bytes.unwrap_or(DEFAULT_RING);
    for control in controls {
        let (need, room) = room_for(cap, control);
        if need <= room {
            continue;
        }
        let ast = cx.ast.controls.iter().find(|a| a.id.as_ref().is_some_and(|id| id.value == control.id));
        let (name, at) = ast.map_or((control.name.as_ref(), &cx.ast.at), |a| (&a.ident.value, &a.ident.at));
        let fields = control.body.bytes;
        let message = Message { name, fields, need, room, ring: need + RING_HEAD };
        cx.push(control_too_large::found(at, &message));
    }
}
