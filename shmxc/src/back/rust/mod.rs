//! The Rust back end: a checked model as one module of safe code on top of `shmx_runtime::__private`.
//!
//! model → what `shmx_rust` prints (every identifier, type, literal and doc line) → its templates (loops and text).

mod controls;
mod describe;
mod items;
mod shape;
mod types;

use shmx_rust::docs::{self, Docs};
use shmx_rust::names::{Findings, RUST, shout};
use shmx_rust::{Names, accessors, lang, literal};
use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmx_schema::model::TypeKind;

use crate::back::names;

/// What the templates print, and what is to be said of its names; nothing when two things have one.
pub fn module(checked: &Checked, origin: &str) -> (Option<lang::Module>, Diagnostics) {
    let mut found = Findings::new();
    let module = model(checked, origin, &mut found);
    let out = names::said(found);
    (Some(module).filter(|_| !out.failed()), out)
}

/// What a module calls its own.
fn own() -> Names {
    Names {
        schema: "Schema".to_owned(),
        view: "View".to_owned(),
        frame: "Frame".to_owned(),
        owned: "OwnedFrame".to_owned(),
        snapshot: "Snapshot".to_owned(),
        frame_mut: "FrameMut".to_owned(),
        fixed: "Fixed".to_owned(),
        backing: "B".to_owned(),
        control: "Control".to_owned(),
        planes: "planes::".to_owned(),
        prefix: String::new(),
        vis: "pub".to_owned(),
        allow: Vec::new(),
    }
}

fn model(checked: &Checked, origin: &str, out: &mut Findings) -> lang::Module {
    let schema = &checked.schema;
    let types = types::Types::new(schema, RUST.types, out);
    let (mut enums, mut flags, mut records) = (Vec::new(), Vec::new(), Vec::new());
    for def in schema.types.iter() {
        match &def.kind {
            TypeKind::Enum { base, values } => enums.push(items::enumeration(&types, def, *base, values, out)),
            TypeKind::Flags { base, values } => flags.push(items::flags(&types, def, *base, values, out)),
            TypeKind::Record(record) => records.push(items::record(&types, def, record, out)),
        }
    }
    let names = own();
    // flags are tuple structs: their names are those of functions, too
    let idents: Vec<&str> = schema.types.iter().map(|t| types.ident(&t.name)).collect();
    let streams = accessors(&shape::streams(checked, &types), &names, &idents, &[], out);
    lang::Module {
        head: docs::visible(origin),
        docs: Docs::of(&schema.doc, &format!("Schema `{}`.", schema.name)).lines(),
        name: RUST.scope("schema", &[], out).own(&format!("schema.{}", schema.name), schema.name.to_string()),
        literal: literal::text(&schema.name),
        sizes: checked.sizes.iter().map(size).collect(),
        consts: streams.consts,
        enums,
        flags,
        records,
        planes: streams.planes,
        description: describe::describe(schema),
        names,
        reads: streams.reads,
        writes: streams.writes,
        fixed: streams.fixed,
        controls: controls::controls(checked, &types, out),
    }
}

fn size((name, value): &(String, u64)) -> lang::Const {
    lang::Const {
        docs: Docs::of("", &format!("`{name}`")).lines(),
        name: shout(name),
        ty: "usize".to_owned(),
        value: literal::grouped(*value),
    }
}
