//! How many elements: `max`, `count` and `shape`, and which of them may stand where.

use std::borrow::Cow;

use super::Cx;
use super::elem::What;
use super::sizes::Sizes;
use crate::ast::{ElemAst, Size};
use crate::diag::Spanned;
use crate::layout::product;
use crate::model::Extent;
use crate::rules::{capacity_overflow, count_beside, many_dimensions, max_in_field, missing_max, text_extent, zero};

/// The most dimensions: JSON of a stream is as deep in lists, within each of the records that lie in each other.
pub(crate) const MOST_DIMS: usize = 8;

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
        cx.push(max_in_field::found(&max.at, owner));
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
            cx.push(zero::no_dimensions(&shape.at, owner));
            good = false;
        }
        if let Some(shape) = &ast.shape
            && shape.value.len() > MOST_DIMS
        {
            cx.push(many_dimensions::found(&shape.at, owner, shape.value.len(), MOST_DIMS));
            good = false;
        }
        good.then_some(Written { max, dims })
    }

    /// `count` stands alone.
    fn beside(&self, cx: &mut Cx<'_>, owner: &str, ast: &ElemAst) -> Option<()> {
        let Some(count) = &ast.count else { return Some(()) };
        let found = if let Some(shape) = &ast.shape {
            count_beside::shape(&count.at, owner, shape.at.span)
        } else if let Some(max) = &ast.max {
            count_beside::max(&count.at, owner, max.at.span)
        } else {
            return Some(());
        };
        cx.push(found);
        None
    }

    /// A text has `max` bytes, and nothing else.
    fn text(&self, cx: &mut Cx<'_>, owner: &str, name: &Spanned<String>, ast: &ElemAst) -> Option<u32> {
        let ty = ast.ty.as_ref().map_or("text", |t| t.value.as_str());
        let mut good = true;
        let keys = [("count", ast.count.as_ref().map(|c| &c.at)), ("shape", ast.shape.as_ref().map(|s| &s.at))];
        for (key, at) in keys {
            let Some(at) = at else { continue };
            cx.push(text_extent::found(at, owner, ty, key));
            good = false;
        }
        if ast.max.is_none() && good {
            let at = ast.ty.as_ref().map_or(&name.at, |t| &t.at);
            cx.push(missing_max::found(at, owner, ty));
        }
        if good { self.max } else { None }
    }
}

fn fits(cx: &mut Cx<'_>, owner: &str, name: &Spanned<String>, ast: &ElemAst, elements: u64) -> Option<()> {
    if elements <= u64::from(u32::MAX) {
        return Some(());
    }
    let place = ast.shape.as_ref().map(|s| &s.at).or(ast.max.as_ref().map(|m| &m.at));
    cx.push(capacity_overflow::found(place.unwrap_or(&name.at), owner, elements));
    None
}
