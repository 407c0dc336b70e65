//! Streams and fields.

use shmx_schema::layout::lies_in_planes;
use shmx_schema::model::{Components, Elem, Field, Record, Stream};

use super::number::{bytes, count, id};
use super::{doc, meta, wire_name};
use crate::fmt::part::{Group, Part, Value};
use crate::fmt::quote;

/// A stream under its identifier; without one, under its name.
pub(super) fn stream(stream: &Stream, ident: Option<&str>) -> Part {
    let ident = ident.unwrap_or(&stream.name);
    let text = is_text(&stream.elem);
    let mut parts = vec![Part::new("id", id(stream.id))];
    parts.extend(wire_name(ident, &stream.name));
    parts.extend(ty(&stream.elem, &stream.components));
    if lies_in_planes(stream) {
        parts.push(Part::new("layout", "soa".to_owned()));
    }
    let max = stream.extent.max;
    parts.extend(dims(&stream.extent.dims, max.is_some()));
    parts.extend(max.map(|max| Part::new("max", if text { bytes(max) } else { count(max) })));
    if stream.optional && stream.elem != Elem::Json {
        parts.push(Part::new("optional", "true".to_owned()));
    }
    parts.extend(unit(&stream.unit));
    parts.extend(doc(&stream.doc));
    parts.extend(meta(&stream.meta));
    Part::new(quote::key(ident), Group::flow(parts))
}

/// The fields of a record or control.
pub(super) fn fields(record: &Record) -> Group {
    Group::flow(record.fields.iter().map(field).collect())
}

fn field(field: &Field) -> Part {
    let mut parts = ty(&field.elem, &field.components);
    match &field.dims[..] {
        [max] if is_text(&field.elem) => parts.push(Part::new("max", bytes(*max))),
        some => parts.extend(dims(some, false)),
    }
    parts.extend(unit(&field.unit));
    parts.extend(doc(&field.doc));
    parts.extend(meta(&field.meta));
    let value = match parts.as_mut_slice() {
        [ty] => std::mem::take(&mut ty.value),
        _ => Value::Group(Group::flow(parts)),
    };
    Part::new(quote::key(&field.name), value)
}

fn is_text(elem: &Elem) -> bool {
    matches!(elem, Elem::Utf8 | Elem::Json | Elem::Bytes)
}

fn ty(elem: &Elem, components: &Components) -> Vec<Part> {
    let name = match elem {
        Elem::Scalar(scalar) => scalar.name(),
        Elem::Named(name) => name,
        Elem::Utf8 => "utf8",
        Elem::Json => "json",
        Elem::Bytes => "bytes",
    };
    let mut parts = vec![Part::new("type", quote::key(name))];
    if !components.names.is_empty() {
        let names = components.names.iter().map(|name| quote::key(name));
        parts.push(Part::new("components", Group::list(names)));
    } else if components.count != 1 {
        parts.push(Part::new("components", count(components.count)));
    }
    parts
}

/// `count` is short for a shape of one dimension, where no `max` stands beside it.
fn dims(dims: &[u32], beside_max: bool) -> Option<Part> {
    match dims {
        [] => None,
        [one] if !beside_max => Some(Part::new("count", count(*one))),
        some => Some(Part::new("shape", Group::list(some.iter().copied().map(count)))),
    }
}

fn unit(text: &str) -> Option<Part> {
    (!text.is_empty()).then(|| Part::new("unit", quote::text(text)))
}
