//! What seeds are in the types of a schema.

use std::fmt::Write;

use shmx_schema::model::{TypeKind, Value};

use crate::{Case, field};

pub(crate) fn print(case: &Case) -> String {
    let (mut enums, mut flags) = (case.module.enums.iter(), case.module.flags.iter());
    let mut records = case.module.records.iter();
    let mut out = String::new();
    for def in case.checked.schema.types.iter() {
        let (ty, body) = match &def.kind {
            TypeKind::Enum { values, .. } => {
                let name = &enums.next().expect("as many").name;
                let body = format!("shmx_runtime::Open::from_number([{}][{}])", numbers(values), index(values, 0));
                (format!("shmx_runtime::Open<m::{name}>"), body)
            }
            TypeKind::Flags { values, .. } => {
                let name = &flags.next().expect("as many").name;
                let list = numbers(values);
                let body = format!("m::{name}([{list}][{}] | [{list}][{}])", index(values, 0), index(values, 1));
                (format!("m::{name}"), body)
            }
            TypeKind::Record(record) => {
                let of = records.next().expect("as many");
                let own = of.fields.iter().filter(|f| !f.docs.iter().any(|doc| doc == "#[doc(hidden)]"));
                let set = |(j, (of, field)): (usize, (&shmx_rust::lang::Field, _))| {
                    format!("{}: {}, ", of.name, field::value(j, field))
                };
                let fields: String = own.zip(record.fields.iter()).enumerate().map(set).collect();
                (format!("m::{}", of.name), format!("m::{} {{ {fields}..Default::default() }}", of.name))
            }
        };
        writeln!(out, "impl Value for {ty} {{ fn of(s: u64) -> Self {{ {body} }} }}").expect("a text");
    }
    out
}

fn numbers(values: &[Value]) -> String {
    values.iter().map(|value| value.value.to_string()).collect::<Vec<_>>().join(", ")
}

fn index(values: &[Value], plus: u64) -> String {
    format!("((pick(s) + {plus}) % {}) as usize", values.len())
}
