//! The keys of a whole schema.

use shmx_schema::ast::SchemaAst;
use shmx_schema::diag::{At, Diagnostics, FileId, Span, Spanned};

use super::include::Includes;
use super::keys::Keys;
use super::{Cx, controls, notes, reserved, segment, sizes, streams, types};
use crate::front::yaml::tree::{self, Kind, Node};
use crate::rules::missing_schema;
use crate::source::Sources;

/// What may stand in a file.
pub(crate) const KEYS: [&str; 10] =
    ["schema", "version", "doc", "include", "sizes", "segment", "types", "streams", "controls", "reserved"];

/// Reads a schema and what it includes.
pub(crate) fn read(sources: &mut Sources, file: FileId, out: &mut Diagnostics) -> Option<SchemaAst> {
    let mut ast = SchemaAst::default();
    ast.at.span.file = file;
    // the text is read while included ones are added
    let text = sources.text(file)?;
    let root = tree::parse(&text, file, out)?;
    ast.at = start(&root, file);
    let example = "schema: sim_render";
    let keys = (Cx { out }).keys(&root, "the schema", example, &KEYS, &["objects"])?;
    head(&mut Cx { out }, &keys, &mut ast);
    let mut includes = Includes::new(sources, file);
    if let Some(node) = keys.get("include") {
        includes.read(node, file, &mut ast, out);
    }
    let complete = includes.complete();
    sections(&mut Cx { out }, &keys, &mut ast);
    complete.then_some(ast)
}

/// Reads a file that is only included, under a name that it does not have.
pub(crate) fn included(sources: &mut Sources, file: FileId, out: &mut Diagnostics) -> Option<SchemaAst> {
    let text = sources.text(file)?;
    let root = tree::parse(&text, file, out)?;
    let at = start(&root, file);
    let name = Some(Spanned::new("included".to_owned(), at.clone()));
    let mut ast = SchemaAst { name, at, ..SchemaAst::default() };
    let mut includes = Includes::new(sources, file);
    includes.contents(&root, file, &ast.at.clone(), &mut ast, out);
    includes.complete().then_some(ast)
}

/// Where findings about the whole stand: the first key.
fn start(root: &Node, file: FileId) -> At {
    let span = match &root.kind {
        Kind::Map(entries) => entries.first().map(|e| e.key.at.span),
        _ => None,
    };
    At { span: span.unwrap_or(Span { file, start: 0, end: 0 }), path: String::new() }
}

fn head(cx: &mut Cx<'_>, keys: &Keys<'_>, ast: &mut SchemaAst) {
    match keys.get("schema") {
        Some(node) => ast.name = cx.text(node, "schema", "the schema's name, such as sim_render"),
        None if keys.misspelt("schema") => {}
        None => cx.push(missing_schema::found(&ast.at)),
    }
    ast.version = keys.get("version").and_then(|n| cx.natural(n, "version"));
    ast.doc = notes::doc(cx, keys, "the schema");
}

fn sections(cx: &mut Cx<'_>, keys: &Keys<'_>, ast: &mut SchemaAst) {
    if let Some(node) = keys.get("sizes") {
        sizes::read(cx, node, &mut ast.sizes);
    }
    if let Some(node) = keys.get("segment") {
        ast.segment = segment::read(cx, node);
    }
    if let Some(node) = keys.get("types") {
        types::read(cx, node, &mut ast.types);
    }
    if let Some(node) = keys.get("streams") {
        ast.streams = streams::read(cx, node, &mut ast.gaps);
    }
    if let Some(node) = keys.get("controls") {
        ast.controls = controls::read(cx, node, &mut ast.gaps);
    }
    if let Some(node) = keys.get("reserved") {
        reserved::read(cx, node, ast);
    }
}
