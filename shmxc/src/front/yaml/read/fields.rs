//! `fields` of controls, `record` of types, and what streams and fields have in common.

use shmx_schema::ast::{ComponentsAst, ElemAst, FieldAst, Notes};
use shmx_schema::diag::Spanned;

use super::Cx;
use super::keys::Keys;
use super::notes;
use crate::front::yaml::tree::{Entry, Kind, Node};
use crate::rules::{Help, missing_type};

/// What describes an element, in streams and fields alike.
pub(super) const ELEM_KEYS: [&str; 8] = ["type", "components", "count", "shape", "max", "unit", "doc", "meta"];

/// `{ id: u32, mass: { type: f32, unit: kg } }`
pub(super) fn read(cx: &mut Cx<'_>, node: &Node, owner: &str) -> Vec<FieldAst> {
    let example = "{ id: u32, mass: { type: f32, unit: kg } }";
    let entries = cx.map(node, &format!("`fields` of {owner}"), example).unwrap_or_default();
    entries.iter().map(|entry| field(cx, entry, owner)).collect()
}

fn field(cx: &mut Cx<'_>, entry: &Entry, owner: &str) -> FieldAst {
    let mut out = FieldAst { name: entry.key.clone(), elem: nothing(), notes: Notes::default() };
    let what = format!("field '{}' of {owner}", entry.key.value.escape_debug());
    if let Kind::Scalar { text, .. } = &entry.value.kind {
        out.elem.ty = Some(Spanned::new(text.clone(), entry.value.at.clone()));
        return out;
    }
    let example = format!("{}: u32", entry.key.value.escape_debug());
    if matches!(entry.value.kind, Kind::Empty) {
        cx.push(missing_type::of_field(&entry.key.at, &what, &example));
        return out;
    }
    let Some(keys) = cx.keys(&entry.value, &what, &example, &ELEM_KEYS, &[]) else { return out };
    out.elem = elem(cx, &keys, entry, &what);
    out.notes = notes::read(cx, &keys, &what);
    out
}

/// Type, components, extent and unit.
pub(super) fn elem(cx: &mut Cx<'_>, keys: &Keys<'_>, entry: &Entry, what: &str) -> ElemAst {
    let ty = match keys.get("type") {
        Some(node) => type_name(cx, node, what),
        None if keys.misspelt("type") => None,
        None => {
            cx.push(missing_type::found(&entry.key.at, what));
            None
        }
    };
    ElemAst {
        ty,
        components: keys.get("components").and_then(|n| components(cx, n, &format!("`components` of {what}"))),
        count: keys.get("count").map(|n| cx.count_or_one(n, &format!("count of {what}"))),
        shape: keys.get("shape").and_then(|n| shape(cx, n, what)),
        max: keys.get("max").map(|n| cx.size_or_one(n, &format!("max of {what}"))),
        unit: keys.get("unit").and_then(|n| cx.text(n, &format!("the unit of {what}"), "a text such as m/s")),
    }
}

fn type_name(cx: &mut Cx<'_>, node: &Node, what: &str) -> Option<Spanned<String>> {
    if matches!(node.kind, Kind::Map(_)) {
        let help = Help::words("give it a name in `types`, and write that here");
        cx.expected(node, &format!("the type of {what}"), "the name of a type, such as f32", Some(help));
        return None;
    }
    cx.text(node, &format!("the type of {what}"), "the name of a type, such as f32")
}

fn shape(cx: &mut Cx<'_>, node: &Node, what: &str) -> Option<Spanned<Vec<Spanned<shmx_schema::ast::Size>>>> {
    let Kind::List(list) = &node.kind else {
        let help = match &node.kind {
            Kind::Scalar { text, plain: true } => {
                let words = format!("write `shape: [{text}]`, or `count: {text}`");
                Some(node.help(words, &format!("[{text}]"), true))
            }
            _ => None,
        };
        cx.expected(node, &format!("the shape of {what}"), "a list such as [480, 640]", help);
        return None;
    };
    let dim = format!("a dimension of {what}");
    Some(Spanned::new(list.iter().map(|n| cx.size_or_one(n, &dim)).collect(), node.at.clone()))
}

/// `3`, `axes` or `[x, y, z]`.
pub(super) fn components(cx: &mut Cx<'_>, node: &Node, what: &str) -> Option<Spanned<ComponentsAst>> {
    let value = match &node.kind {
        Kind::List(list) => {
            let names: Vec<_> = list.iter().filter_map(|n| cx.text(n, "a component", "a name such as x")).collect();
            if names.len() < list.len() {
                return None;
            }
            ComponentsAst::Names(names)
        }
        Kind::Map(_) | Kind::Empty => {
            cx.expected(node, what, "how many, or a list of names such as [x, y, z]", None);
            return None;
        }
        _ => ComponentsAst::Count(cx.size(node, what)?.value),
    };
    Some(Spanned::new(value, node.at.clone()))
}

fn nothing() -> ElemAst {
    ElemAst { ty: None, components: None, count: None, shape: None, max: None, unit: None }
}
