//! The messages of a schema, one of each.

use std::fmt::Write;

use crate::{Case, field};

pub(crate) fn print(case: &Case) -> String {
    let mut list = String::new();
    for (k, (control, of)) in case.checked.schema.controls.iter().zip(&case.module.controls).enumerate() {
        let names = of.fields.iter().flat_map(|fields| &fields.list);
        let set = |(j, (name, field)): (usize, (&shmx_rust::lang::Field, _))| {
            format!("{}: {}, ", name.name, field::value(j, field))
        };
        let fields: String = names.zip(control.body.fields.iter()).enumerate().map(set).collect();
        let body = if fields.is_empty() { String::new() } else { format!(" {{ {fields}}}") };
        writeln!(list, "{{ let s = seed({}, {k}); m::Control::{}{body} }},", control.id, of.name).expect("a text");
    }
    format!("fn messages() -> Vec<m::Control> {{\nvec![\n{list}]\n}}\n")
}
