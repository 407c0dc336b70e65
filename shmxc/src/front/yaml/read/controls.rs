//! `controls`: messages that flow back.

use shmx_schema::ast::ControlAst;

use super::streams::{id, note_gap, wire_name};
use super::{Cx, Gaps, fields, notes};
use crate::front::yaml::tree::{Entry, Node};

pub(crate) const KEYS: [&str; 5] = ["id", "fields", "name", "doc", "meta"];

/// All of them.
pub(super) fn read(cx: &mut Cx<'_>, node: &Node, gaps: &mut Gaps) -> Vec<ControlAst> {
    let entries = cx.map(node, "`controls`", "controls: { pause: { id: 1 } }").unwrap_or_default();
    entries.iter().for_each(|entry| note_gap(entry, gaps));
    entries.iter().filter_map(|entry| control(cx, entry)).collect()
}

fn control(cx: &mut Cx<'_>, entry: &Entry) -> Option<ControlAst> {
    let name = entry.key.value.escape_debug();
    let what = format!("control '{name}'");
    let keys = cx.keys(&entry.value, &what, &format!("{name}: {{ id: 1 }}"), &KEYS, &[])?;
    let (id, id_broken) = id(cx, &keys, &what);
    Some(ControlAst {
        ident: entry.key.clone(),
        name: wire_name(cx, &keys, &what),
        id,
        id_broken,
        fields: keys.get("fields").map_or(Vec::new(), |n| fields::read(cx, n, &what)),
        notes: notes::read(cx, &keys, &what),
    })
}
