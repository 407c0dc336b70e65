//! The Rust back end: a checked model as one module of safe code on top of `shmx_runtime::__private`.
//!
//! model → `lang` (every identifier, type, literal and doc line) → templates (loops and text).

mod controls;
mod describe;
mod docs;
mod items;
mod lang;
mod literal;
mod names;
mod render;
mod shape;
mod streams;
mod types;
mod writes;

use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmx_schema::model::TypeKind;

use docs::Docs;

/// The module of a schema, as text, and what is to be said of its names.
///
/// `origin` is the line at its top that says what made it. There is no text exactly when two things have one name.
pub fn generate(checked: &Checked, origin: &str) -> (Option<String>, Diagnostics) {
    let mut out = Diagnostics::new();
    let module = module(checked, origin, &mut out);
    if out.failed() {
        return (None, out);
    }
    (Some(render::module(&module)), out)
}

fn module(checked: &Checked, origin: &str, out: &mut Diagnostics) -> lang::Module {
    let schema = &checked.schema;
    let types = types::Types::new(schema, names::OUR_TYPES, out);
    let (mut enums, mut flags, mut records) = (Vec::new(), Vec::new(), Vec::new());
    for def in schema.types.iter() {
        match &def.kind {
            TypeKind::Enum { base, values } => enums.push(items::enumeration(&types, def, *base, values, out)),
            TypeKind::Flags { base, values } => flags.push(items::flags(&types, def, *base, values, out)),
            TypeKind::Record(record) => records.push(items::record(&types, def, record, out)),
        }
    }
    let streams = streams::streams(checked, &types, out);
    lang::Module {
        head: docs::visible(origin),
        docs: Docs::of(&schema.doc, &format!("Schema `{}`.", schema.name)).lines(),
        name: names::Scope::new("schema", &[], out).own(&format!("schema.{}", schema.name), schema.name.to_string()),
        literal: literal::text(&schema.name),
        sizes: checked.sizes.iter().map(size).collect(),
        consts: streams.consts,
        enums,
        flags,
        records,
        planes: streams.planes,
        description: describe::describe(schema),
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
