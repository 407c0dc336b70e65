//! The model as a Rust constant, from which rustc makes the blob and both fingerprints again.

use shmx_rust::lang::{Description, Entry};
use shmx_rust::literal::text;
use shmx_schema::hash::{layout_hash, schema_hash};
use shmx_schema::model::*;

fn pairs<const N: usize>(list: [(&str, String); N]) -> Vec<(String, String)> {
    list.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

pub(super) fn describe(schema: &Schema) -> Description {
    Description {
        schema_hash: format!("{:#018x}", schema_hash(schema)),
        layout_hash: format!("{:#018x}", layout_hash(schema)),
        name: str(&schema.name),
        version: schema.version.to_string(),
        doc: str(&schema.doc),
        segment: segment(&schema.segment),
        types: schema.types.iter().map(type_def).collect(),
        streams: schema.streams.iter().map(stream).collect(),
        controls: schema.controls.iter().map(control).collect(),
        reserved_streams: numbers(&schema.reserved_streams),
        reserved_controls: numbers(&schema.reserved_controls),
    }
}

fn str(s: &Str) -> String {
    format!("rt::text({})", text(s))
}

fn option(value: Option<String>) -> String {
    match value {
        Some(value) => format!("::core::option::Option::Some({value})"),
        None => "::core::option::Option::None".to_owned(),
    }
}

fn numbers(list: &[u32]) -> String {
    let list: Vec<_> = list.iter().map(u32::to_string).collect();
    format!("rt::list(&[{}])", list.join(", "))
}

/// A list whose items need a constant of their own: they are no plain literals.
fn list<T>(list: &[T], item: impl Fn(&T) -> String) -> String {
    if list.is_empty() {
        return "rt::list(&[])".to_owned();
    }
    let list: Vec<_> = list.iter().map(item).collect();
    format!("rt::list(const {{ &[{}] }})", list.join(", "))
}

fn segment(s: &Segment) -> Vec<(String, String)> {
    pairs([
        ("readers", s.readers.to_string()),
        ("pins", s.pins.to_string()),
        ("slots", option(s.slots.map(|n| n.to_string()))),
        ("control_bytes", option(s.control_bytes.map(|n| n.to_string()))),
        ("wire", format!("rt::model::Wire::{:?}", s.wire)),
        ("checksum", format!("rt::model::Checksum::{:?}", s.checksum)),
        ("timestamps", s.timestamps.to_string()),
        ("writers", s.writers.to_string()),
        ("wake_watchers", s.wake_watchers.to_string()),
        ("mode", format!("{:#o}", s.mode)),
        ("group", option(s.group.as_ref().map(str))),
        ("keep", s.keep.to_string()),
    ])
}

fn elem(elem: &Elem) -> String {
    match elem {
        Elem::Scalar(s) => format!("rt::model::Elem::Scalar(rt::model::Scalar::{s:?})"),
        Elem::Named(name) => format!("rt::model::Elem::Named({})", str(name)),
        Elem::Utf8 | Elem::Json | Elem::Bytes => format!("rt::model::Elem::{elem:?}"),
    }
}

fn components(c: &Components) -> String {
    if *c == Components::ONE {
        return "rt::model::Components::ONE".to_owned();
    }
    format!("rt::model::Components {{ count: {}, names: {} }}", c.count, list(&c.names, str))
}

fn meta(entries: &[Meta]) -> String {
    let value = |value: &MetaValue| match value {
        MetaValue::Text(s) => format!("Text({})", str(s)),
        MetaValue::Number(s) => format!("Number({})", str(s)),
        MetaValue::Bool(b) => format!("Bool({b})"),
    };
    list(entries, |m| {
        format!("rt::model::Meta {{ key: {}, value: rt::model::MetaValue::{} }}", str(&m.key), value(&m.value))
    })
}

fn stream(s: &Stream) -> Entry {
    let extent = if s.extent == Extent::ONE {
        "rt::model::Extent::ONE".to_owned()
    } else {
        let max = option(s.extent.max.map(|n| n.to_string()));
        format!("rt::model::Extent {{ max: {max}, dims: {} }}", numbers(&s.extent.dims))
    };
    let fields = pairs([
        ("id", s.id.to_string()),
        ("name", str(&s.name)),
        ("elem", elem(&s.elem)),
        ("components", components(&s.components)),
        ("layout", format!("rt::model::Layout::{:?}", s.layout)),
        ("extent", extent),
        ("optional", s.optional.to_string()),
        ("unit", str(&s.unit)),
        ("doc", str(&s.doc)),
        ("meta", meta(&s.meta)),
    ]);
    Entry { path: "rt::model::Stream".to_owned(), fields }
}

fn record(r: &Record) -> String {
    let field = |f: &Field| {
        format!(
            "rt::model::Field {{ name: {}, elem: {}, components: {}, dims: {}, offset: {}, unit: {}, doc: {}, meta: {} }}",
            str(&f.name),
            elem(&f.elem),
            components(&f.components),
            numbers(&f.dims),
            f.offset,
            str(&f.unit),
            str(&f.doc),
            meta(&f.meta),
        )
    };
    format!("rt::model::Record {{ fields: {}, bytes: {}, align: {} }}", list(&r.fields, field), r.bytes, r.align)
}

fn type_def(t: &TypeDef) -> Entry {
    let values = |values: &[Value]| {
        list(values, |v| {
            format!("rt::model::Value {{ name: {}, value: {}, doc: {} }}", str(&v.name), v.value, str(&v.doc))
        })
    };
    let kind = match &t.kind {
        TypeKind::Record(r) => format!("Record({})", record(r)),
        TypeKind::Enum { base, values: v } => {
            format!("Enum {{ base: rt::model::Scalar::{base:?}, values: {} }}", values(v))
        }
        TypeKind::Flags { base, values: v } => {
            format!("Flags {{ base: rt::model::Scalar::{base:?}, values: {} }}", values(v))
        }
    };
    let fields = pairs([
        ("name", str(&t.name)),
        ("doc", str(&t.doc)),
        ("meta", meta(&t.meta)),
        ("kind", format!("rt::model::TypeKind::{kind}")),
    ]);
    Entry { path: "rt::model::TypeDef".to_owned(), fields }
}

fn control(c: &Control) -> Entry {
    let fields = pairs([
        ("id", c.id.to_string()),
        ("name", str(&c.name)),
        ("doc", str(&c.doc)),
        ("meta", meta(&c.meta)),
        ("body", record(&c.body)),
    ]);
    Entry { path: "rt::model::Control".to_owned(), fields }
}
