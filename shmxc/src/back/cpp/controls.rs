//! Control messages: a struct each, within `Control`.

use shmx_rust::names::{Findings, camel};
use shmx_schema::check::Checked;
use shmx_schema::model;

use super::docs::Docs;
use super::items;
use super::lang::{Control, Messages};
use super::literal::text;
use super::types::Types;
use super::words::CPP;

/// The messages of a schema. `types` are qualified: a message may be called like a type.
pub(super) fn controls(checked: &Checked, types: &Types<'_>, out: &mut Findings) -> (Vec<Control>, Messages) {
    let mut scope = CPP.scope("control", CPP.controls, out);
    let own = |of: &model::Control| {
        let key = checked.names.control(of.id).unwrap_or("control").to_owned();
        let name = scope.own(&format!("controls.{key}"), camel(&key));
        (key, name)
    };
    let idents: Vec<_> = checked.schema.controls.iter().map(own).collect();
    let (mut list, mut tags, mut names) = (Vec::new(), Vec::new(), Vec::new());
    for (of, (key, name)) in checked.schema.controls.iter().zip(idents) {
        let docs = Docs::of(&of.doc, &format!("Message `{key}`."));
        let body =
            items::body(types, &name, &format!("Control::{name}"), &format!("controls.{key}"), docs, &of.body, out);
        tags.push(format!("::shmx_runtime::generated::Tag<{name}, {}U, {}>", of.id, of.body.bytes));
        names.push(text(&of.name));
        list.push(Control { id: of.id.to_string(), body });
    }
    let messages = Messages { tags: tags.join(", "), count: names.len().to_string(), names: names.join(", ") };
    (list, messages)
}
