//! Records, enums and flags.

use shmx_schema::model::{List, Scalar, TypeDef, TypeKind, Value as Number};

use super::{doc, elem, meta};
use crate::fmt::part::{Group, Part, Value};
use crate::fmt::quote;

/// A type under its name.
pub(super) fn part(def: &TypeDef) -> Part {
    let mut parts: Vec<_> = doc(&def.doc).into_iter().collect();
    match &def.kind {
        TypeKind::Record(record) => parts.push(Part::new("record", elem::fields(record))),
        TypeKind::Enum { base, values } => numbers(&mut parts, "enum", *base, values, i128::to_string),
        TypeKind::Flags { base, values } => numbers(&mut parts, "flags", *base, values, |bits| format!("{bits:#x}")),
    }
    parts.extend(meta(&def.meta));
    Part::new(quote::key(&def.name), Group::flow(parts))
}

fn numbers(parts: &mut Vec<Part>, key: &str, base: Scalar, values: &List<Number>, shown: impl Fn(&i128) -> String) {
    parts.push(Part::new(key, base.name().to_owned()));
    let value = |of: &Number| {
        let number = shown(&of.value);
        let value = match doc(&of.doc) {
            None => Value::from(number),
            Some(doc) => Group::flow(vec![Part::new("value", number), doc]).into(),
        };
        Part::new(quote::key(&of.name), value)
    };
    parts.push(Part::new("values", Group::flow(values.iter().map(value).collect())));
}
