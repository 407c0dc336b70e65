//! The evolution table, row by row.

mod common;

use std::borrow::Cow;

use common::*;
use shmx_schema::ast::*;
use shmx_schema::fit::{Fit, Grade, Misfit, Place, describe, fit};
use shmx_schema::model::{Extent, Schema, Stream};

fn changed(change: impl FnOnce(&mut SchemaAst)) -> Schema {
    let mut ast = sim_render();
    change(&mut ast);
    good(&ast).schema
}

fn same() -> Schema {
    changed(|_| ())
}

fn fields(ast: &mut SchemaAst) -> &mut Vec<FieldAst> {
    match &mut ast.types[3].kind {
        TypeKindAst::Record(fields) => fields,
        other => panic!("{other:?}"),
    }
}

/// The writer has the change, the reader does not: everything is read, all in its place.
#[track_caller]
fn reads_on(change: impl FnOnce(&mut SchemaAst)) {
    let reader = same();
    let found = fit(&reader, &changed(change), &[], false).unwrap();
    assert_eq!(found.streams, (0..7).map(Place::Schema).collect::<Vec<_>>());
    assert_eq!(found.controls, [Some(0), Some(1), Some(2)]);
}

/// The writer has the change: one misfit, shown as this.
#[track_caller]
fn refuses(change: impl FnOnce(&mut SchemaAst), grade: Grade, shown: &str) {
    let (reader, writer) = (same(), changed(change));
    let found = fit(&reader, &writer, &[], false).unwrap_err();
    let texts: Vec<String> = found.iter().map(Misfit::to_string).collect();
    assert_eq!(texts, [shown]);
    assert_eq!(found[0].grade, grade);
    assert_eq!(fit(&reader, &writer, &[], true).is_ok(), grade == Grade::Meaning);
}

#[test]
fn additions_and_notes_are_compatible() {
    reads_on(|_| ());
    reads_on(|a| a.streams.push(stream("zz", 30, elem("u8"))));
    reads_on(|a| a.controls.push(control("zz", 30, vec![])));
    reads_on(|a| a.types[0] = enumeration("Kind", "u8", &[("dust", 0), ("gas", 1), ("star", 2), ("ice", 3)]));
    reads_on(|a| a.streams[0].notes.doc = "the step".into());
    reads_on(|a| a.streams[6].notes.meta.clear());
    reads_on(|a| a.streams[5].elem.max = n(64));
    reads_on(|a| a.segment.slots = n(64));
    // renamed types: SOURCE
    reads_on(|a| {
        a.types[3].name = name("Atom");
        a.streams[3].elem.ty = Some(name("Atom"));
    });
}

#[test]
fn other_meanings_refuse_unless_accepted() {
    refuses(
        |a| a.streams[1].elem.unit = Some(name("km")),
        Grade::Meaning,
        "stream 'position' (id 3): this reader expects the unit m, the segment has the unit km",
    );
    refuses(
        |a| a.streams[1].elem.unit = None,
        Grade::Meaning,
        "stream 'position' (id 3): this reader expects the unit m, the segment has no unit",
    );
    refuses(
        |a| fields(a)[0].name = name("nr"),
        Grade::Meaning,
        "stream 'born' (id 5): this reader expects a field 'id', the segment has 'nr' there",
    );
    refuses(
        |a| fields(a)[2].elem.unit = Some(name("g")),
        Grade::Meaning,
        "stream 'born' (id 5): this reader expects in field 'mass' the unit kg, the segment has the unit g",
    );
    refuses(
        |a| a.types[0] = enumeration("Kind", "u8", &[("dust", 0), ("star", 1), ("gas", 2)]),
        Grade::Meaning,
        "stream 'born' (id 5): this reader expects in field 'kind' gas = 1, the segment has star = 1",
    );
    refuses(
        |a| fields(a)[1].elem.ty = Some(name("u8")),
        Grade::Meaning,
        "stream 'born' (id 5): this reader expects in field 'kind' enum u8, the segment has u8",
    );
    refuses(
        |a| a.streams[2].elem.components = names(&["u", "v", "w"]),
        Grade::Meaning,
        "stream 'velocity' (id 4): this reader expects components without names, the segment has components u, v, w",
    );
    refuses(
        |a| a.controls[1].fields[0].name = name("file"),
        Grade::Meaning,
        "control 'load' (id 2): this reader expects a field 'path', the segment has 'file' there",
    );
}

