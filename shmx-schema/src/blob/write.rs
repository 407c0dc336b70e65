//! The entries, in their order.

use super::items::{self, body};
use super::out::Out;
use super::{ALIGN, CONTROL, FORMAT, RECORD, SCHEMA, STREAM, TYPE};
use crate::layout::{capacity, elem_size, list, text};
use crate::model::{Checksum, Control, Schema, Segment, Stream, TypeDef, TypeKind, Wire};

/// Stands for a `control_bytes` that was left out.
pub(super) const UNSET: u32 = u32::MAX;

/// The whole blob.
pub(crate) const fn schema(out: &mut Out<'_>, schema: &Schema) {
    let mut counted = Out::count();
    if out.hashes() {
        schema_body(&mut counted, schema);
    }
    let length = begin(out, SCHEMA, counted.at);
    let since = out.at;
    schema_body(out, schema);
    out.patch(length, since);
    out.pad(ALIGN);
    let types = list(&schema.types);
    let mut i = 0;
    while i < types.len() {
        type_def(out, types, &types[i]);
        i += 1;
    }
    let streams = list(&schema.streams);
    let mut i = 0;
    while i < streams.len() {
        stream(out, types, &streams[i]);
        i += 1;
    }
    let controls = list(&schema.controls);
    let mut i = 0;
    while i < controls.len() {
        control(out, types, &controls[i]);
        i += 1;
    }
}

/// Begins an entry; where its length stands, which is only counted before where it must be.
const fn begin(out: &mut Out<'_>, kind: u32, bytes: usize) -> usize {
    out.u32(kind);
    out.len(bytes);
    out.at - 4
}

const fn schema_body(out: &mut Out<'_>, schema: &Schema) {
    let group = match &schema.segment.group {
        Some(group) => text(group),
        None => "",
    };
    let (name, doc) = (text(&schema.name), text(&schema.doc));
    let (streams, controls) = (list(&schema.reserved_streams), list(&schema.reserved_controls));
    out.u32(FORMAT);
    out.u32(schema.version);
    out.len(list(&schema.types).len());
    out.len(list(&schema.streams).len());
    out.len(list(&schema.controls).len());
    segment(out, &schema.segment);
    out.len(streams.len());
    out.len(controls.len());
    out.len(name.len());
    out.len(doc.len());
    out.len(group.len());
    let mut i = 0;
    while i < streams.len() {
        out.u32(streams[i]);
        i += 1;
    }
    let mut i = 0;
    while i < controls.len() {
        out.u32(controls[i]);
        i += 1;
    }
    out.raw(name.as_bytes());
    out.raw(doc.as_bytes());
    out.raw(group.as_bytes());
}

const fn segment(out: &mut Out<'_>, segment: &Segment) {
    out.u32(segment.readers);
    out.u32(segment.pins);
    out.u32(match segment.slots {
        Some(slots) => slots,
        None => 0,
    });
    out.u32(match segment.control_bytes {
        Some(bytes) => bytes,
        None => UNSET,
    });
    out.u32(match segment.wire {
        Wire::Native => 0,
        Wire::Shmx2 => 1,
    });
    out.u32(match segment.checksum {
        Checksum::None => 0,
        Checksum::Crc32 => 1,
    });
    out.u32(segment.timestamps as u32 | (segment.wake_watchers as u32) << 1 | (segment.keep as u32) << 2);
    out.u32(segment.writers);
    out.u32(segment.mode);
}

const fn type_def(out: &mut Out<'_>, types: &[TypeDef], def: &TypeDef) {
    let mut counted = Out::count();
    if out.hashes() {
        type_body(&mut counted, types, def);
    }
    let length = begin(out, TYPE, counted.at);
    let since = out.at;
    type_body(out, types, def);
    out.patch(length, since);
    out.pad(ALIGN);
}

const fn type_body(out: &mut Out<'_>, types: &[TypeDef], def: &TypeDef) {
    let (kind, base, bytes, align, count) = match &def.kind {
        TypeKind::Record(r) => (0, RECORD, r.bytes, r.align, list(&r.fields).len()),
        TypeKind::Enum { base, values } => (1, base.code(), base.bytes(), base.bytes(), list(values).len()),
        TypeKind::Flags { base, values } => (2, base.code(), base.bytes(), base.bytes(), list(values).len()),
    };
    out.u32(kind);
    out.u32(base);
    out.u32(bytes);
    out.u32(align);
    out.len(count);
    items::named(out, text(&def.name), text(&def.doc), list(&def.meta));
    match &def.kind {
        TypeKind::Record(r) => body(out, types, r),
        TypeKind::Enum { values, .. } | TypeKind::Flags { values, .. } => items::values(out, list(values)),
    }
}

/// One STREAM entry.
pub(super) const fn stream(out: &mut Out<'_>, types: &[TypeDef], stream: &Stream) {
    let name = text(&stream.name);
    let mut counted = Out::count();
    if out.hashes() {
        items::stream_extra(&mut counted, stream);
    }
    let length = begin(out, STREAM, 32 + name.len() + counted.at);
    let since = out.at;
    let most = capacity(stream);
    let size = elem_size(types, &stream.elem, &stream.components);
    assert!(most <= u32::MAX as u64 && size.bytes <= u32::MAX as u64, "a stream past 32 bits was not checked");
    out.u32(stream.id);
    out.u32(items::code(types, &stream.elem));
    out.u32(stream.components.count);
    out.u32(stream.layout as u32);
    out.u32(size.bytes as u32);
    out.u32(most as u32);
    out.len(name.len());
    let extra = out.at;
    out.len(counted.at);
    out.raw(name.as_bytes());
    let from = out.at;
    items::stream_extra(out, stream);
    out.patch(extra, from);
    out.patch(length, since);
    out.pad(ALIGN);
}

const fn control(out: &mut Out<'_>, types: &[TypeDef], control: &Control) {
    let mut counted = Out::count();
    if out.hashes() {
        control_body(&mut counted, types, control);
    }
    let length = begin(out, CONTROL, counted.at);
    let since = out.at;
    control_body(out, types, control);
    out.patch(length, since);
    out.pad(ALIGN);
}

const fn control_body(out: &mut Out<'_>, types: &[TypeDef], control: &Control) {
    out.u32(control.id);
    out.u32(control.body.bytes);
    out.u32(control.body.align);
    out.len(list(&control.body.fields).len());
    items::named(out, text(&control.name), text(&control.doc), list(&control.meta));
    body(out, types, &control.body);
}
