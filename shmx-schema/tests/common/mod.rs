//! Syntax trees without a front end.
#![allow(dead_code)] // each test file uses its part

use shmx_schema::ast::*;
use shmx_schema::check::{Checked, lower};
use shmx_schema::diag::{Diagnostic, Severity};
use shmx_schema::model::Layout;

/// Every place differs from every other.
pub(crate) fn s<T>(value: T) -> Spanned<T> {
    use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
    static NEXT: AtomicU32 = AtomicU32::new(1);
    let start = NEXT.fetch_add(2, Relaxed);
    Spanned::new(value, At { span: Span { file: FileId(0), start, end: start + 1 }, path: String::new() })
}

pub(crate) fn name(text: &str) -> Spanned<String> {
    s(text.to_owned())
}

pub(crate) fn n(number: u64) -> Option<Spanned<Size>> {
    Some(s(Size::Number(number)))
}

pub(crate) fn sized(text: &str) -> Option<Spanned<Size>> {
    Some(s(Size::Name(text.to_owned())))
}

pub(crate) fn names(list: &[&str]) -> Option<Spanned<ComponentsAst>> {
    Some(s(ComponentsAst::Names(list.iter().map(|x| name(x)).collect())))
}

pub(crate) fn many(count: u64) -> Option<Spanned<ComponentsAst>> {
    Some(s(ComponentsAst::Count(Size::Number(count))))
}

pub(crate) fn dims(list: &[u64]) -> Option<Spanned<Vec<Spanned<Size>>>> {
    Some(s(list.iter().map(|d| s(Size::Number(*d))).collect()))
}

pub(crate) fn elem(ty: &str) -> ElemAst {
    ElemAst { ty: Some(name(ty)), components: None, count: None, shape: None, max: None, unit: None }
}

pub(crate) fn unit(elem: ElemAst, unit: &str) -> ElemAst {
    ElemAst { unit: Some(name(unit)), ..elem }
}

pub(crate) fn stream(ident: &str, id: u32, elem: ElemAst) -> StreamAst {
    StreamAst {
        ident: name(ident),
        name: None,
        id: Some(s(id)),
        id_broken: false,
        elem,
        layout: None,
        optional: None,
        notes: Notes::default(),
    }
}

pub(crate) fn soa(stream: StreamAst) -> StreamAst {
    StreamAst { layout: Some(s(Layout::Soa)), ..stream }
}

pub(crate) fn field(ident: &str, elem: ElemAst) -> FieldAst {
    FieldAst { name: name(ident), elem, notes: Notes::default() }
}

pub(crate) fn control(ident: &str, id: u32, fields: Vec<FieldAst>) -> ControlAst {
    ControlAst { ident: name(ident), name: None, id: Some(s(id)), id_broken: false, fields, notes: Notes::default() }
}

pub(crate) fn ty(ident: &str, kind: TypeKindAst) -> TypeAst {
    TypeAst { name: name(ident), notes: Notes::default(), kind }
}

pub(crate) fn record(ident: &str, fields: Vec<FieldAst>) -> TypeAst {
    ty(ident, TypeKindAst::Record(fields))
}

pub(crate) fn values(list: &[(&str, i128)]) -> Vec<ValueAst> {
    list.iter().map(|(n, v)| ValueAst { name: name(n), value: s(*v), doc: String::new() }).collect()
}

pub(crate) fn enumeration(ident: &str, base: &str, list: &[(&str, i128)]) -> TypeAst {
    ty(ident, TypeKindAst::Enum { base: name(base), values: values(list) })
}

pub(crate) fn flags(ident: &str, base: &str, list: &[(&str, i128)]) -> TypeAst {
    ty(ident, TypeKindAst::Flags { base: name(base), values: values(list) })
}

pub(crate) fn vector(ident: &str, of: &str, list: &[&str]) -> TypeAst {
    ty(ident, TypeKindAst::Vector { of: name(of), components: names(list).unwrap() })
}

pub(crate) fn schema() -> SchemaAst {
    SchemaAst { name: Some(name("test")), ..SchemaAst::default() }
}

pub(crate) fn of_streams(streams: Vec<StreamAst>) -> SchemaAst {
    SchemaAst { streams, ..schema() }
}

/// The model of a tree that must be good; warnings are fine.
pub(crate) fn good(ast: &SchemaAst) -> Checked {
    let (checked, found) = lower(ast);
    assert!(!found.failed(), "{found:#?}");
    checked.expect("no error, so a model")
}

/// The errors of a tree that must be bad.
pub(crate) fn bad(ast: &SchemaAst) -> Vec<Diagnostic> {
    let (checked, found) = lower(ast);
    assert!(checked.is_none(), "a model in spite of {found:#?}");
    found.sorted().into_iter().filter(|d| d.severity == Severity::Error).collect()
}

/// The example of the schema language's page, without objects.
pub(crate) fn sim_render() -> SchemaAst {
    let count = |e: ElemAst| ElemAst { count: sized("particles"), ..e };
    let particle = vec![
        field("id", elem("u32")),
        field("kind", elem("Kind")),
        field("mass", unit(elem("f32"), "kg")),
        field("origin", elem("Vec3")),
        field("name", ElemAst { max: n(16), ..elem("utf8") }),
    ];
    SchemaAst {
        name: Some(name("sim_render")),
        version: Some(s(3)),
        doc: " Positions and velocities of the particle solver.\n".into(),
        sizes: vec![SizeAst { name: name("particles"), value: s(10_000) }],
        segment: SegmentAst {
            slots: n(16),
            control_bytes: n(4096),
            mode: Some(s(0o640)),
            group: Some(name("robots")),
            ..SegmentAst::default()
        },
        types: vec![
            enumeration("Kind", "u8", &[("dust", 0), ("gas", 1), ("star", 2)]),
            flags("Fault", "u16", &[("hot", 1), ("stuck", 2)]),
            vector("Vec3", "f32", &["x", "y", "z"]),
            record("Particle", particle),
        ],
        streams: vec![
            stream("tick", 1, elem("u64")),
            soa(stream("position", 3, unit(count(elem("Vec3")), "m"))),
            stream("velocity", 4, unit(count(ElemAst { components: many(3), ..elem("f32") }), "m/s")),
            stream("born", 5, ElemAst { max: n(256), ..elem("Particle") }),
            StreamAst {
                optional: Some(s(true)),
                ..stream("depth", 6, unit(ElemAst { shape: dims(&[480, 640]), ..elem("f16") }, "m"))
            },
            stream("log", 7, ElemAst { max: n(4096), ..elem("utf8") }),
            StreamAst {
                name: Some(name("race-table-update")),
                notes: Notes {
                    doc: String::new(),
                    meta: vec![(name("rate"), shmx_schema::model::MetaValue::Number("30".into()))],
                },
                ..stream("hud", 8, ElemAst { max: n(2048), ..elem("json") })
            },
        ],
        controls: vec![
            control("set_gravity", 1, vec![field("g", unit(elem("Vec3"), "m/s^2"))]),
            control("load", 2, vec![field("path", ElemAst { max: n(256), ..elem("utf8") })]),
            control("pause", 3, vec![]),
        ],
        reserved_streams: vec![s(10), s(9)],
        reserved_controls: vec![s(4)],
        ..SchemaAst::default()
    }
}
