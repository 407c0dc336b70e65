//! Control messages: a class each.

use shmx_rust::names::Findings;
use shmx_schema::check::Checked;
use shmx_schema::model;

use super::lang::{Attribute, Control};
use super::text::{self, docstring, inline, literal};
use super::types::Types;
use super::words::{MESSAGE, PYTHON};

pub(super) fn controls(checked: &Checked, types: &Types<'_>, out: &mut Findings) -> Vec<Control> {
    let names: Vec<_> = {
        let mut scope = PYTHON.scope("control", PYTHON.controls, out);
        let own = |c: &model::Control| {
            let key = checked.names.control(c.id).unwrap_or("control").to_owned();
            (scope.own(&format!("controls.{key}"), key.clone()), key)
        };
        checked.schema.controls.iter().map(own).collect()
    };
    let of = |(i, (control, (name, key))): (usize, (&model::Control, (String, String)))| {
        let mut scope = PYTHON.scope("field", MESSAGE, out);
        let own = |f: &model::Field| scope.own(&format!("controls.{key}.{}", f.name), f.name.to_string());
        let idents: Vec<_> = control.body.fields.iter().map(own).collect();
        let fields = || control.body.fields.iter().zip(&idents);
        let wire = if control.name == key { String::new() } else { format!("On the wire: {}.", inline(&control.name)) };
        let doc = text::doc(&control.doc, &format!("Message `{key}`."), &wire);
        Control {
            docs: docstring(&doc, 8),
            index: i.to_string(),
            names: text::tuple(&idents.iter().map(|ident| literal(ident)).collect::<Vec<_>>()),
            params: fields()
                .map(|(field, ident)| format!("{ident}: {} = ...", types.attribute(field, false)))
                .collect(),
            fields: fields().map(|(field, ident)| attribute(types, field, ident)).collect(),
            name,
        }
    };
    checked.schema.controls.iter().zip(names).enumerate().map(of).collect()
}

fn attribute(types: &Types<'_>, field: &model::Field, ident: &str) -> Attribute {
    let named = match field.components.names.as_ref() {
        [] => String::new(),
        names => format!("Components: {}.", names.join(", ")),
    };
    let unit = if field.unit.is_empty() { String::new() } else { format!("Unit: {}.", inline(&field.unit)) };
    let facts = [named, unit].into_iter().filter(|fact| !fact.is_empty()).collect::<Vec<_>>().join(" ");
    let doc = text::doc(&field.doc, "", &facts);
    let doc = doc.trim();
    Attribute {
        dots: if doc.is_empty() { " ..." } else { "" }.to_owned(),
        docs: if doc.is_empty() { Vec::new() } else { docstring(doc, 12) },
        name: ident.to_owned(),
        ty: types.attribute(field, true),
    }
}
