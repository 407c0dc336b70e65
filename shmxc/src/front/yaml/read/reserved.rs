//! `reserved`: ids of what was removed.

use shmx_schema::ast::SchemaAst;
use shmx_schema::diag::Spanned;

use super::Cx;
use crate::front::yaml::tree::{Kind, Node};

/// Both lists.
pub(super) fn read(cx: &mut Cx<'_>, node: &Node, out: &mut SchemaAst) {
    let example = "reserved: { streams: [9, 10], controls: [4] }";
    let Some(keys) = cx.keys(node, "reserved", example, &["streams", "controls"], &[]) else { return };
    out.reserved_streams = keys.get("streams").map_or(Vec::new(), |n| ids(cx, n, "reserved.streams"));
    out.reserved_controls = keys.get("controls").map_or(Vec::new(), |n| ids(cx, n, "reserved.controls"));
}

fn ids(cx: &mut Cx<'_>, node: &Node, what: &str) -> Vec<Spanned<u32>> {
    match &node.kind {
        Kind::List(list) => list.iter().filter_map(|n| cx.natural(n, "a reserved id")).collect(),
        Kind::Empty => Vec::new(),
        _ => {
            cx.expected(node, what, "a list of ids such as [9, 10]", None);
            Vec::new()
        }
    }
}
