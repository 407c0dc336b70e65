//! `sizes`: named numbers.

use shmx_schema::ast::SizeAst;
use shmx_schema::diag::Spanned;

use super::Cx;
use crate::front::yaml::tree::Node;

/// All of them. One that can't be read is 1: it is there.
pub(super) fn read(cx: &mut Cx<'_>, node: &Node, out: &mut Vec<SizeAst>) {
    for entry in cx.map(node, "`sizes`", "sizes: { particles: 10_000 }").unwrap_or_default() {
        let value = cx.fixed_size(&entry.value, &format!("size '{}'", entry.key.value.escape_debug()));
        let value = value.unwrap_or_else(|| Spanned::new(1, entry.value.at.clone()));
        out.push(SizeAst { name: entry.key.clone(), value });
    }
}
