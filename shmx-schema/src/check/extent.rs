//! How many elements: `missing-max`, `max-in-field`, `text-extent`, `count-beside`, `zero`, `capacity-overflow`.

use std::borrow::Cow;

use super::Cx;
use super::elem::What;
use super::sizes::Sizes;
use crate::ast::{ElemAst, Size};
use crate::diag::{Diagnostic, Spanned};
use crate::layout::product;
use crate::model::Extent;

/// Of a stream. `what` is `None` when its type is wrong: then only what holds for every type is checked.
pub(super) fn of_stream(
    cx: &mut Cx<'_>,
    sizes: &Sizes<'_>,
    owner: &str,
    ident: &Spanned<String>,
    ast: &ElemAst,
    what: Option<What>,
) -> Option<Extent> {
    let written = Written::read(cx, sizes, owner, ast);
    if what == Some(What::Text) {
        let max = written?.text(cx, owner, ident, ast)?;
        return Some(Extent { max: Some(max), dims: Cow::Borrowed(&[]) });
    }
    let written = written?;
    written.beside(cx, owner, ast)?;
    let blocks = u64::from(written.max.unwrap_or(1));
    fits(cx, owner, ident, ast, blocks.saturating_mul(product(&written.dims)))?;
    Some(Extent { max: written.max, dims: Cow::Owned(written.dims) })
}

/// Of a field: its dimensions; of a text its bytes.
pub(super) fn of_field(
    cx: &mut Cx<'_>,
    sizes: &Sizes<'_>,
    owner: &str,
    name: &Spanned<String>,
    ast: &ElemAst,
    what: Option<What>,
) -> Option<Vec<u32>> {
    let written = Written::read(cx, sizes, owner, ast);
    if what == Some(What::Text) {
        return Some(vec![written?.text(cx, owner, name, ast)?]);
    }
    if let (Some(max), Some(_)) = (&ast.max, what) {
        let message = format!("{owner} has a max, but only texts vary inside a record");
        let found = Diagnostic::error("max-in-field", &max.at, message).label("expected `count` or `shape`");
        cx.push(found.help("write `count`, and a field beside it that says how many are in use"));
        return None;
    }
    let written = written?;
    written.beside(cx, owner, ast)?;
    fits(cx, owner, name, ast, product(&written.dims))?;
    Some(written.dims)
}

/// The three keys as numbers.
struct Written {
    max: Option<u32>,
    dims: Vec<u32>,
}

impl Written {
    fn read(cx: &mut Cx<'_>, sizes: &Sizes<'_>, owner: &str, ast: &ElemAst) -> Option<Written> {
        let mut good = true;
        let mut number = |cx: &mut Cx<'_>, what: &str, size: &Spanned<Size>| {
            let n = sizes.count(cx, &format!("{what} of {owner}"), size);
            good &= n.is_some();
            n
        };
        let max = ast.max.as_ref().and_then(|m| number(cx, "max", m));
        let mut dims: Vec<u32> = ast.count.as_ref().and_then(|c| number(cx, "count", c)).into_iter().collect();
        for dim in ast.shape.iter().flat_map(|s| &s.value) {
            dims.extend(number(cx, "a dimension", dim));
        }
        if let Some(shape) = &ast.shape
            && shape.value.is_empty()
        {
            let message = format!("the shape of {owner} has no dimensions");
            let found = Diagnostic::error("zero", &shape.at, message).label("expected a list such as [480, 640]");
            cx.push(found.help("leave `shape` out for a single element"));
            good = false;
        }
        good.then_some(Written { max, dims })
    }

    /// `count` stands alone.
    fn beside(&self, cx: &mut Cx<'_>, owner: &str, ast: &ElemAst) -> Option<()> {
        let Some(count) = &ast.count else { return Some(()) };
        let (key, other, help) = if let Some(shape) = &ast.shape {
            ("shape", &shape.at, "`count: N` is short for `shape: [N]`: leave one of them out")
        } else if let Some(max) = &ast.max {
            ("max", &max.at, "`count` for a number that is always the same, `max` for one that varies")
        } else {
            return Some(());
        };
        let message = format!("{owner} has both count and {key}");
        let found = Diagnostic::error("count-beside", &count.at, message).label("expected one of them");
        cx.push(found.other(other.span, format!("the {key}")).help(help));
        None
    }

    /// A text has `max` bytes, and nothing else.
    fn text(&self, cx: &mut Cx<'_>, owner: &str, name: &Spanned<String>, ast: &ElemAst) -> Option<u32> {
        let ty = ast.ty.as_ref().map_or("text", |t| t.value.as_str());
        let mut good = true;
        let keys = [("count", ast.count.as_ref().map(|c| &c.at)), ("shape", ast.shape.as_ref().map(|s| &s.at))];
        for (key, at) in keys {
            let Some(at) = at else { continue };
            let message = format!("{owner} is {ty} and has a {key}");
            let found = Diagnostic::error("text-extent", at, message).label("expected only `max`, in bytes");
            cx.push(found.help(format!("leave `{key}` out")));
            good = false;
        }
        if ast.max.is_none() && good {
            let at = ast.ty.as_ref().map_or(&name.at, |t| &t.at);
            let message = format!("{owner} is {ty} and has no max");
            let found = Diagnostic::error("missing-max", at, message).label("expected `max` beside it");
            cx.push(found.help("add the most bytes it may have, such as `max: 256`"));
        }
        if good { self.max } else { None }
    }
}

fn fits(cx: &mut Cx<'_>, owner: &str, name: &Spanned<String>, ast: &ElemAst, elements: u64) -> Option<()> {
    if elements <= u64::from(u32::MAX) {
        return Some(());
    }
    let place = ast.shape.as_ref().map(|s| &s.at).or(ast.max.as_ref().map(|m| &m.at));
    let many = if elements == u64::MAX { "more than 2^64".to_owned() } else { elements.to_string() };
    let message = format!("{owner} may have {many} elements, past 32 bits");
    let found = Diagnostic::error("capacity-overflow", place.unwrap_or(&name.at), message);
    cx.push(found.label("expected a product of at most 4294967295"));
    None
}
