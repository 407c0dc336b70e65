//! Streams and types in the words of the schema language, on one line.

use super::find;
use crate::layout::lies_in_planes;
use crate::model::{Components, Elem, Field, Record, Stream, TypeDef, TypeKind};

/// A stream: `f32[x,y,z] soa, count 10000, unit m`.
pub fn describe(stream: &Stream, types: &[TypeDef]) -> String {
    let mut out = element(&stream.elem, &stream.components, types);
    if stream.components.count > 1 {
        out.push_str(if lies_in_planes(stream) { " soa" } else { " aos" });
    }
    if let Some(max) = stream.extent.max {
        out.push_str(&format!(", max {max}"));
    }
    out.push_str(&shape(&stream.extent.dims));
    if stream.optional && stream.elem != Elem::Json {
        out.push_str(", optional");
    }
    if !stream.unit.is_empty() {
        out.push_str(&format!(", unit {}", stream.unit));
    }
    out
}

/// The fields of a record or control: `{path: utf8 max 256}`.
pub fn describe_body(body: &Record, types: &[TypeDef]) -> String {
    let field = |f: &Field| format!("{}: {} at {}", f.name, describe_field(f, types), f.offset);
    let fields: Vec<String> = body.fields.iter().map(field).collect();
    if fields.is_empty() { "no fields".into() } else { format!("{{{}}}", fields.join("; ")) }
}

/// A field: `utf8 max 256`, `f32[x,y,z], unit m`.
pub fn describe_field(field: &Field, types: &[TypeDef]) -> String {
    let mut text = element(&field.elem, &field.components, types);
    match (&field.elem, &field.dims[..]) {
        (Elem::Utf8 | Elem::Bytes, [max]) => text.push_str(&format!(" max {max}")),
        (_, dims) => text.push_str(&shape(dims)),
    }
    if !field.unit.is_empty() {
        text.push_str(&format!(", unit {}", field.unit));
    }
    text
}

/// What an element is: a scalar's name, or a type with what is inside.
pub fn describe_elem(elem: &Elem, types: &[TypeDef]) -> String {
    let Elem::Named(name) = elem else { return name_of(elem).to_owned() };
    match find(types, name).map(|t| &t.kind) {
        Some(TypeKind::Record(record)) => describe_body(record, types),
        Some(TypeKind::Enum { base, .. }) => format!("enum {}", base.name()),
        Some(TypeKind::Flags { base, .. }) => format!("flags {}", base.name()),
        None => name.to_string(),
    }
}

fn name_of(elem: &Elem) -> &str {
    match elem {
        Elem::Scalar(s) => s.name(),
        Elem::Named(name) => name,
        Elem::Utf8 => "utf8",
        Elem::Json => "json",
        Elem::Bytes => "bytes",
    }
}

fn element(elem: &Elem, components: &Components, types: &[TypeDef]) -> String {
    let mut out = name_of(elem).to_owned();
    if let Elem::Named(name) = elem
        && let Some(TypeKind::Enum { .. } | TypeKind::Flags { .. }) = find(types, name).map(|t| &t.kind)
    {
        out = format!("{out} ({})", describe_elem(elem, types));
    }
    if !components.names.is_empty() {
        out.push_str(&format!("[{}]", components.names.join(",")));
    } else if components.count > 1 {
        out.push_str(&format!(" x {}", components.count));
    }
    out
}

fn shape(dims: &[u32]) -> String {
    match dims {
        [] => String::new(),
        [count] => format!(", count {count}"),
        dims => {
            let dims: Vec<String> = dims.iter().map(u32::to_string).collect();
            format!(", shape [{}]", dims.join(", "))
        }
    }
}
