//! Every rule is triggered, and says what it should.

mod common;

use common::*;
use shmx_schema::ast::*;
use shmx_schema::check::lower;
use shmx_schema::diag::Severity;
use shmx_schema::model::{Checksum, Layout, MetaValue, Wire};

/// The one error of a tree.
#[track_caller]
fn expect(ast: &SchemaAst, code: &str, message: &str, way_out: &str) {
    let found = bad(ast);
    assert_eq!(found.len(), 1, "{found:#?}");
    let d = &found[0];
    assert_eq!((d.code, d.message.as_str()), (code, message));
    let advice = format!("{}\n{}", d.label, d.help.join("\n"));
    assert!(advice.contains(way_out), "{advice:?} lacks {way_out:?}");
}

fn one(e: ElemAst) -> SchemaAst {
    of_streams(vec![stream("a", 1, e)])
}

fn with_types(types: Vec<TypeAst>, used: &str) -> SchemaAst {
    SchemaAst { types, ..one(elem(used)) }
}

fn one_field(e: ElemAst) -> SchemaAst {
    SchemaAst { controls: vec![control("c", 1, vec![field("f", e)])], ..schema() }
}

#[test]
fn names_have_forms() {
    let mut ast = of_streams(vec![stream("BadName", 1, elem("f32"))]);
    expect(&ast, "name-form", "stream name 'BadName' is not of the right form", "write 'bad_name'");
    ast.streams[0].ident = name(&"x".repeat(64));
    let long = format!("stream name is longer than 63 bytes: '{}'", "x".repeat(64));
    expect(&ast, "name-form", &long, "64 bytes");
    let ast = with_types(vec![enumeration("my_kind", "u8", &[("a", 1)])], "my_kind");
    expect(&ast, "name-form", "type name 'my_kind' is not of the right form", "write 'MyKind'");
    let ast = with_types(vec![enumeration("Kind", "u8", &[("a b", 1)])], "Kind");
    expect(&ast, "name-form", "value name 'a b' is not of the right form", "a letter first");
    let ast = one(ElemAst { components: names(&["x", "1"]), ..elem("f32") });
    expect(&ast, "name-form", "component name '1' is not of the right form", "a letter first");
    let mut ast = schema();
    ast.sizes = vec![SizeAst { name: name("N"), value: s(1) }];
    expect(&ast, "name-form", "size name 'N' is not of the right form", "write 'n'");
    let ast = SchemaAst { name: Some(name("a-b")), ..schema() };
    expect(&ast, "name-form", "schema name 'a-b' is not of the right form", "write 'a_b'");
    let wire = |wire: &str| of_streams(vec![StreamAst { name: Some(name(wire)), ..stream("a", 1, elem("f32")) }]);
    expect(&wire(""), "wire-name", "the wire name of stream 'a' is empty: ''", "1 to 63 bytes");
    expect(&wire("a\nb"), "wire-name", "the wire name of stream 'a' has control characters: 'a\\nb'", "printable");
}

#[test]
fn ids_are_there_once_and_never_again() {
    let mut ast = of_streams(vec![
        stream("a", 7, elem("f32")),
        StreamAst { id: None, ..stream("b", 0, elem("f32")) },
        StreamAst { id: None, ..stream("c", 0, elem("f32")) },
    ]);
    ast.reserved_streams = vec![s(9)];
    let found = bad(&ast);
    let help: Vec<&str> = found.iter().map(|d| d.help[0].as_str()).collect();
    assert_eq!(found[0].message, "stream 'b' has no id");
    assert!(help[0].starts_with("add `id: 10`") && help[1].starts_with("add `id: 11`"), "{help:?}");

    let ast = of_streams(vec![stream("a", 1, elem("f32")), stream("b", 1, elem("f32"))]);
    expect(&ast, "duplicate-id", "streams 'a' and 'b' have the same id 1", "take `id: 2`");
    assert_eq!(bad(&ast)[0].others, [(ast.streams[0].id.as_ref().unwrap().at.span, "the first".into())]);

    let ast = SchemaAst { reserved_streams: vec![s(1)], ..one(elem("f32")) };
    expect(&ast, "reserved-id", "stream 'a' has the reserved id 1", "take `id: 2`");
    let ast = SchemaAst { controls: vec![control("go", 0, vec![])], ..schema() };
    let message = "control 'go' has the id 0, which means padding on the wire";
    expect(&ast, "control-id-zero", message, "take `id: 1`");
    assert!(!lower(&of_streams(vec![stream("a", 0, elem("f32"))])).1.failed(), "a stream may have 0");

    let ast = SchemaAst { reserved_streams: vec![s(1), s(1)], ..schema() };
    let (checked, found) = lower(&ast);
    assert_eq!(found.iter().next().unwrap().code, "reserved-twice");
    assert_eq!(*checked.unwrap().schema.reserved_streams, [1]);
}

