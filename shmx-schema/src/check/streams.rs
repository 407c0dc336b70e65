//! `streams`: by id, each with its type, layout and extent.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::elem::What;
use super::ids::Ids;
use super::names::{self, Once};
use super::sizes::Sizes;
use super::types::Types;
use super::{Cx, bounds, elem, extent, notes};
use crate::ast::StreamAst;
use crate::diag::Spanned;
use crate::model::{Elem, Layout, Stream};
use crate::rules::{json_not_optional, scalar_million, soa_on_record, text_layout};

/// What came of `streams`.
pub(super) struct Streams {
    pub(super) list: Vec<Stream>,
    pub(super) names: BTreeMap<u32, String>,
    pub(super) reserved: Vec<u32>,
}

/// Checks all of them.
pub(super) fn lower(cx: &mut Cx<'_>, sizes: &Sizes<'_>, types: &Types<'_>) -> Streams {
    let ast = cx.ast;
    let written = ast.streams.iter().filter_map(|s| Some(s.id.as_ref()?.value));
    let mut ids = Ids::new(cx, "stream", &ast.reserved_streams, written);
    let mut idents = Once::new("streams");
    let mut wires = Once::new("streams on the wire");
    let mut out = Streams { list: Vec::new(), names: BTreeMap::new(), reserved: ids.reserved() };
    for ast in &ast.streams {
        names::snake(cx, "stream name", &ast.ident);
        let known = idents.check(cx, &ast.ident);
        let name = wire_name(cx, "stream", &ast.ident, ast.name.as_ref());
        if known {
            wires.check(cx, name);
        }
        let id = ids.check(cx, &ast.ident, ast.id.as_ref(), ast.id_broken);
        let stream = stream(cx, sizes, types, ast, name);
        if let (Some(id), Some(stream)) = (id, stream) {
            out.names.insert(id, ast.ident.value.clone());
            out.list.push(Stream { id, ..stream });
        }
    }
    ids.gaps(cx);
    out.list.sort_by_key(|s| s.id);
    out
}

/// The name on the wire: `name`, or the identifier.
pub(super) fn wire_name<'a>(
    cx: &mut Cx<'_>,
    kind: &str,
    ident: &'a Spanned<String>,
    name: Option<&'a Spanned<String>>,
) -> &'a Spanned<String> {
    if let Some(name) = name {
        names::wire(cx, &format!("{kind} '{}'", ident.value), name);
    }
    name.unwrap_or(ident)
}

fn stream(
    cx: &mut Cx<'_>,
    sizes: &Sizes<'_>,
    types: &Types<'_>,
    ast: &StreamAst,
    name: &Spanned<String>,
) -> Option<Stream> {
    let owner = format!("stream '{}'", ast.ident.value);
    let lowered = elem::lower(cx, sizes, types, &owner, &ast.elem);
    let what = lowered.as_ref().map(|l| l.what);
    let extent = extent::of_stream(cx, sizes, &owner, &ast.ident, &ast.elem, what);
    let meta = notes::meta(cx, &ast.notes);
    let lowered = lowered?;
    let layout = layout(cx, &owner, ast, &lowered)?;
    let optional = optional(cx, &owner, ast, &lowered.elem)?;
    let stream = Stream {
        id: 0,
        name: Cow::Owned(name.value.clone()),
        elem: lowered.elem,
        components: lowered.components,
        layout,
        extent: extent?,
        optional,
        unit: ast.elem.unit.as_ref().map_or(Cow::Borrowed(""), |u| Cow::Owned(u.value.clone())),
        doc: notes::doc(&ast.notes.doc),
        meta,
    };
    if !bounds::stream(cx, types.defs(), &owner, ast, &stream) {
        return None;
    }
    if lowered.what == What::Number {
        million(cx, &owner, ast, &stream);
    }
    Some(stream)
}

/// So many single numbers in one dimension are mostly something else.
fn million(cx: &mut Cx<'_>, owner: &str, ast: &StreamAst, stream: &Stream) {
    let elements = match (&stream.extent.max, &*stream.extent.dims) {
        (Some(n), []) | (None, [n]) => u64::from(*n),
        _ => return,
    };
    let written = [ast.elem.max.as_ref().map(|m| &m.at), ast.elem.count.as_ref().map(|c| &c.at)];
    let at = written.into_iter().flatten().next().or(ast.elem.shape.as_ref().map(|s| &s.at));
    if stream.components.count == 1 && elements >= 1_000_000 {
        cx.push(scalar_million::found(at.unwrap_or(&ast.ident.at), owner, elements));
    }
}

/// One component is always soa: planes and elements are the same then.
fn layout(cx: &mut Cx<'_>, owner: &str, ast: &StreamAst, lowered: &elem::Lowered) -> Option<Layout> {
    if let Some(layout) = &ast.layout
        && layout.value == Layout::Soa
    {
        let wrong = match lowered.what {
            What::Record => Some(soa_on_record::found(&layout.at, owner)),
            What::Text => Some(text_layout::found(&layout.at, owner)),
            What::Number => None,
        };
        if let Some(found) = wrong {
            cx.push(found);
            return None;
        }
    }
    let written = ast.layout.as_ref().map_or(Layout::Aos, |l| l.value);
    Some(if lowered.components.count == 1 { Layout::Soa } else { written })
}

fn optional(cx: &mut Cx<'_>, owner: &str, ast: &StreamAst, elem: &Elem) -> Option<bool> {
    let written = ast.optional.as_ref();
    if *elem != Elem::Json {
        return Some(written.is_some_and(|o| o.value));
    }
    if let Some(written) = written
        && !written.value
    {
        cx.push(json_not_optional::found(&written.at, owner));
        return None;
    }
    Some(true)
}
