//! Records: their fields laid out, the records in them first; none in itself.

use std::borrow::Cow;
use std::collections::HashMap;

use super::elem::What;
use super::names::{self, Once};
use super::sizes::Sizes;
use super::types::Types;
use super::{Cx, elem, extent, notes};
use crate::ast::{FieldAst, TypeAst, TypeKindAst};
use crate::diag::Spanned;
use crate::layout::{Size, align_up, field_size, place_fields};
use crate::model::{Elem, Field, Record};
use crate::rules::{empty_record, json_in_field, padding, record_cycle, record_depth, record_too_large};

/// Records stand in records at most this deep.
pub(crate) const MOST_DEPTH: usize = 32;

/// The fields of a record or control called `owner`, laid out. A control may be empty, a record not.
pub(super) fn lower(
    cx: &mut Cx<'_>,
    sizes: &Sizes<'_>,
    types: &Types<'_>,
    owner: &str,
    name: &Spanned<String>,
    asts: &[FieldAst],
) -> Option<Record> {
    if asts.is_empty() && owner.starts_with("record") {
        cx.push(empty_record::found(&name.at, owner));
        return None;
    }
    let mut once = Once::new("fields");
    let mut good = true;
    let mut fields = Vec::with_capacity(asts.len());
    for ast in asts {
        good &= names::snake(cx, "field name", &ast.name);
        good &= once.check(cx, &ast.name);
        let field = field(cx, sizes, types, owner, ast);
        good &= field.is_some();
        fields.extend(field);
    }
    if !good {
        return None;
    }
    let size = place_fields(types.defs(), &mut fields);
    let Ok(bytes) = u32::try_from(size.bytes) else {
        cx.push(record_too_large::found(&name.at, owner, size.bytes));
        return None;
    };
    if owner.starts_with("record") {
        holes(cx, types, owner, name, &fields, size);
    }
    Some(Record { fields: Cow::Owned(fields), bytes, align: size.align as u32 })
}

/// Whether another order has fewer bytes. Every field is a multiple of its alignment, so the widest first leaves holes
/// at the end alone.
fn holes(cx: &mut Cx<'_>, types: &Types<'_>, owner: &str, name: &Spanned<String>, fields: &[Field], size: Size) {
    let sizes: Vec<Size> = fields.iter().map(|f| field_size(types.defs(), f)).collect();
    let least = align_up(sizes.iter().map(|s| s.bytes).sum(), size.align);
    if least >= size.bytes {
        return;
    }
    let mut order: Vec<usize> = (0..fields.len()).collect();
    order.sort_by_key(|i| std::cmp::Reverse(sizes[*i].align));
    let order: Vec<&str> = order.into_iter().map(|i| fields[i].name.as_ref()).collect();
    cx.push(padding::found(&name.at, owner, size.bytes, least, &order));
}

fn field(cx: &mut Cx<'_>, sizes: &Sizes<'_>, types: &Types<'_>, record: &str, ast: &FieldAst) -> Option<Field> {
    let owner = format!("field '{}' of {record}", ast.name.value);
    let lowered = elem::lower(cx, sizes, types, &owner, &ast.elem);
    let what = lowered.as_ref().map(|l| l.what);
    let dims = extent::of_field(cx, sizes, &owner, &ast.name, &ast.elem, what);
    let meta = notes::meta(cx, &ast.notes);
    let lowered = lowered?;
    if lowered.what == What::Text && lowered.elem == Elem::Json {
        let at = ast.elem.ty.as_ref().map_or(&ast.name.at, |t| &t.at);
        cx.push(json_in_field::found(at, &owner));
        return None;
    }
    Some(Field {
        name: Cow::Owned(ast.name.value.clone()),
        elem: lowered.elem,
        components: lowered.components,
        dims: Cow::Owned(dims?),
        offset: 0,
        unit: ast.elem.unit.as_ref().map_or(Cow::Borrowed(""), |u| Cow::Owned(u.value.clone())),
        doc: notes::doc(&ast.notes.doc),
        meta,
    })
}

/// The records, what a record holds before it. `Err` marks those that can't be laid out: in a cycle, resting on
/// one, or too deep; the first of each cycle has been complained about.
pub(super) fn bottom_up(cx: &mut Cx<'_>, asts: &[&TypeAst], index: &HashMap<&str, usize>) -> Vec<Result<usize, usize>> {
    let held: Vec<Vec<(usize, &FieldAst)>> = asts.iter().map(|ast| held_by(ast, asts, index)).collect();
    let mut holders = vec![Vec::new(); asts.len()];
    let mut open: Vec<usize> = vec![0; asts.len()];
    for (i, list) in held.iter().enumerate() {
        open[i] = list.len();
        for (k, _) in list {
            holders[*k].push(i);
        }
    }
    let mut ready: Vec<usize> = (0..asts.len()).rev().filter(|i| open[*i] == 0 && is_record(asts[*i])).collect();
    let mut depth = vec![1usize; asts.len()];
    let mut order = Vec::new();
    while let Some(i) = ready.pop() {
        if depth[i] == MOST_DEPTH + 1 {
            cx.push(record_depth::found(&asts[i].name.at, &asts[i].name.value, MOST_DEPTH));
        }
        order.push(if depth[i] > MOST_DEPTH { Err(i) } else { Ok(i) });
        for k in std::mem::take(&mut holders[i]) {
            depth[k] = depth[k].max(depth[i] + 1);
            open[k] -= 1;
            if open[k] == 0 {
                ready.push(k);
            }
        }
    }
    let stuck: Vec<bool> = (0..asts.len()).map(|i| is_record(asts[i]) && open[i] > 0).collect();
    report_cycles(cx, asts, &held, &stuck);
    order.extend((0..asts.len()).filter(|i| stuck[*i]).map(Err));
    order
}

fn is_record(ast: &TypeAst) -> bool {
    matches!(ast.kind, TypeKindAst::Record(_))
}

fn held_by<'a>(ast: &'a TypeAst, asts: &[&TypeAst], index: &HashMap<&str, usize>) -> Vec<(usize, &'a FieldAst)> {
    let TypeKindAst::Record(fields) = &ast.kind else { return Vec::new() };
    let record_of = |f: &FieldAst| {
        let i = *index.get(f.elem.ty.as_ref()?.value.as_str())?;
        is_record(asts[i]).then_some(i)
    };
    fields.iter().filter_map(|f| Some((record_of(f)?, f))).collect()
}

/// Every stuck record leads to a cycle: follows the way until it meets itself, once for each.
fn report_cycles(cx: &mut Cx<'_>, asts: &[&TypeAst], held: &[Vec<(usize, &FieldAst)>], stuck: &[bool]) {
    let mut seen = vec![0usize; asts.len()];
    for start in 0..asts.len() {
        let mut way = Vec::new();
        let mut i = start;
        while stuck[i] && seen[i] == 0 {
            seen[i] = start + 1;
            let Some((next, field)) = held[i].iter().find(|(k, _)| stuck[*k]) else { break };
            way.push((i, *field));
            i = *next;
        }
        let Some(from) = way.iter().position(|(k, _)| *k == i && seen[i] == start + 1) else { continue };
        let cycle = &way[from..];
        let (first, field) = cycle[0];
        let mut text: Vec<String> =
            cycle.iter().map(|(k, f)| format!("{}.{}", asts[*k].name.value, f.name.value)).collect();
        text.push(asts[first].name.value.clone());
        cx.push(record_cycle::found(&field.name.at, &asts[first].name.value, &text.join(" -> ")));
    }
}