#[test]
fn names_stand_once() {
    let twice = |what: &str, n: &str| format!("two {what} are called '{n}'");
    let ast = of_streams(vec![stream("a", 1, elem("f32")), stream("a", 2, elem("f32"))]);
    expect(&ast, "duplicate-name", &twice("streams", "a"), "another name");
    let renamed = StreamAst { name: Some(name("a")), ..stream("b", 2, elem("f32")) };
    let ast = of_streams(vec![stream("a", 1, elem("f32")), renamed]);
    expect(&ast, "duplicate-name", &twice("streams on the wire", "a"), "another name");
    let ast = SchemaAst { controls: vec![control("c", 1, vec![]), control("c", 2, vec![])], ..schema() };
    expect(&ast, "duplicate-name", &twice("controls", "c"), "another name");
    let kinds = vec![enumeration("Kind", "u8", &[("a", 1)]), enumeration("Kind", "u8", &[("a", 1)])];
    expect(&with_types(kinds, "Kind"), "duplicate-name", &twice("types", "Kind"), "another name");
    let ast = with_types(vec![record("R", vec![field("f", elem("u8")), field("f", elem("u8"))])], "R");
    expect(&ast, "duplicate-name", &twice("fields", "f"), "another name");
    let ast = with_types(vec![enumeration("Kind", "u8", &[("a", 1), ("a", 2)])], "Kind");
    expect(&ast, "duplicate-name", &twice("values", "a"), "another name");
    let ast = one(ElemAst { components: names(&["x", "x"]), ..elem("f32") });
    expect(&ast, "duplicate-name", &twice("components", "x"), "another name");
    let mut ast = schema();
    ast.sizes = vec![SizeAst { name: name("n"), value: s(1) }, SizeAst { name: name("n"), value: s(2) }];
    expect(&ast, "duplicate-name", &twice("sizes", "n"), "another name");
}

#[test]
fn unknown_names_have_near_ones() {
    for (wrong, right) in
        [("float32", "f32"), ("Float", "f32"), ("double", "f64"), ("int", "i32"), ("string", "utf8"), ("uint8", "u8")]
    {
        let message = format!("stream 'a' is of an unknown type '{wrong}'");
        expect(&one(elem(wrong)), "unknown-type", &message, &format!("did you mean '{right}'?"));
    }
    let kind = vec![enumeration("Kind", "u8", &[("a", 1)])];
    expect(&with_types(kind, "Kidn"), "unknown-type", "stream 'a' is of an unknown type 'Kidn'", "mean 'Kind'?");
    expect(&one(elem("Wholly")), "unknown-type", "stream 'a' is of an unknown type 'Wholly'", "number types: bool");
    let mut ast = one(ElemAst { count: sized("partciles"), ..elem("f32") });
    expect(&ast, "unknown-size", "there is no size 'partciles'", "add it");
    ast.sizes = vec![SizeAst { name: name("particles"), value: s(5) }];
    expect(&ast, "unknown-size", "there is no size 'partciles'", "did you mean 'particles'?");
    let ast = with_types(vec![vector("V", "Kind", &["x"])], "V");
    expect(&ast, "unknown-type", "vector 'V' is of an unknown type 'Kind'", "plain numbers");
}

