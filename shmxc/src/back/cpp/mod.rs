//! The C++ back end: a checked model as one header on top of `shmx_runtime::generated`.
//!
//! model → [`lang`] (every identifier, type, literal and doc line) → templates (loops and text).

mod controls;
mod describe;
mod docs;
mod items;
pub mod lang;
mod literal;
mod reads;
mod streams;
mod templates;
mod types;
mod words;
mod writes;

use docs::{Docs, inline};
use shmx_rust::names::Findings;
use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmx_schema::model::TypeKind;

use crate::back::{Output, names};
pub use templates::TEMPLATES;
use types::Types;
use words::{CPP, OUTSIDE};

/// What the templates print, and what is to be said of its names; nothing when two things have one. `origin` is the
/// line at the top that says what made it.
pub fn header(checked: &Checked, origin: &str) -> (Option<lang::Header>, Diagnostics) {
    let mut found = Findings::new();
    let header = model(checked, origin, &mut found);
    let mut said = Vec::new();
    // one name stands in several places
    found.retain(|finding| {
        !said.contains(finding) && {
            said.push(finding.clone());
            true
        }
    });
    let out = names::said(found);
    (Some(header).filter(|_| !out.failed()), out)
}

/// The runtime that headers include, as one header beside them.
pub fn runtime() -> Output {
    const TEXT: &str = include_str!(concat!(env!("OUT_DIR"), "/shmx_runtime.hpp"));
    Output { path: "shmx_runtime/shmx_runtime.hpp".to_owned(), bytes: TEXT.into() }
}

fn model(checked: &Checked, origin: &str, out: &mut Findings) -> lang::Header {
    let schema = &checked.schema;
    let path = format!("schema.{}", schema.name);
    let words = if OUTSIDE.keywords.contains(&schema.name.as_ref()) { &OUTSIDE } else { &CPP };
    let name = words.scope("schema", &[], out).own(&path, schema.name.to_string());
    let types = Types::new(schema, out);
    let (mut enums, mut flags) = (Vec::new(), Vec::new());
    for def in schema.types.iter() {
        match &def.kind {
            TypeKind::Enum { base, values } => enums.push(items::enumeration(&types, def, *base, values, out)),
            TypeKind::Flags { base, values } => flags.push(items::enumeration(&types, def, *base, values, out)),
            TypeKind::Record(_) => {}
        }
    }
    let shapes = streams::shapes(checked, &types, out);
    let (controls, messages) = controls::controls(checked, &types.qualified(&name), out);
    let taken = [CPP.reads, CPP.writes].concat();
    let mut scope = CPP.scope("stream", &taken, out);
    let idents = reads::idents(&shapes, &mut scope);
    let reads = reads::methods(&shapes, &idents, &mut scope);
    let (writes, numbers) = writes::methods(&shapes, &idents, &mut scope);
    lang::Header {
        head: inline(origin),
        guard: format!("SHMX_GENERATED_{}_HPP", schema.name.to_ascii_uppercase()),
        outdated: literal::text(&format!(
            "{}.hpp needs another version of shmx_runtime: generate it anew",
            schema.name
        )),
        docs: Docs::of(&schema.doc, &format!("Schema `{}`.", schema.name)).lines(),
        sizes: sizes(checked, out),
        ids: streams::ids(&shapes, out),
        shapes: streams::dimensions(&shapes, out),
        enums,
        flags,
        records: items::records(&types, out),
        planes: streams::planes(&shapes, out),
        description: describe::describe(schema),
        streams: numbers,
        reads,
        writes,
        controls,
        messages,
        proofs: streams::proofs(checked, &shapes),
        name,
    }
}

fn sizes(checked: &Checked, out: &mut Findings) -> Vec<lang::Const> {
    let mut scope = CPP.scope("size", &[], out);
    let size = |(name, value): &(String, u64)| lang::Const {
        docs: Docs::of("", &format!("`{name}`")).lines(),
        name: scope.own(&format!("sizes.{name}"), name.clone()),
        ty: "::std::size_t".to_owned(),
        value: literal::grouped(*value),
    };
    checked.sizes.iter().map(size).collect()
}
