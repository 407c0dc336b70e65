//! What the fingerprints cover, and what not.

mod common;

use common::*;
use shmx_schema::ast::*;
use shmx_schema::hash::{BASIS, fnv1a, layout_hash, schema_hash};
use shmx_schema::model::Schema;

fn changed(change: impl FnOnce(&mut SchemaAst)) -> Schema {
    let mut ast = sim_render();
    change(&mut ast);
    good(&ast).schema
}

/// What is changed, and how.
type Change = (&'static str, fn(&mut SchemaAst));

fn fields(ast: &mut SchemaAst) -> &mut Vec<FieldAst> {
    match &mut ast.types[3].kind {
        TypeKindAst::Record(fields) => fields,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_schema_hash_covers_everything_in_the_blob() {
    let before = changed(|_| ());
    assert_eq!(schema_hash(&before), schema_hash(&changed(|_| ())));
    let docs = changed(|a| a.streams[0].notes.doc = "the step".into());
    assert_ne!(schema_hash(&before), schema_hash(&docs));
    let max = changed(|a| a.streams[5].elem.max = n(4097));
    assert_ne!(schema_hash(&before), schema_hash(&max));
    // the named number and the unused type are expanded or left out
    let same = changed(|a| {
        a.streams[1].elem.count = n(10_000);
        a.types.remove(1);
    });
    assert_eq!(schema_hash(&before), schema_hash(&same));
}

#[test]
fn the_layout_hash_covers_what_offsets_rest_on() {
    let before = layout_hash(&changed(|_| ()));
    let same: [Change; 9] = [
        ("doc", |a| a.streams[0].notes.doc = "the step".into()),
        ("unit", |a| a.streams[1].elem.unit = Some(name("km"))),
        ("max", |a| a.streams[5].elem.max = n(99)),
        ("stream name", |a| a.streams[0].ident = name("step")),
        ("field name", |a| fields(a)[0].name = name("nr")),
        ("a type's name, which changes the order of types", |a| {
            a.types[3].name = name("Atom");
            a.streams[3].elem.ty = Some(name("Atom"));
        }),
        ("component names", |a| a.types[2] = vector("Vec3", "f32", &["a", "b", "c"])),
        ("value", |a| a.types[0] = enumeration("Kind", "u8", &[("gas", 7)])),
        ("segment", |a| a.segment.slots = n(32)),
    ];
    for (what, change) in same {
        assert_eq!(layout_hash(&changed(change)), before, "{what}");
    }
    let other: [Change; 12] = [
        ("id", |a| a.streams[0].id = Some(s(2))),
        ("type", |a| a.streams[0].elem.ty = Some(name("i64"))),
        ("text for bytes", |a| a.streams[5].elem.ty = Some(name("bytes"))),
        ("components", |a| a.streams[2].elem.components = many(4)),
        ("layout", |a| a.streams[1].layout = None),
        ("count", |a| a.streams[1].elem.count = n(9_999)),
        ("shape", |a| a.streams[4].elem.shape = dims(&[640, 480])),
        ("fixed to variable", |a| (a.streams[1].elem.count, a.streams[1].elem.max) = (None, n(10_000))),
        ("fixed to optional", |a| a.streams[0].optional = Some(s(true))),
        ("field order", |a| fields(a).swap(0, 2)),
        ("field of a control", |a| a.controls[1].fields[0].elem.max = n(255)),
        ("a control more", |a| a.controls.push(control("stop", 9, vec![]))),
    ];
    for (what, change) in other {
        assert_ne!(layout_hash(&changed(change)), before, "{what}");
    }
}

#[test]
fn records_that_hold_records_twice_are_hashed_once_each() {
    // 2^31 paths lead to the innermost field
    let of = |i: u32| {
        let inner = || if i == 0 { elem("u8") } else { elem(&format!("R{:02}", i - 1)) };
        let second = if i < 31 { vec![field("b", inner())] } else { vec![] };
        record(&format!("R{i:02}"), [vec![field("a", inner())], second].concat())
    };
    let mut ast = of_streams(vec![stream("deep", 1, elem("R30"))]);
    ast.types = (0..31).map(of).collect();
    let schema = good(&ast).schema;
    let start = std::time::Instant::now();
    let before = layout_hash(&schema);
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
    ast.types[0] = record("R00", vec![field("a", elem("i8")), field("b", elem("u8"))]);
    assert_ne!(layout_hash(&good(&ast).schema), before);
}

#[test]
fn the_layout_hash_is_that_of_the_format_page() {
    let mut ast = of_streams(vec![
        stream("a", 4, ElemAst { components: many(3), max: n(9), shape: dims(&[5]), ..elem("f32") }),
        stream("b", 6, elem("R")),
    ]);
    ast.types =
        vec![record("R", vec![field("small", elem("u8")), field("big", ElemAst { count: n(2), ..elem("u16") })])];
    ast.controls = vec![control("go", 7, vec![])];
    let words = |list: &[u64]| list.iter().fold(BASIS, |h, n| fnv1a(h, &n.to_le_bytes()));
    // size, align, fields; offset, type, components, dimensions
    let of_record = words(&[6, 2, 2, 0, 3, 1, 0, 2, 5, 1, 1, 2]);
    let nothing = words(&[0, 1, 0]);
    let a = [4, 12, 3, 1, 12, 0b01, 1, 5];
    let b = [6, 32, 1, of_record, 0, 6, 0b10, 0];
    let expected = words(&[&[2], &a[..], &b[..], &[1, 7, nothing]].concat());
    assert_eq!(layout_hash(&good(&ast).schema), expected);
}