#[test]
fn enums_fit_their_base() {
    let message = "enum 'Kind' is based on f32";
    expect(&with_types(vec![enumeration("Kind", "f32", &[("a", 1)])], "Kind"), "enum-base", message, "integer type");
    let message = "flags 'Set' is based on i8";
    expect(&with_types(vec![flags("Set", "i8", &[("a", 1)])], "Set"), "enum-base", message, "u8, u16");
    let message = "value 'a' of enum 'Kind' is 256, which no u8 holds";
    expect(&with_types(vec![enumeration("Kind", "u8", &[("a", 256)])], "Kind"), "value-range", message, "0 to 255");
    let message = "value 'a' of enum 'Kind' is -129, which no i8 holds";
    expect(&with_types(vec![enumeration("Kind", "i8", &[("a", -129)])], "Kind"), "value-range", message, "-128 to 127");
    let message = "values 'a' and 'b' of enum 'Kind' are both 1";
    let ast = with_types(vec![enumeration("Kind", "u8", &[("a", 1), ("b", 1)])], "Kind");
    expect(&ast, "duplicate-value", message, "another number");
    let message = "value 'a' of flags 'Set' is 0, which is no bit";
    expect(&with_types(vec![flags("Set", "u8", &[("a", 0)])], "Set"), "flags-zero", message, "at least one bit");
    let message = "enum 'Kind' has no values";
    expect(&with_types(vec![enumeration("Kind", "u8", &[])], "Kind"), "empty-enum", message, "at least one");
    let edge = [("low", i128::from(i64::MIN)), ("high", i128::from(i64::MAX))];
    good(&with_types(vec![enumeration("Kind", "i64", &edge)], "Kind"));
    good(&with_types(vec![enumeration("Kind", "u64", &[("high", i128::from(u64::MAX))])], "Kind"));
}

#[test]
fn records_end() {
    expect(&with_types(vec![record("R", vec![])], "R"), "empty-record", "record 'R' has no fields", "at least one");
    let ring = vec![
        record("A", vec![field("b", elem("B"))]),
        record("B", vec![field("x", elem("u8")), field("a", elem("A"))]),
        record("C", vec![field("a", elem("A"))]),
    ];
    let message = "record 'A' is in itself: A.b -> B.a -> A";
    expect(&with_types(ring, "C"), "record-cycle", message, "index or id");
    let own = vec![record("A", vec![field("a", elem("A"))])];
    expect(&with_types(own, "A"), "record-cycle", "record 'A' is in itself: A.a -> A", "index or id");

    let chain = |deep: usize| {
        let of = |i: usize| {
            let inner = if i == 0 { elem("u8") } else { elem(&format!("R{}", i - 1)) };
            record(&format!("R{i}"), vec![field("f", inner)])
        };
        with_types((0..deep).map(of).collect(), &format!("R{}", deep - 1))
    };
    good(&chain(32));
    expect(&chain(33), "record-depth", "record 'R32' holds records more than 32 deep", "flatter");
    expect(&chain(20_000), "record-depth", "record 'R32' holds records more than 32 deep", "flatter");
    let huge = |count| ElemAst { count: n(count), ..elem("f64") };
    let big = vec![record("R", vec![field("a", huge(1 << 28)), field("b", huge(1 << 28))])];
    expect(&with_types(big, "R"), "record-too-large", "record 'R' has 4294967296 bytes", "less than 4 GiB");
}

