//! Constants, enums, flags and records.

use std::collections::HashSet;

use shmx_rust::literal::{grouped, hex};
use shmx_rust::names::{Findings, shout};
use shmx_schema::check::Checked;
use shmx_schema::layout::find_type;
use shmx_schema::model::{self, Elem, Scalar, TypeDef, TypeKind, Value};

use super::lang::{Const, Constants, Field, Record};
use super::text::{self, docstring, inline, literal};
use super::types::Types;
use super::words::PYTHON;

/// The sizes of a schema and the ids of its streams, where there are some.
pub(super) fn constants(checked: &Checked) -> Vec<Constants> {
    let constant = |name: &str, value| Const { docs: Vec::new(), name: shout(name), value };
    let sizes = checked.sizes.iter().map(|(name, value)| constant(name, grouped(*value))).collect();
    let id = |s: &model::Stream| constant(checked.names.stream(s.id).unwrap_or("stream"), s.id.to_string());
    let ids = checked.schema.streams.iter().map(id).collect();
    let class = |name: &str, doc: &str, values| Constants {
        docs: docstring(doc, 4),
        name: name.to_owned(),
        base: String::new(),
        values,
    };
    let all = [class("sizes", "Named numbers of the schema.", sizes), class("ids", "Numbers of the streams.", ids)];
    all.into_iter().filter(|class| !class.values.is_empty()).collect()
}

/// An enum.
pub(super) fn enumeration(types: &Types<'_>, def: &TypeDef, values: &[Value], out: &mut Findings) -> Constants {
    named(types, def, ("value", "IntEnum"), ("Enum", ""), (values, |v| v.to_string()), out)
}

/// Flags.
pub(super) fn flags(types: &Types<'_>, def: &TypeDef, values: &[Value], out: &mut Findings) -> Constants {
    named(types, def, ("flag", "IntFlag"), ("Flags", ": any combination of bits is legal"), (values, hex), out)
}

fn named(
    types: &Types<'_>,
    def: &TypeDef,
    (what, base): (&str, &str),
    (kind, rest): (&str, &str),
    (values, number): (&[Value], fn(i128) -> String),
    out: &mut Findings,
) -> Constants {
    let mut scope = PYTHON.scope(what, &[], out);
    let value = |v: &Value| Const {
        docs: if v.doc.is_empty() { Vec::new() } else { docstring(&text::doc(&v.doc, "", ""), 4) },
        name: scope.own(&format!("types.{}.{}", def.name, v.name), shout(&v.name)),
        value: number(v.value),
    };
    Constants {
        docs: docstring(&text::doc(&def.doc, &format!("{kind} `{}`{rest}.", def.name), ""), 4),
        name: types.ident(&def.name).to_owned(),
        base: format!("(_enum.{base})"),
        values: values.iter().map(value).collect(),
    }
}

/// The records of a schema, each behind those that it has inside.
pub(super) fn records(types: &Types<'_>) -> Vec<Record> {
    let mut done = HashSet::new();
    let mut list = Vec::new();
    for def in types.schema.types.iter() {
        record(types, def, &mut done, &mut list);
    }
    list
}

fn record<'a>(types: &Types<'a>, def: &'a TypeDef, done: &mut HashSet<&'a str>, list: &mut Vec<Record>) {
    let TypeKind::Record(record_of) = &def.kind else { return };
    if !done.insert(def.name.as_ref()) {
        return;
    }
    for field in record_of.fields.iter() {
        if let Elem::Named(name) = &field.elem
            && let Some(inner) = find_type(&types.schema.types, name)
        {
            record(types, inner, done, list);
        }
    }
    let field = |field: &model::Field| Field {
        name: literal(&field.name),
        format: types.field(field),
        offset: field.offset.to_string(),
        note: note(types, field).map_or_else(String::new, |note| format!("  # {note}")),
    };
    list.push(Record {
        docs: docstring(&text::doc(&def.doc, &format!("Record `{}`.", def.name), &facts(record_of)), 0),
        name: types.ident(&def.name).to_owned(),
        fields: record_of.fields.iter().map(field).collect(),
        itemsize: record_of.bytes.to_string(),
    });
}

/// What the number in a field is, where its dtype does not say it.
fn note(types: &Types<'_>, field: &model::Field) -> Option<String> {
    match &field.elem {
        Elem::Scalar(Scalar::Bool) => Some("bool".to_owned()),
        Elem::Utf8 => Some("UTF-8".to_owned()),
        Elem::Named(name) if shmx_schema::layout::scalar_of(&types.schema.types, &field.elem).is_some() => {
            Some(types.ident(name).to_owned())
        }
        _ => None,
    }
}

/// What the schema says of its fields, a line each.
fn facts(record: &model::Record) -> String {
    let said = |field: &model::Field| {
        let named = (field.components.count > 1 && !field.components.names.is_empty())
            .then(|| format!("Components: {}.", field.components.names.join(", ")));
        let unit = (!field.unit.is_empty()).then(|| format!("Unit: {}.", inline(&field.unit)));
        let doc = (!field.doc.is_empty()).then(|| text::doc(&field.doc, "", "").replace('\n', " "));
        let parts: Vec<_> = [doc, named, unit].into_iter().flatten().collect();
        (!parts.is_empty()).then(|| format!("{}: {}", field.name, parts.join(" ")))
    };
    record.fields.iter().filter_map(said).collect::<Vec<_>>().join("\n")
}
