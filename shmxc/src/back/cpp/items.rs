//! Enums, flags, records and the bodies of messages.

use std::collections::HashSet;

use shmx_rust::names::Findings;
use shmx_schema::layout::field_size;
use shmx_schema::model::{self, Scalar, TypeDef, TypeKind};

use super::docs::{Docs, inline};
use super::lang::{Enum, Field, Proof, Record, Value};
use super::literal::{hex, number, text};
use super::types::{Types, scalar};
use super::words::CPP;

/// An enum, or flags.
pub(super) fn enumeration(
    types: &Types<'_>,
    def: &TypeDef,
    base: Scalar,
    of: &[model::Value],
    out: &mut Findings,
) -> Enum {
    let (what, is, written): (_, _, fn(i128) -> String) = match def.kind {
        TypeKind::Flags { .. } => ("flag", "Flags", hex),
        _ => ("value", "Enum", number),
    };
    let more = match what {
        "flag" => "Any combination of bits is legal.",
        _ => "A peer may have written any other number, too: `name_of` tells.",
    };
    let mut scope = CPP.scope(what, &[], out);
    let value = |v: &model::Value| Value {
        docs: Docs::of(&v.doc, &format!("`{}`", v.name)).lines(),
        name: scope.own(&format!("types.{}.{}", def.name, v.name), v.name.to_string()),
        number: written(v.value),
        literal: text(&v.name),
    };
    Enum {
        values: of.iter().map(value).collect(),
        docs: Docs::of(&def.doc, &format!("{is} `{}`.", def.name)).and(more).lines(),
        name: types.ident(&def.name).to_owned(),
        base: scalar(base).to_owned(),
    }
}

/// The records of a schema, each behind those that it is made of. Types have no circles.
pub(super) fn records(types: &Types<'_>, out: &mut Findings) -> Vec<Record> {
    let mut order = Vec::new();
    let mut seen = HashSet::new();
    for def in types.schema.types.iter() {
        behind_its_parts(types, def, &mut seen, &mut order);
    }
    let record = |def: &TypeDef| {
        let TypeKind::Record(of) = &def.kind else { return None };
        let (name, path) = (types.ident(&def.name), format!("types.{}", def.name));
        Some(body(types, name, name, &path, Docs::of(&def.doc, &format!("Record `{}`.", def.name)), of, out))
    };
    order.into_iter().filter_map(record).collect()
}

fn behind_its_parts<'a>(
    types: &Types<'a>,
    def: &'a TypeDef,
    seen: &mut HashSet<&'a str>,
    order: &mut Vec<&'a TypeDef>,
) {
    let TypeKind::Record(record) = &def.kind else { return };
    if seen.insert(&def.name) {
        for part in record.fields.iter().filter_map(|field| types.record(&field.elem)) {
            behind_its_parts(types, part, seen, order);
        }
        order.push(def);
    }
}

/// A struct called `name`, as `path` shows in the schema; `full` is what it is called from the namespace.
pub(super) fn body(
    types: &Types<'_>,
    name: &str,
    full: &str,
    path: &str,
    docs: Docs,
    of: &model::Record,
    out: &mut Findings,
) -> Record {
    let mut scope = CPP.scope("field", &[], out);
    let names: Vec<_> =
        of.fields.iter().map(|f| scope.own(&format!("{path}.{}", f.name), f.name.to_string())).collect();
    let mut holes = Holes { names: names.iter().cloned().collect(), count: 0 };
    let (mut fields, mut proofs) = (Vec::with_capacity(of.fields.len()), Vec::new());
    let why = text(&format!("{full} is not laid out as the schema says"));
    let mut prove = |condition: String| proofs.push(Proof { condition, why: why.clone() });
    if of.bytes > 0 {
        prove(format!("sizeof({full}) == {} && alignof({full}) == {}", of.bytes, of.align));
    }
    let mut at = 0;
    for (field, name) in of.fields.iter().zip(&names) {
        fields.extend(holes.between(at, field.offset));
        at = field.offset + field_size(&types.schema.types, field).bytes as u32;
        prove(format!("offsetof({full}, {name}) == {}", field.offset));
        let docs = Docs::of(&field.doc, &format!("`{}`", field.name)).and(&facts(field)).lines();
        let components = field.components.count.to_string();
        fields.push(Field { docs, name: name.clone(), ty: types.field(field), components });
    }
    fields.extend(holes.between(at, of.bytes));
    let same: Vec<_> = names.iter().map(|field| format!("Left.{field} == Right.{field}")).collect();
    let equal = match same.as_slice() {
        [] => format!("operator==(const {name}&, const {name}&) noexcept = default;"),
        // no field is called so: they are in lower case
        _ => {
            format!("operator==(const {name}& Left, const {name}& Right) noexcept {{ return {}; }}", same.join(" && "))
        }
    };
    Record { docs: docs.lines(), name: name.to_owned(), fields, equal, proofs }
}

/// What stands in the holes of a record: members, so that they begin as zeroes and are copied.
struct Holes {
    names: HashSet<String>,
    count: usize,
}

impl Holes {
    fn between(&mut self, from: u32, to: u32) -> Option<Field> {
        if from == to {
            return None;
        }
        let mut name = format!("pad{}_", self.count);
        while !self.names.insert(name.clone()) {
            name.push('_');
        }
        self.count += 1;
        let docs = vec!["/// A hole: stays zero.".to_owned()];
        Some(Field {
            docs,
            name,
            ty: format!("::std::array<::std::uint8_t, {}>", to - from),
            components: "0".to_owned(),
        })
    }
}

/// Components, shape and unit of a field.
fn facts(field: &model::Field) -> String {
    let mut facts = Vec::new();
    if field.components.count > 1 && !field.components.names.is_empty() {
        facts.push(format!("Components: {}.", field.components.names.join(", ")));
    }
    if !field.unit.is_empty() {
        facts.push(format!("Unit: {}.", inline(&field.unit)));
    }
    facts.join(" ")
}