#[test]
fn components_have_their_places() {
    let three = |ty: &str| ElemAst { components: many(3), max: n(8), ..elem(ty) };
    expect(&one(three("utf8")), "components-on-text", "stream 'a' has components, but its type is 'utf8'", "leave");
    let of = |t: TypeAst| {
        let used = t.name.value.clone();
        SchemaAst { types: vec![t], ..one(three(&used)) }
    };
    let ast = of(record("R", vec![field("f", elem("u8"))]));
    expect(&ast, "components-on-record", "stream 'a' has components, but its type is 'R'", "leave");
    let ast = of(vector("V", "f32", &["x", "y"]));
    expect(&ast, "components-on-vector", "stream 'a' has components, but its type is 'V'", "leave");
    good(&of(enumeration("Kind", "u8", &[("a", 1)])));
    for count in [0, 65_536] {
        let ast = one(ElemAst { components: many(count), ..elem("f32") });
        expect(&ast, "components-count", &format!("stream 'a' has {count} components"), "1 to 65535");
    }
}

#[test]
fn layouts_and_texts() {
    let ast = SchemaAst {
        types: vec![record("R", vec![field("f", elem("u8"))])],
        ..of_streams(vec![soa(stream("a", 1, elem("R")))])
    };
    let message = "stream 'a' is soa, but is of records, which lie one after another";
    expect(&ast, "soa-on-record", message, "leave `layout` out");
    let ast = of_streams(vec![soa(stream("a", 1, ElemAst { max: n(8), ..elem("utf8") }))]);
    expect(&ast, "text-layout", "stream 'a' is soa, but is a text, which has no planes", "expected aos");
    expect(&one(elem("utf8")), "missing-max", "stream 'a' is utf8 and has no max", "`max: 256`");
    expect(&one_field(elem("bytes")), "missing-max", "field 'f' of control 'c' is bytes and has no max", "max");
    let ast = one(ElemAst { max: n(8), count: n(2), ..elem("bytes") });
    expect(&ast, "text-extent", "stream 'a' is bytes and has a count", "leave `count` out");
    let ast = one(ElemAst { shape: dims(&[2]), ..elem("bytes") });
    expect(&ast, "text-extent", "stream 'a' is bytes and has a shape", "leave `shape` out");
    let ast = one_field(ElemAst { max: n(8), ..elem("json") });
    expect(&ast, "json-in-field", "field 'f' of control 'c' is json, which only streams carry", "take `utf8`");
    let json = StreamAst { optional: Some(s(false)), ..stream("a", 1, ElemAst { max: n(8), ..elem("json") }) };
    let message = "stream 'a' is json and not optional, but an empty text is no JSON";
    expect(&of_streams(vec![json]), "json-not-optional", message, "leave `optional` out");
}

#[test]
fn extents_are_clear_and_fit() {
    let ast = one(ElemAst { count: n(2), max: n(2), ..elem("f32") });
    expect(&ast, "count-beside", "stream 'a' has both count and max", "`max` for one that varies");
    let ast = one(ElemAst { count: n(2), shape: dims(&[2]), ..elem("f32") });
    expect(&ast, "count-beside", "stream 'a' has both count and shape", "short for");
    good(&one(ElemAst { max: n(2), shape: dims(&[2]), ..elem("f32") }));
    let message = "field 'f' of control 'c' has a max, but only texts vary inside a record";
    expect(&one_field(ElemAst { max: n(2), ..elem("f32") }), "max-in-field", message, "write `count`");
    let at_least = "expected at least 1";
    expect(&one(ElemAst { count: n(0), ..elem("f32") }), "zero", "count of stream 'a' is 0", at_least);
    expect(&one(ElemAst { max: n(0), ..elem("f32") }), "zero", "max of stream 'a' is 0", at_least);
    let ast = one(ElemAst { shape: dims(&[3, 0]), ..elem("f32") });
    expect(&ast, "zero", "a dimension of stream 'a' is 0", at_least);
    let ast = one(ElemAst { shape: dims(&[]), ..elem("f32") });
    expect(&ast, "zero", "the shape of stream 'a' has no dimensions", "single element");
    let message = "count of stream 'a' is 4294967296, past 32 bits";
    expect(&one(ElemAst { count: n(1 << 32), ..elem("u8") }), "too-large", message, "4294967295");
    let message = "stream 'a' may have 4294967296 elements, past 32 bits";
    let ast = one(ElemAst { shape: dims(&[65_536, 65_536]), ..elem("u8") });
    expect(&ast, "capacity-overflow", message, "product");
    let ast = one(ElemAst { shape: dims(&[u64::from(u32::MAX); 3]), ..elem("u8") });
    expect(&ast, "capacity-overflow", "stream 'a' may have more than 2^64 elements, past 32 bits", "product");
    let ast = one(ElemAst { count: n(1 << 30), ..elem("f32") });
    expect(&ast, "stream-too-large", "stream 'a' may have 4294967296 bytes", "1073741824 elements of 4 bytes");
    let gigabyte = |size: u64| ElemAst { max: n(size << 20), ..elem("u8") };
    let ast = of_streams(vec![
        stream("small", 1, gigabyte(1000)),
        stream("large", 2, gigabyte(3000)),
        stream("other", 3, gigabyte(1000)),
    ]);
    let message = "frame past 4 GiB: all streams together may take 5242880240 bytes";
    expect(&ast, "frame-too-large", message, "'large' is the largest stream, with 3145728000 bytes");
}