#[test]
fn a_value_of_another_number_is_another_meaning() {
    refuses(
        |a| a.types[0] = enumeration("Kind", "u8", &[("dust", 0), ("gas", 3), ("star", 2)]),
        Grade::Meaning,
        "stream 'born' (id 5): this reader expects in field 'kind' gas = 1, the segment has gas = 3",
    );
    // what one of them does not know is an addition
    reads_on(|a| a.types[0] = enumeration("Kind", "u8", &[("dust", 0), ("star", 2), ("ice", 3)]));
}

#[test]
fn another_id_or_place_refuses_even_if_meaning_is_accepted() {
    refuses(
        |a| a.streams[0].id = Some(s(30)),
        Grade::Layout,
        "stream 'tick' (id 1): this reader expects the id 1, the segment has the id 30",
    );
    refuses(
        |a| a.controls[2].id = Some(s(30)),
        Grade::Layout,
        "control 'pause' (id 3): this reader expects the id 3, the segment has the id 30",
    );
    // two fields of one type change places: no byte moves
    let with = |first: &str, second: &str| {
        changed(|a| {
            let two = vec![field(first, elem("f32")), field(second, elem("f32"))];
            a.types.push(record("Pair", two));
            a.streams.push(stream("pair", 40, elem("Pair")));
        })
    };
    let found = fit(&with("a", "b"), &with("b", "a"), &[], true).unwrap_err();
    assert_eq!((found.len(), found[0].grade), (1, Grade::Layout));
    assert!(found[0].to_string().ends_with("the segment has Pair: {b: f32 at 0; a: f32 at 4}"), "{}", found[0]);
    // another name in the same place may be the same thing
    assert_eq!(fit(&with("a", "b"), &with("a", "c"), &[], false).unwrap_err()[0].grade, Grade::Meaning);
}

#[test]
fn streams_that_changed_ids_are_told_as_such() {
    let swapped = changed(|a| (a.streams[0].id, a.streams[5].id) = (Some(s(7)), Some(s(1))));
    let found = fit(&same(), &swapped, &[], true).unwrap_err();
    let texts: Vec<String> = found.iter().map(|m| format!("{} {m}", m.grade)).collect();
    assert_eq!(
        texts,
        [
            "LAYOUT stream 'tick' (id 1): this reader expects the id 1, the segment has the id 7",
            "LAYOUT stream 'log' (id 7): this reader expects the id 7, the segment has the id 1"
        ]
    );
}

#[test]
fn other_names_and_removals_refuse() {
    refuses(
        |a| a.streams[0].ident = name("step"),
        Grade::Directory,
        "stream 'tick' (id 1): this reader expects this name, 'tick', the segment has 'step'",
    );
    refuses(
        |a| a.controls[2].ident = name("halt"),
        Grade::Directory,
        "control 'pause' (id 3): this reader expects this name, 'pause', the segment has 'halt'",
    );
    refuses(
        |a| {
            a.streams.remove(0);
            a.reserved_streams.push(s(1));
        },
        Grade::Directory,
        "stream 'tick' (id 1): this reader expects u64, the segment has it no longer: the stream was removed",
    );
    refuses(
        |a| {
            a.controls.remove(2);
            a.reserved_controls.push(s(3));
        },
        Grade::Directory,
        "control 'pause' (id 3): this reader expects no fields, the segment has it no longer: the control was removed",
    );
}

#[test]
fn what_an_older_segment_lacks_is_absent() {
    let older = changed(|a| {
        a.streams.remove(0);
        a.controls.remove(1);
    });
    let Fit { streams, controls } = fit(&same(), &older, &[], false).unwrap();
    assert_eq!(streams[..2], [Place::Absent, Place::Schema(0)]);
    assert_eq!(controls, [Some(0), None, Some(1)]);
    let without_depth = changed(|a| {
        a.streams.remove(4);
        a.reserved_streams.push(s(6));
    });
    let found = fit(&same(), &without_depth, &[], false).unwrap();
    assert_eq!(found.streams[4], Place::Absent, "a removed optional one is absent");
}

