//! The parts of entries: names with notes, fields, values, and `extra`.

use super::RECORD;
use super::json::{self, Object};
use super::out::Out;
use crate::layout::{elem_size, list, product, scalar_of, text};
use crate::model::{Components, Elem, Field, Meta, MetaValue, Record, Str, Stream, TypeDef, Value};

/// An element's type code.
pub(crate) const fn code(types: &[TypeDef], elem: &Elem) -> u32 {
    match scalar_of(types, elem) {
        Some(scalar) => scalar.code(),
        None => RECORD,
    }
}

/// `name_len, extra_len`, name, extra of something that has doc and meta alone.
pub(super) const fn named(out: &mut Out<'_>, name: &str, doc: &str, meta: &[Meta]) {
    let mut counted = Out::count();
    if out.hashes() {
        notes(&mut counted, doc, meta);
    }
    out.len(name.len());
    let length = out.at;
    out.len(counted.at);
    out.raw(name.as_bytes());
    let since = out.at;
    notes(out, doc, meta);
    out.patch(length, since);
}

const fn notes(out: &mut Out<'_>, doc: &str, meta: &[Meta]) {
    let mut object = Object::new();
    object.text(out, "\"doc\":", doc);
    meta_map(out, &mut object, meta);
    object.end(out);
}

/// The fields of a record or control.
pub(super) const fn body(out: &mut Out<'_>, types: &[TypeDef], record: &Record) {
    let fields = list(&record.fields);
    let mut i = 0;
    while i < fields.len() {
        field(out, types, &fields[i]);
        i += 1;
    }
}

const fn field(out: &mut Out<'_>, types: &[TypeDef], field: &Field) {
    let name = text(&field.name);
    let size = elem_size(types, &field.elem, &field.components);
    let count = product(list(&field.dims));
    assert!(count <= u32::MAX as u64 && size.bytes <= u32::MAX as u64, "a field past 32 bits was not checked");
    let mut counted = Out::count();
    if out.hashes() {
        field_extra(&mut counted, field);
    }
    out.u32(field.offset);
    out.u32(code(types, &field.elem));
    out.u32(field.components.count);
    out.u32(size.bytes as u32);
    out.u32(count as u32);
    out.len(name.len());
    let length = out.at;
    out.len(counted.at);
    out.raw(name.as_bytes());
    let since = out.at;
    field_extra(out, field);
    out.patch(length, since);
}

/// The values of an enum or flags.
pub(super) const fn values(out: &mut Out<'_>, values: &[Value]) {
    let mut i = 0;
    while i < values.len() {
        out.u64(values[i].value as u64);
        named(out, text(&values[i].name), text(&values[i].doc), &[]);
        i += 1;
    }
}

/// `extra` of a field.
const fn field_extra(out: &mut Out<'_>, field: &Field) {
    let mut object = Object::new();
    component_names(out, &mut object, &field.components);
    object.text(out, "\"doc\":", text(&field.doc));
    object.text(out, "\"encoding\":", encoding(&field.elem));
    meta_map(out, &mut object, list(&field.meta));
    shape(out, &mut object, false, list(&field.dims));
    object.text(out, "\"type\":", type_name(&field.elem));
    object.text(out, "\"unit\":", text(&field.unit));
    object.end(out);
}

/// `extra` of a stream.
pub(super) const fn stream_extra(out: &mut Out<'_>, stream: &Stream) {
    let mut object = Object::new();
    component_names(out, &mut object, &stream.components);
    object.text(out, "\"doc\":", text(&stream.doc));
    object.text(out, "\"encoding\":", encoding(&stream.elem));
    meta_map(out, &mut object, list(&stream.meta));
    if stream.optional && !matches!(stream.elem, Elem::Json) {
        object.key(out, "\"optional\":");
        out.raw(b"true");
    }
    shape(out, &mut object, stream.extent.max.is_some(), list(&stream.extent.dims));
    object.text(out, "\"type\":", type_name(&stream.elem));
    object.text(out, "\"unit\":", text(&stream.unit));
    object.end(out);
}

const fn encoding(elem: &Elem) -> &'static str {
    match elem {
        Elem::Utf8 => "utf8",
        Elem::Json => "json",
        Elem::Bytes => "bytes",
        Elem::Scalar(_) | Elem::Named(_) => "",
    }
}

const fn type_name(elem: &Elem) -> &str {
    match elem {
        Elem::Named(name) => text(name),
        _ => "",
    }
}

const fn component_names(out: &mut Out<'_>, object: &mut Object, components: &Components) {
    let names: &[Str] = list(&components.names);
    if names.is_empty() {
        return;
    }
    object.key(out, "\"components\":");
    let mut i = 0;
    while i < names.len() {
        out.raw(if i == 0 { b"[" } else { b"," });
        json::string(out, text(&names[i]));
        i += 1;
    }
    out.raw(b"]");
}

const fn shape(out: &mut Out<'_>, object: &mut Object, varies: bool, dims: &[u32]) {
    if !varies && dims.is_empty() {
        return;
    }
    object.key(out, "\"shape\":");
    out.raw(if varies { b"[null" } else { b"[" });
    let mut i = 0;
    while i < dims.len() {
        if varies || i > 0 {
            out.raw(b",");
        }
        json::number(out, dims[i]);
        i += 1;
    }
    out.raw(b"]");
}

const fn meta_map(out: &mut Out<'_>, object: &mut Object, meta: &[Meta]) {
    if meta.is_empty() {
        return;
    }
    object.key(out, "\"meta\":");
    let mut map = Object::new();
    let mut i = 0;
    while i < meta.len() {
        map.foreign_key(out, text(&meta[i].key));
        match &meta[i].value {
            MetaValue::Text(value) => json::string(out, text(value)),
            MetaValue::Number(value) => out.raw(text(value).as_bytes()),
            MetaValue::Bool(true) => out.raw(b"true"),
            MetaValue::Bool(false) => out.raw(b"false"),
        }
        i += 1;
    }
    map.end(out);
}
