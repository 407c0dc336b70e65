//! `streams`: what a frame holds.

use shmx_schema::ast::StreamAst;
use shmx_schema::diag::Spanned;
use shmx_schema::model::Layout;

use super::fields::elem;
use super::keys::Keys;
use super::{Cx, Gaps, notes};
use crate::front::yaml::tree::{Entry, Kind, Node};

pub(crate) const KEYS: [&str; 12] =
    ["id", "type", "components", "layout", "count", "shape", "max", "optional", "name", "unit", "doc", "meta"];

/// All of them.
pub(super) fn read(cx: &mut Cx<'_>, node: &Node, gaps: &mut Gaps) -> Vec<StreamAst> {
    let example = "streams: { tick: { id: 1, type: u64 } }";
    let entries = cx.map(node, "`streams`", example).unwrap_or_default();
    entries.iter().for_each(|entry| note_gap(entry, gaps));
    entries.iter().filter_map(|entry| stream(cx, entry)).collect()
}

fn stream(cx: &mut Cx<'_>, entry: &Entry) -> Option<StreamAst> {
    let name = entry.key.value.escape_debug();
    let what = format!("stream '{name}'");
    let keys = cx.keys(&entry.value, &what, &format!("{name}: {{ id: 1, type: u64 }}"), &KEYS, &[])?;
    let (id, id_broken) = id(cx, &keys, &what);
    let layouts = [("soa", Layout::Soa), ("aos", Layout::Aos)];
    Some(StreamAst {
        ident: entry.key.clone(),
        name: wire_name(cx, &keys, &what),
        id,
        id_broken,
        elem: elem(cx, &keys, entry, &what),
        layout: keys.get("layout").and_then(|n| cx.choice(n, &format!("the layout of {what}"), &layouts)),
        optional: keys.get("optional").and_then(|n| cx.boolean(n, &format!("optional of {what}"))),
        notes: notes::read(cx, &keys, &what),
    })
}

/// Remembers where an id could be written that is not there.
pub(super) fn note_gap(entry: &Entry, gaps: &mut Gaps) {
    let has_id = |e: &Entry| e.key.value == "id";
    if !matches!(&entry.value.kind, Kind::Map(entries) if entries.iter().any(has_id)) {
        gaps.extend(entry.gap().map(|gap| (entry.key.at.span, gap)));
    }
}

/// `id`, and whether it was there but unusable.
pub(super) fn id(cx: &mut Cx<'_>, keys: &Keys<'_>, what: &str) -> (Option<Spanned<u32>>, bool) {
    let Some(node) = keys.get("id") else { return (None, keys.misspelt("id")) };
    let id = cx.natural(node, &format!("the id of {what}"));
    let broken = id.is_none();
    (id, broken)
}

/// `name`: the name on the wire.
pub(super) fn wire_name(cx: &mut Cx<'_>, keys: &Keys<'_>, what: &str) -> Option<Spanned<String>> {
    keys.get("name").and_then(|n| cx.text(n, &format!("the wire name of {what}"), "a text"))
}
