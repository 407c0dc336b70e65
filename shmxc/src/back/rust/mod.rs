//! The Rust back end: a checked model as one module of safe code on top of `shmx_runtime::__private`.
//!
//! model → what `shmx_rust` prints (every identifier, type, literal and doc line) → its templates (loops and text).

mod controls;
mod describe;
mod items;
mod shape;
mod types;

use shmx_rust::docs::{self, Docs};
use shmx_rust::names::{self, Finding, Findings, OUR_TYPES, Scope};
use shmx_rust::{Names, accessors, lang, literal, render};
use shmx_schema::check::Checked;
use shmx_schema::diag::{At, Diagnostic, Diagnostics};
use shmx_schema::model::TypeKind;

use crate::rules::{names_collide, renamed_identifier};

/// The module of a schema, as text, and what is to be said of its names.
///
/// `origin` is the line at its top that says what made it. There is no text exactly when two things have one name.
pub fn generate(checked: &Checked, origin: &str) -> (Option<String>, Diagnostics) {
    let mut found = Findings::new();
    let module = module(checked, origin, &mut found);
    let mut out = Diagnostics::new();
    found.into_iter().for_each(|finding| out.push(said(finding)));
    if out.failed() {
        return (None, out);
    }
    (Some(render::module(&module)), out)
}

/// What is said of a name, by its rule.
fn said(finding: Finding) -> Diagnostic {
    let at = |path| At { path, ..At::default() };
    match finding {
        Finding::Renamed { path, what, name, ident, why } => {
            renamed_identifier::found(&at(path), &what, &name, &ident, why)
        }
        Finding::Made { path, wanted, ident } => renamed_identifier::made(&at(path), &wanted, &ident),
        Finding::Collide { path, what, other, ident } => names_collide::found(&at(path), &what, &other, &ident),
    }
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

fn module(checked: &Checked, origin: &str, out: &mut Findings) -> lang::Module {
    let schema = &checked.schema;
    let types = types::Types::new(schema, OUR_TYPES, out);
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
        name: Scope::new("schema", &[], out).own(&format!("schema.{}", schema.name), schema.name.to_string()),
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
        name: names::shout(name),
        ty: "usize".to_owned(),
        value: literal::grouped(*value),
    }
}
