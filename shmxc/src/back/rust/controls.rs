//! Control messages: a variant each, and the struct of its body.

use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;

use super::docs::Docs;
use super::items;
use super::lang::{Control, Field, Fields};
use super::literal::text;
use super::names::{OUR_CONTROLS, Scope, camel};
use super::types::Types;

pub(super) fn controls(checked: &Checked, types: &Types<'_>, out: &mut Diagnostics) -> Vec<Control> {
    let names = {
        let mut scope = Scope::new("control", OUR_CONTROLS, out);
        let own = |id: u32| {
            let key = checked.names.control(id).unwrap_or("control");
            (key.to_owned(), scope.own(&format!("controls.{key}"), camel(key)))
        };
        checked.schema.controls.iter().map(|c| c.id).map(own).collect::<Vec<_>>()
    };
    let inner = types.inner();
    let control = |(control, (key, name)): (&shmx_schema::model::Control, (String, String))| {
        let docs = Docs::of(&control.doc, &format!("Message `{key}`.")).lines();
        let (id, wire) = (control.id, text(&control.name));
        let id_text = id.to_string();
        if control.body.fields.is_empty() {
            return Control {
                docs,
                id_arm: format!("Self::{name} => {id}"),
                encode_arm: format!("Self::{name} => {{}}"),
                decode_arms: vec![
                    format!("{id} if body.is_empty() => ::core::result::Result::Ok(Self::{name})"),
                    format!("{id} => ::core::result::Result::Err(rt::bad_body({wire}, 0, body.len()))"),
                ],
                id: id_text,
                name,
                fields: Vec::new(),
                body: Vec::new(),
            };
        }
        let path = format!("controls.{key}");
        let placed = items::fields(types, &path, &control.body, out);
        let own = || placed.iter().filter(|p| !p.hole).map(|p| &p.field);
        let numbered = |f: &dyn Fn(usize, &Field) -> String| {
            own().enumerate().map(|(i, field)| f(i, field)).collect::<Vec<_>>().join(", ")
        };
        let pattern = numbered(&|i, field| format!("{}: f{i}", field.name));
        let values = numbered(&|i, field| format!("{}: *f{i}", field.name));
        let taken = numbered(&|_, field| format!("{0}: m.{0}", field.name));
        let holes = placed.iter().filter(|p| p.hole).map(|p| format!(", {}: rt::zeroed()", p.field.name));
        let holes: String = holes.collect();
        // the same names again: what is to be said of them has been said
        let body = items::body(&inner, &path, &name, &control.body, &mut Diagnostics::new());
        let list = own().map(|f| Field { docs: f.docs.clone(), name: f.name.clone(), ty: f.ty.clone() }).collect();
        Control {
            docs,
            id_arm: format!("Self::{name} {{ .. }} => {id}"),
            encode_arm: format!(
                "Self::{name} {{ {pattern} }} => out.extend_from_slice(rt::bytes_of(&messages::{name} {{ {values}{holes} }}))"
            ),
            decode_arms: vec![format!(
                "{id} => rt::read_body({wire}, body).map(|m: messages::{name}| Self::{name} {{ {taken} }})"
            )],
            id: id_text,
            name,
            fields: vec![Fields { list }],
            body: vec![body],
        }
    };
    checked.schema.controls.iter().zip(names).map(control).collect()
}