#[test]
fn every_layout_difference_shows_both_sides() {
    let show = |change: fn(&mut SchemaAst)| -> Vec<String> {
        let found = fit(&same(), &changed(change), &[], true).unwrap_err();
        assert!(found.iter().all(|m| m.grade == Grade::Layout), "{found:?}");
        found.iter().map(Misfit::to_string).collect()
    };
    let both = |what: &str, mine: &str, theirs: &str| {
        vec![format!("{what}: this reader expects {mine}, the segment has {theirs}")]
    };
    let position = "f32[x,y,z] soa, count 10000, unit m";
    let at = "stream 'position' (id 3)";
    assert_eq!(show(|a| a.streams[1].layout = None), both(at, position, "f32[x,y,z] aos, count 10000, unit m"));
    assert_eq!(show(|a| a.streams[1].elem.count = n(9)), both(at, position, "f32[x,y,z] soa, count 9, unit m"));
    assert_eq!(
        show(|a| (a.streams[1].elem.count, a.streams[1].elem.max) = (None, n(10_000))),
        both(at, position, "f32[x,y,z] soa, max 10000, unit m")
    );
    assert_eq!(show(|a| a.streams[0].elem.ty = Some(name("i64"))), both("stream 'tick' (id 1)", "u64", "i64"));
    assert_eq!(show(|a| a.streams[0].optional = Some(s(true))), both("stream 'tick' (id 1)", "u64", "u64, optional"));
    assert_eq!(
        show(|a| a.streams[5].elem.ty = Some(name("bytes"))),
        both("stream 'log' (id 7)", "utf8, max 4096", "bytes, max 4096")
    );
    assert_eq!(
        show(|a| a.streams[4].elem.shape = dims(&[640, 480])),
        both(
            "stream 'depth' (id 6)",
            "f16, shape [480, 640], optional, unit m",
            "f16, shape [640, 480], optional, unit m"
        )
    );
    assert_eq!(
        show(|a| a.controls[1].fields[0].elem.max = n(255)),
        both("control 'load' (id 2)", "{path: utf8 max 256 at 0}", "{path: utf8 max 255 at 0}")
    );
    let inside =
        "kind: Kind (enum u8) at 4; mass: f32, unit kg at 8; origin: f32[x,y,z] at 12; name: utf8 max 16 at 24}";
    assert_eq!(
        show(|a| fields(a)[0].elem.ty = Some(name("i32"))),
        both(
            "stream 'born' (id 5)",
            &format!("Particle, max 256: {{id: u32 at 0; {inside}"),
            &format!("Particle, max 256: {{id: i32 at 0; {inside}")
        )
    );
}

#[test]
fn a_reader_of_an_optional_stream_reads_one_that_is_always_there() {
    let reader = changed(|a| a.streams[0].optional = Some(s(true)));
    assert_eq!(fit(&reader, &same(), &[], false).unwrap().streams[0], Place::Schema(0));
}

#[test]
fn appended_streams_count_too() {
    let reader = changed(|a| a.streams.push(stream("late", 30, ElemAst { max: n(8), ..elem("f32") })));
    let late = reader.streams.iter().find(|s| s.id == 30).unwrap().clone();
    let found = fit(&reader, &same(), std::slice::from_ref(&late), false).unwrap();
    assert_eq!(found.streams[7], Place::Appended(0));
    let fixed = Stream { extent: Extent { max: None, dims: Cow::Borrowed(&[8]) }, ..late };
    let found = fit(&reader, &same(), &[fixed], false).unwrap_err();
    assert_eq!((found.len(), found[0].grade), (1, Grade::Layout));
}

#[test]
fn all_misfits_are_found_at_once() {
    let writer = changed(|a| {
        a.streams[0].elem.ty = Some(name("i64"));
        a.streams[1].elem.unit = Some(name("km"));
        a.controls[2].ident = name("halt");
    });
    let grades =
        |accept| -> Vec<Grade> { fit(&same(), &writer, &[], accept).unwrap_err().iter().map(|m| m.grade).collect() };
    assert_eq!(grades(false), [Grade::Layout, Grade::Meaning, Grade::Directory]);
    assert_eq!(grades(true), [Grade::Layout, Grade::Directory]);
}

#[test]
fn streams_are_described_in_the_words_of_the_language() {
    let schema = same();
    let text = |i: usize| describe(&schema.streams[i], &schema.types);
    assert_eq!(text(1), "f32[x,y,z] soa, count 10000, unit m");
    assert_eq!(text(2), "f32 x 3 aos, count 10000, unit m/s");
    assert_eq!(text(3), "Particle, max 256");
    assert_eq!(text(6), "json, max 2048");
}