#[test]
fn messages_find_room_in_their_ring() {
    let load = |bytes| SchemaAst {
        controls: vec![control("load", 2, vec![field("path", ElemAst { max: n(bytes), ..elem("utf8") })])],
        ..schema()
    };
    good(&load(4072));
    let message = "a message of control 'load' takes 4096 bytes, its ring has room for 4080";
    expect(&load(4073), "control-too-large", message, "control_bytes: 4112");
    let ring =
        |bytes| SchemaAst { segment: SegmentAst { control_bytes: n(bytes), ..SegmentAst::default() }, ..load(4073) };
    good(&ring(4112));
    expect(&ring(0), "control-bytes", "control_bytes is 0, but there are controls", "control_bytes: 64`");
    expect(&ring(100), "control-bytes", "control_bytes is 100", "write `control_bytes: 112`");
    good(&SchemaAst { segment: SegmentAst { control_bytes: n(0), ..SegmentAst::default() }, ..schema() });
}

#[test]
fn segments_have_bounds() {
    let with = |change: fn(&mut SegmentAst)| {
        let mut ast = schema();
        change(&mut ast.segment);
        ast
    };
    expect(&with(|g| g.readers = n(57)), "segment-range", "readers is 57", "1 to 56");
    expect(&with(|g| g.readers = n(0)), "segment-range", "readers is 0", "1 to 56");
    expect(&with(|g| g.pins = n(0)), "segment-range", "pins is 0", "1 to 1024");
    expect(&with(|g| g.slots = n((1 << 20) + 1)), "segment-range", "slots is 1048577", "1 to 1048576");
    let message = "mode is 0o1755, which has more than permission bits";
    expect(&with(|g| g.mode = Some(s(0o1755))), "segment-range", message, "octal");
    expect(&with(|g| g.group = Some(name(""))), "group", "'' is no group", "name of a group");
    expect(&with(|g| g.writers = n(2)), "writers", "several writers are not supported yet", "expected 1");
    expect(&with(|g| g.writers = n(0)), "writers", "a segment needs a writer", "expected 1");
    let shmx2 = |change: fn(&mut SegmentAst)| {
        let mut ast = with(|g| g.wire = Some(s(Wire::Shmx2)));
        change(&mut ast.segment);
        ast
    };
    good(&shmx2(|_| {}));
    good(&shmx2(|g| g.writers = n(1)));
    let message = "the wire profile shmx2 has one writer";
    expect(&shmx2(|g| g.writers = n(2)), "wire-writers", message, "expected 1");
    expect(&shmx2(|g| g.writers = n(0)), "writers", "a segment needs a writer", "expected 1");
    let message = "the wire profile shmx2 has a checksum of its own";
    expect(&shmx2(|g| g.checksum = Some(s(Checksum::Crc32))), "wire-checksum", message, "beside `wire: shmx2`");
    expect(&shmx2(|g| g.checksum = Some(s(Checksum::None))), "wire-checksum", message, "beside `wire: shmx2`");
    let large = |bytes, wire| {
        let mut ast = one(ElemAst { max: n(bytes), ..elem("u8") });
        ast.segment.wire = Some(s(wire));
        ast
    };
    good(&large(268_435_240, Wire::Shmx2));
    let message = "the segment would take 4294967552 bytes, and shmx2 has 32 bits for them";
    expect(&large(268_435_241, Wire::Shmx2), "wire-too-large", message, "16 slots of 268435392 bytes");
    good(&large(268_435_241, Wire::Native));

    let (checked, found) = lower(&with(|g| g.slots = n(9)));
    let found: Vec<_> = found.iter().map(|d| (d.severity, d.code, d.message.as_str())).collect();
    assert_eq!(found, [(Severity::Warning, "slots-rounded", "slots is 9 and was rounded up to 16")]);
    assert_eq!(checked.unwrap().schema.segment.slots, Some(16));
    let (checked, found) = lower(&with(|g| g.slots = n(8)));
    let message = "8 slots are few for 4 readers with 2 pins each";
    assert_eq!(found.iter().map(|d| (d.code, d.message.as_str())).collect::<Vec<_>>(), [("slots-few", message)]);
    assert!(checked.is_some());
}

