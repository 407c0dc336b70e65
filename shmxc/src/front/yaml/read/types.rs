//! `types`: records, enums, flags and vectors.

use shmx_schema::ast::{TypeAst, TypeKindAst, ValueAst};

use super::keys::Keys;
use super::{Cx, fields, notes};
use crate::front::yaml::tree::{Entry, Kind, Node};
use crate::rules::{Help, missing_components, missing_value, missing_values, type_form};

const FORMS: [&str; 4] = ["record", "enum", "flags", "vector"];

/// All of them.
pub(super) fn read(cx: &mut Cx<'_>, node: &Node, out: &mut Vec<TypeAst>) {
    let example = "types: { Vec3: { vector: f32, components: [x, y, z] } }";
    for entry in cx.map(node, "`types`", example).unwrap_or_default() {
        out.push(one(cx, entry));
    }
}

fn one(cx: &mut Cx<'_>, entry: &Entry) -> TypeAst {
    let what = format!("type '{}'", entry.key.value.escape_debug());
    let mut out = TypeAst { name: entry.key.clone(), notes: Default::default(), kind: TypeKindAst::Broken };
    let Kind::Map(entries) = &entry.value.kind else {
        let help = "`{ record: { id: u32 } }`, `{ enum: u8, values: { off: 0 } }`, flags alike, or \
                    `{ vector: f32, components: 3 }`";
        cx.expected(&entry.value, &what, "a map with a record, an enum, flags or a vector", Some(Help::words(help)));
        return out;
    };
    let mut forms = entries.iter().filter(|e| FORMS.contains(&e.key.value.as_str()));
    let form = forms.next().map_or("", |e| e.key.value.as_str());
    let second = forms.next();
    let known: &[&str] = match form {
        "record" => &["record", "doc", "meta"],
        "enum" | "flags" => &[form, "values", "doc", "meta"],
        "vector" => &["vector", "components", "doc", "meta"],
        _ => &["record", "enum", "flags", "vector", "values", "components", "doc", "meta"],
    };
    if let Some(second) = second {
        cx.push(type_form::both(&second.key.at, &what, form, &second.key.value));
        return out;
    }
    let Some(keys) = cx.keys(&entry.value, &what, "", known, &[]) else { return out };
    out.notes = notes::read(cx, &keys, &what);
    let kind = match form {
        "record" => keys.get("record").and_then(|n| record(cx, n, &what)),
        "enum" | "flags" => valued(cx, &keys, form, entry, &what),
        "vector" => vector(cx, &keys, entry, &what),
        _ if entries.iter().any(|e| !known.contains(&e.key.value.as_str())) => None, // said: an unknown key
        _ => {
            cx.push(type_form::none(&entry.key.at, &what));
            None
        }
    };
    out.kind = kind.unwrap_or(TypeKindAst::Broken);
    out
}

fn record(cx: &mut Cx<'_>, node: &Node, what: &str) -> Option<TypeKindAst> {
    match node.kind {
        Kind::Map(_) | Kind::Empty => Some(TypeKindAst::Record(fields::read(cx, node, what))),
        _ => {
            let _ = cx.map(node, &format!("`record` of {what}"), "{ id: u32, mass: { type: f32, unit: kg } }");
            None
        }
    }
}

fn vector(cx: &mut Cx<'_>, keys: &Keys<'_>, entry: &Entry, what: &str) -> Option<TypeKindAst> {
    let of = keys.get("vector").and_then(|n| cx.text(n, &format!("`vector` of {what}"), "a number type such as f32"));
    let Some(node) = keys.get("components") else {
        if keys.misspelt("components") {
            return None;
        }
        cx.push(missing_components::found(&entry.key.at, what));
        return None;
    };
    let components = fields::components(cx, node, &format!("`components` of {what}"))?;
    Some(TypeKindAst::Vector { of: of?, components })
}

fn valued(cx: &mut Cx<'_>, keys: &Keys<'_>, form: &str, entry: &Entry, what: &str) -> Option<TypeKindAst> {
    let base = keys.get(form).and_then(|n| cx.text(n, &format!("the base of {what}"), "an integer type such as u8"));
    let Some(node) = keys.get("values") else {
        if keys.misspelt("values") {
            return None;
        }
        cx.push(missing_values::found(&entry.key.at, what));
        return None;
    };
    if let Kind::List(list) = &node.kind {
        let name = |n: &Node| match &n.kind {
            Kind::Scalar { text, .. } => Some(text.clone()),
            _ => None,
        };
        let number = |i: usize| if form == "flags" { 1u64 << i.min(63) } else { i as u64 };
        let named: Vec<String> = list
            .iter()
            .take(8)
            .filter_map(name)
            .enumerate()
            .map(|(i, name)| format!("{name}: {}", number(i)))
            .collect();
        let dots = if list.len() > 8 { ", …" } else { "" };
        let map = format!("{{ {}{dots} }}", named.join(", "));
        let words = format!("numbers stay the same for ever, so write them: {map}");
        let help = if dots.is_empty() { node.help(words, &map, false) } else { Help::words(words) };
        cx.expected(node, &format!("`values` of {what}"), "a map of names and numbers", Some(help));
        return None;
    }
    let entries = cx.map(node, &format!("`values` of {what}"), "{ first: 1, second: 2 }")?;
    let values: Vec<ValueAst> = entries.iter().filter_map(|e| value(cx, e, what)).collect();
    let (base, all) = (base?, values.len() == entries.len());
    match form {
        _ if !all => None,
        "enum" => Some(TypeKindAst::Enum { base, values }),
        _ => Some(TypeKindAst::Flags { base, values }),
    }
}

/// `dust: 0`, or `dust: { value: 0, doc: … }`.
fn value(cx: &mut Cx<'_>, entry: &Entry, what: &str) -> Option<ValueAst> {
    let what = format!("value '{}' of {what}", entry.key.value.escape_debug());
    let name = entry.key.clone();
    let Kind::Map(_) = &entry.value.kind else {
        let value = cx.integer(&entry.value, &what)?;
        return Some(ValueAst { name, value, doc: String::new() });
    };
    let keys = cx.keys(&entry.value, &what, "", &["value", "doc"], &[])?;
    let doc = notes::doc(cx, &keys, &what);
    let Some(node) = keys.get("value") else {
        if keys.misspelt("value") {
            return None;
        }
        cx.push(missing_value::found(&entry.key.at, &what));
        return None;
    };
    Some(ValueAst { name, value: cx.integer(node, &what)?, doc })
}
