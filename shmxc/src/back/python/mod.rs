//! The Python back end: a checked model as a package on top of `shmx_runtime`, with its types in a stub.
//!
//! model → [`lang`] (every identifier, annotation, literal and doc line) → templates (loops and text).

mod controls;
mod imports;
mod items;
pub mod lang;
mod shadows;
mod streams;
mod templates;
mod text;
mod types;
mod words;

use shmx_rust::names::Findings;
use shmx_schema::blob;
use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmx_schema::hash::{layout_hash, schema_hash};
use shmx_schema::model::TypeKind;

use crate::back::names;
use lang::Constants;
use text::literal;
use types::Types;

pub use templates::TEMPLATES;
pub use words::{PYTHON, package};

/// What annotations are made of that a stream or a message's field may be called as.
const BUILTINS: &[&str] = &["bool", "bytes", "float", "int", "property", "str"];

/// What the templates print, and what is to be said of its names; nothing when two things have one. `origin` is the
/// line at the top that says what made it.
pub fn module(checked: &Checked, origin: &str) -> (Option<lang::Module>, Diagnostics) {
    let mut found = Findings::new();
    let module = model(checked, origin, &mut found);
    let out = names::said(found);
    (Some(module).filter(|_| !out.failed()), out)
}

fn model(checked: &Checked, origin: &str, out: &mut Findings) -> lang::Module {
    let schema = &checked.schema;
    let name =
        PYTHON.scope("schema", shadows::MODULES, out).own(&format!("schema.{}", schema.name), schema.name.to_string());
    let builtins = if hides_builtins(checked) { "_builtins." } else { "" };
    let types = Types::new(schema, builtins, out);
    let mut enums = Vec::new();
    for def in schema.types.iter() {
        match &def.kind {
            TypeKind::Enum { values, .. } => enums.push(items::enumeration(&types, def, values, out)),
            TypeKind::Flags { values, .. } => enums.push(items::flags(&types, def, values, out)),
            TypeKind::Record(_) => {}
        }
    }
    let (constants, records) = (items::constants(checked), items::records(&types));
    let streams = streams::streams(checked, &types, out);
    let controls = controls::controls(checked, &types, out);
    let (publish, begin) = (streams::publish(checked, &streams), streams::begin(checked, &streams, &types));
    let taken = streams.iter().any(|stream| stream.name == "sim_time");
    lang::Module {
        docs: text::docstring(&text::doc(&schema.doc, &format!("Schema `{name}`."), &text::inline(origin)), 0),
        exports: exports(&constants, &enums, &records),
        imports: imports::module(&enums, &records),
        stub_imports: imports::stub(builtins, &enums, &records, &streams, &controls, &[&publish, &begin]),
        sim_time: if taken { "_sim_time" } else { "sim_time" }.to_owned(),
        publish,
        begin,
        schema: description(checked, &streams, &controls, &enums, &records, &types),
        builtins: builtins.to_owned(),
        constants,
        enums,
        records,
        streams,
        controls,
    }
}

/// Whether something in a class is called as what its annotations are made of.
fn hides_builtins(checked: &Checked) -> bool {
    let streams = checked.schema.streams.iter().filter_map(|s| checked.names.stream(s.id));
    let fields = checked.schema.controls.iter().flat_map(|c| c.body.fields.iter().map(|f| f.name.as_ref()));
    streams.chain(fields).any(|name| BUILTINS.contains(&name))
}

/// The public names, in order.
fn exports(constants: &[Constants], enums: &[Constants], records: &[lang::Record]) -> Vec<String> {
    let ours = PYTHON.types.iter().copied().chain(["schema"]);
    let theirs = constants.iter().chain(enums).map(|class| class.name.as_str());
    let mut names: Vec<_> = ours.chain(theirs).chain(records.iter().map(|record| record.name.as_str())).collect();
    names.sort_unstable();
    names.into_iter().map(literal).collect()
}

fn description(
    checked: &Checked,
    streams: &[lang::Stream],
    controls: &[lang::Control],
    enums: &[Constants],
    records: &[lang::Record],
    types: &Types<'_>,
) -> lang::Schema {
    let schema = &checked.schema;
    let entries = |idents: Vec<&str>| {
        let of = schema.types.iter().map(|t| (t.name.as_ref(), types.ident(&t.name)));
        let of = of.filter(|(_, ident)| idents.contains(ident));
        of.map(|(name, ident)| format!("{}: {ident}", literal(name))).collect::<Vec<_>>()
    };
    lang::Schema {
        blob: text::bytes(&blob::to_vec(schema)),
        schema_hash: format!("{:#018x}", schema_hash(schema)),
        layout_hash: format!("{:#018x}", layout_hash(schema)),
        streams: streams.iter().map(|stream| literal(&stream.name)).collect(),
        controls: controls.iter().map(|c| literal(&c.name)).collect(),
        enums: entries(enums.iter().map(|class| class.name.as_str()).collect()),
        dtypes: entries(records.iter().map(|record| record.name.as_str()).collect()),
    }
}