#[test]
fn meta_is_a_map_of_scalars() {
    let with = |meta: Vec<(Spanned<String>, MetaValue)>| {
        let mut ast = one(elem("f32"));
        ast.streams[0].notes.meta = meta;
        ast
    };
    let ast = with(vec![(name("b"), MetaValue::Bool(true)), (name("b"), MetaValue::Bool(false))]);
    expect(&ast, "meta-key", "'b' stands in this meta twice", "second");
    let ast = with(vec![(name("b"), MetaValue::Number("0x10".into()))]);
    expect(&ast, "meta-number", "meta 'b': 0x10 is not a number that JSON can write", "a text: \"0x10\"");
    let ast = with(vec![(name("b"), MetaValue::Bool(true)), (name("a"), MetaValue::Text("x".into()))]);
    let checked = good(&ast);
    let keys: Vec<&str> = checked.schema.streams[0].meta.iter().map(|m| m.key.as_ref()).collect();
    assert_eq!(keys, ["a", "b"]);
}

#[test]
fn one_mistake_gives_one_finding_and_all_come_at_once() {
    // the broken type is used three times over; two more mistakes stand elsewhere
    let mut ast = of_streams(vec![
        stream("a", 1, elem("Outer")),
        stream("b", 2, elem("Inner")),
        StreamAst { layout: Some(s(Layout::Aos)), ..stream("c", 3, elem("flaot")) },
    ]);
    ast.types =
        vec![record("Inner", vec![field("x", elem("strign"))]), record("Outer", vec![field("inner", elem("Inner"))])];
    ast.controls = vec![control("go", 0, vec![field("o", elem("Outer"))])];
    let codes: Vec<&str> = bad(&ast).iter().map(|d| d.code).collect();
    assert_eq!(codes, ["unknown-type", "unknown-type", "control-id-zero"]);
}

#[test]
fn what_the_front_end_left_out_is_not_complained_about_again() {
    let broken = [
        SchemaAst { name: None, ..schema() },
        one(ElemAst { ty: None, ..elem("f32") }),
        of_streams(vec![StreamAst { id: None, id_broken: true, ..stream("a", 1, elem("f32")) }]),
        with_types(vec![ty("Kind", TypeKindAst::Broken)], "Kind"),
    ];
    for ast in broken {
        let (checked, found) = lower(&ast);
        assert!(checked.is_none());
        assert_eq!(found.iter().count(), 0, "{found:#?}");
    }
}
