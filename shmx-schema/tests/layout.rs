//! Offsets, sizes and names that were computed by hand.

mod common;

use common::*;
use shmx_schema::ast::ElemAst;
use shmx_schema::layout::{Frame, Place, find_type};
use shmx_schema::model::{Elem, Layout, TypeKind, Wire};

#[test]
fn the_example_lies_as_computed_by_hand() {
    let schema = good(&sim_render()).schema;
    let particle = find_type(&schema.types, "Particle").unwrap();
    let TypeKind::Record(r) = &particle.kind else { panic!("{particle:?}") };
    let offsets: Vec<u32> = r.fields.iter().map(|f| f.offset).collect();
    // id 4, kind 1 and a hole of 3, mass 4, origin 12, name 16
    assert_eq!(offsets, [0, 4, 8, 12, 24]);
    assert_eq!((r.bytes, r.align), (40, 4));

    let mut walk = Frame::new();
    let fixed: Vec<Place> = std::iter::from_fn(|| walk.next(&schema)).collect();
    assert_eq!(
        fixed,
        [
            Place { stream: 0, tlv: 0, data: 24, bytes: 8 },
            Place { stream: 1, tlv: 32, data: 64, bytes: 120_000 },
            Place { stream: 2, tlv: 120_064, data: 120_128, bytes: 120_000 },
        ]
    );
    assert_eq!(Frame::fixed_bytes(&schema), 240_128);
    // each at the most 24 + 56 bytes before its data: born 10240, depth 614400, log 4096, hud 2048
    assert_eq!(Frame::most(&schema), 240_128 + (10_240 + 80) + (614_400 + 80) + (4096 + 80) + (2048 + 80));
}

#[test]
fn stock_clients_find_the_data_behind_each_head() {
    let mut schema = good(&sim_render()).schema;
    schema.segment.wire = Wire::Shmx2;
    let mut walk = Frame::new();
    let fixed: Vec<Place> = std::iter::from_fn(|| walk.next(&schema)).collect();
    assert_eq!(
        fixed,
        [
            Place { stream: 0, tlv: 0, data: 24, bytes: 8 },
            Place { stream: 1, tlv: 32, data: 56, bytes: 120_000 },
            Place { stream: 2, tlv: 120_064, data: 120_088, bytes: 120_000 },
        ]
    );
    assert_eq!(Frame::fixed_bytes(&schema), 240_096);
    // each 24 bytes before its data and 8 behind it, up to the next head
    assert_eq!(Frame::most(&schema), 240_096 + (10_240 + 32) + (614_400 + 32) + (4096 + 32) + (2048 + 32));
}

#[test]
fn a_model_is_canonical() {
    let checked = good(&sim_render());
    let schema = checked.schema;
    let types: Vec<&str> = schema.types.iter().map(|t| t.name.as_ref()).collect();
    assert_eq!(types, ["Kind", "Particle"], "Fault is not in use, Vec3 is expanded");
    assert_eq!(schema.doc, "Positions and velocities of the particle solver.");
    assert_eq!(*schema.reserved_streams, [9, 10]);
    let position = &schema.streams[1];
    assert_eq!(position.elem, Elem::Scalar(shmx_schema::model::Scalar::F32));
    assert_eq!(*position.components.names, ["x", "y", "z"]);
    assert_eq!((position.layout, schema.streams[2].layout), (Layout::Soa, Layout::Aos));
    assert_eq!(schema.streams[0].layout, Layout::Soa, "one component is always soa");
    assert_eq!(*position.extent.dims, [10_000]);
    let hud = &schema.streams[6];
    assert!(hud.optional, "json always is");
    assert_eq!(hud.name, "race-table-update");
    assert_eq!(checked.names.stream(8), Some("hud"));
    assert_eq!(checked.names.control(2), Some("load"));
    assert_eq!(checked.sizes, [("particles".to_owned(), 10_000)]);
    assert_eq!((schema.controls[0].body.bytes, schema.controls[1].body.bytes), (12, 256));
    assert_eq!(schema.controls[2].body.bytes, 0);
    assert_eq!((schema.segment.slots, schema.segment.mode), (Some(16), 0o640));
}

#[test]
fn records_nest_by_the_rules_of_c() {
    let mut ast = of_streams(vec![stream("outer", 1, ElemAst { count: n(2), ..elem("Outer") })]);
    ast.types = vec![
        record("Outer", vec![field("flag", elem("bool")), field("inner", ElemAst { count: n(3), ..elem("Inner") })]),
        record("Inner", vec![field("small", elem("u8")), field("big", elem("f64")), field("last", elem("i16"))]),
    ];
    let schema = good(&ast).schema;
    let size = |name| match &find_type(&schema.types, name).unwrap().kind {
        TypeKind::Record(r) => (r.bytes, r.align, r.fields.last().unwrap().offset),
        other => panic!("{other:?}"),
    };
    assert_eq!(size("Inner"), (24, 8, 16));
    assert_eq!(size("Outer"), (80, 8, 8));
}

#[test]
fn ten_thousand_streams_are_quick() {
    let of = |i: u32| stream(&format!("s{i}"), i, ElemAst { count: n(4), ..elem("Vec3") });
    let mut ast = of_streams((1..=10_000).rev().map(of).collect());
    ast.types = vec![vector("Vec3", "f32", &["x", "y", "z"])];
    let start = std::time::Instant::now();
    let schema = good(&ast).schema;
    let bytes = shmx_schema::blob::to_vec(&schema);
    assert_eq!(shmx_schema::blob::decode(&bytes).unwrap().schema, schema);
    assert!(start.elapsed().as_secs() < 20, "{:?}: this is not n log n", start.elapsed());
    assert!(schema.streams.is_sorted_by_key(|s| s.id));
}
