//! The order of keys. Names that the author chose keep theirs: that of fields and values means something.

use super::part::{Group, Page, Part, Value};

/// Of a file.
pub(crate) const FILE: &[&str] =
    &["schema", "version", "doc", "include", "sizes", "segment", "types", "streams", "controls", "objects", "reserved"];
/// Of `segment`.
pub(crate) const SEGMENT: &[&str] = &[
    "readers",
    "pins",
    "slots",
    "control_bytes",
    "wire",
    "checksum",
    "timestamps",
    "writers",
    "wake_watchers",
    "mode",
    "group",
    "keep",
    "spare",
];
/// Of a type.
pub(crate) const TYPE: &[&str] = &["doc", "record", "enum", "flags", "vector", "values", "components", "meta"];
/// Of a stream or field.
pub(crate) const STREAM: &[&str] =
    &["id", "name", "type", "components", "layout", "count", "shape", "max", "optional", "unit", "doc", "meta"];
/// Of a control.
pub(crate) const CONTROL: &[&str] = &["id", "name", "doc", "fields", "meta"];
/// Of a value.
pub(crate) const VALUE: &[&str] = &["value", "doc"];
/// Of `reserved`.
pub(crate) const RESERVED: &[&str] = &["streams", "controls"];

/// Puts all keys in order.
pub(super) fn arrange(page: &mut Page) {
    sort(&mut page.root, FILE);
    for section in &mut page.root.parts {
        let name = section.name.clone();
        let Some(group) = map(section) else { continue };
        match name.as_str() {
            "segment" => sort(group, SEGMENT),
            "reserved" => sort(group, RESERVED),
            "types" => group.parts.iter_mut().for_each(ty),
            "streams" => group.parts.iter_mut().for_each(stream),
            "controls" => group.parts.iter_mut().for_each(control),
            _ => {}
        }
    }
}

fn stream(part: &mut Part) {
    map(part).into_iter().for_each(|group| sort(group, STREAM));
}

fn ty(part: &mut Part) {
    let Some(group) = map(part) else { return };
    sort(group, TYPE);
    for part in &mut group.parts {
        let record = part.name == "record";
        let values = part.name == "values";
        let Some(group) = map(part) else { continue };
        if record {
            group.parts.iter_mut().for_each(stream);
        } else if values {
            group.parts.iter_mut().filter_map(map).for_each(|group| sort(group, VALUE));
        }
    }
}

fn control(part: &mut Part) {
    let Some(group) = map(part) else { return };
    sort(group, CONTROL);
    let fields = group.parts.iter_mut().filter(|part| part.name == "fields");
    fields.filter_map(map).for_each(|group| group.parts.iter_mut().for_each(stream));
}

fn map(part: &mut Part) -> Option<&mut Group> {
    match &mut part.value {
        Value::Group(group) if !group.list => Some(group),
        _ => None,
    }
}

fn sort(group: &mut Group, order: &[&str]) {
    group.parts.sort_by_key(|part| order.iter().position(|key| *key == part.name).unwrap_or(order.len()));
}
