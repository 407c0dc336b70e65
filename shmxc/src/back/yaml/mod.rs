//! The schema itself, as its author could have written it: for inputs that are no YAML. What it says is the model's, so
//! vectors are components, and sizes stand as numbers where they are used.

mod elem;
mod number;
mod segment;
mod types;

use shmx_schema::check::Checked;
use shmx_schema::diag::Diagnostics;
use shmx_schema::model::{Control, List, Meta, MetaValue, Schema};

use super::{Output, SourceNote};
use crate::fmt::part::{Group, Page, Part};
use crate::fmt::{print, quote};
use number::{count, id};

/// The one file `SCHEMA.yaml`, in its canonical form: what [`text`] gives. Has no findings.
pub fn files(checked: &Checked, _: &SourceNote) -> (Vec<Output>, Diagnostics) {
    let path = format!("{}.yaml", checked.schema.name);
    (vec![Output { path, bytes: text(checked).into_bytes() }], Diagnostics::new())
}

/// A schema as YAML, which is read as the same model, with the same identifiers and sizes.
///
/// ```
/// use shmx_schema::diag::Diagnostics;
/// use shmxc::{back::yaml::text, compile::check, source::Sources};
///
/// let (mut sources, mut findings) = (Sources::new(), Diagnostics::new());
/// let schema = "schema: beat\n\nstreams:\n  tick: { id: 1, type: u64, unit: ms }\n";
/// let file = sources.add("beat.yaml", schema.as_bytes(), &mut findings);
/// let checked = check(&mut sources, file, findings).checked.unwrap();
/// assert_eq!(text(&checked), schema);
/// ```
pub fn text(checked: &Checked) -> String {
    let schema = &checked.schema;
    let mut parts = vec![Part::new("schema", quote::key(&schema.name))];
    if schema.version != 0 {
        parts.push(Part::new("version", id(schema.version)));
    }
    parts.extend(doc(&schema.doc));
    if !checked.sizes.is_empty() {
        let sizes = checked.sizes.iter().map(|(name, size)| Part::new(name.clone(), count(*size)));
        parts.push(Part::new("sizes", Group::flow(sizes.collect())));
    }
    let segment = segment::parts(&schema.segment);
    if !segment.is_empty() {
        parts.push(Part::new("segment", Group::block(segment)).apart());
    }
    if !schema.types.is_empty() {
        let types = schema.types.iter().map(types::part);
        parts.push(Part::new("types", Group::block(types.collect())).apart());
    }
    if !schema.streams.is_empty() {
        let name = |id| checked.names.stream(id);
        let streams = schema.streams.iter().map(|stream| elem::stream(stream, name(stream.id)));
        parts.push(Part::new("streams", Group::block(streams.collect())).apart());
    }
    if !schema.controls.is_empty() {
        let controls = schema.controls.iter().map(|of| control(of, checked.names.control(of.id)));
        parts.push(Part::new("controls", Group::block(controls.collect())).apart());
    }
    parts.extend(reserved(schema));
    print::print(&Page { head: Vec::new(), root: Group::block(parts) })
}

fn control(control: &Control, ident: Option<&str>) -> Part {
    let ident = ident.unwrap_or(&control.name);
    let mut parts = vec![Part::new("id", id(control.id))];
    parts.extend(wire_name(ident, &control.name));
    parts.extend(doc(&control.doc));
    if !control.body.fields.is_empty() {
        parts.push(Part::new("fields", elem::fields(&control.body)));
    }
    parts.extend(meta(&control.meta));
    Part::new(quote::key(ident), Group::flow(parts))
}

fn reserved(schema: &Schema) -> Option<Part> {
    let ids = [("streams", &schema.reserved_streams), ("controls", &schema.reserved_controls)];
    let ids = ids.into_iter().filter(|(_, ids)| !ids.is_empty());
    let parts: Vec<_> = ids.map(|(key, ids)| Part::new(key, Group::list(ids.iter().copied().map(id)))).collect();
    (!parts.is_empty()).then(|| Part::new("reserved", Group::flow(parts)).apart())
}

fn wire_name(ident: &str, name: &str) -> Option<Part> {
    (ident != name).then(|| Part::new("name", quote::text(name)))
}

fn doc(text: &str) -> Option<Part> {
    (!text.is_empty()).then(|| quote::lines("doc", text))
}

fn meta(list: &List<Meta>) -> Option<Part> {
    let value = |value: &MetaValue| match value {
        MetaValue::Bool(value) => value.to_string(),
        MetaValue::Number(text) => text.to_string(),
        MetaValue::Text(text) => quote::text(text),
    };
    let parts: Vec<_> = list.iter().map(|of| Part::new(quote::key(&of.key), value(&of.value))).collect();
    (!parts.is_empty()).then(|| Part::new("meta", Group::flow(parts)))
}
