//! Control messages: a variant each, and the struct of its body.

use shmx_rust::docs::Docs;
use shmx_rust::lang::{Control, Field, Fields};
use shmx_rust::literal::text;
use shmx_rust::names::{Findings, RUST, camel};
use shmx_schema::check::Checked;

use super::items::{self, Placed};
use super::types::Types;

pub(super) fn controls(checked: &Checked, types: &Types<'_>, out: &mut Findings) -> Vec<Control> {
    let names = {
        let mut scope = RUST.scope("control", RUST.controls, out);
        let own = |id: u32| {
            let key = checked.names.control(id).unwrap_or("control");
            (key.to_owned(), scope.own(&format!("controls.{key}"), camel(key)))
        };
        checked.schema.controls.iter().map(|c| c.id).map(own).collect::<Vec<_>>()
    };
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
                proofs: Vec::new(),
            };
        }
        let placed = items::fields(types, &format!("controls.{key}"), &control.body, out);
        let own: Vec<&Placed> = placed.iter().filter(|p| !p.hole).collect();
        let numbered = |f: &dyn Fn(usize, &Placed) -> String, between: &str| {
            own.iter().enumerate().map(|(i, p)| f(i, p)).collect::<Vec<_>>().join(between)
        };
        let pattern = numbered(&|i, p| format!("{}: f{i}", p.field.name), ", ");
        let puts = numbered(&|i, p| format!("rt::put(out, at + {}, f{i});", p.offset), " ");
        let taken = numbered(&|_, p| format!("{}: rt::take(body, {})", p.field.name, p.offset), ", ");
        let bytes = control.body.bytes;
        let proof = |p: &&Placed| format!("::core::mem::size_of::<{}>() == {}", p.field.ty, p.bytes);
        let proofs = own.iter().map(proof).collect();
        let list = own.iter().map(|p| &p.field);
        let list = list.map(|f| Field { docs: f.docs.clone(), name: f.name.clone(), ty: f.ty.clone() }).collect();
        Control {
            docs,
            id_arm: format!("Self::{name} {{ .. }} => {id}"),
            encode_arm: format!(
                "Self::{name} {{ {pattern} }} => {{ let at = out.len(); out.resize(at + {bytes}, 0); {puts} }}"
            ),
            decode_arms: vec![format!(
                "{id} => {{ rt::check_body({wire}, body, {bytes})?; ::core::result::Result::Ok(Self::{name} {{ {taken} }}) }}"
            )],
            id: id_text,
            name,
            fields: vec![Fields { list }],
            proofs,
        }
    };
    checked.schema.controls.iter().zip(names).map(control).collect()
}
