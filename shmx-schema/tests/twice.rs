//! What a schema has once, its directory has once: names within a list, and the numbers of values.

use shmx_schema::blob;
use shmx_schema::model::*;

fn field(name: &'static str, offset: u32) -> Field {
    Field {
        name: name.into(),
        elem: Elem::Scalar(Scalar::U32),
        components: Components::ONE,
        dims: List::Borrowed(&[]),
        offset,
        unit: "".into(),
        doc: "".into(),
        meta: List::Borrowed(&[]),
    }
}

fn body(names: [&'static str; 2]) -> Record {
    Record { fields: vec![field(names[0], 0), field(names[1], 4)].into(), bytes: 8, align: 4 }
}

fn def(name: &'static str, kind: TypeKind) -> TypeDef {
    TypeDef { name: name.into(), doc: "".into(), meta: List::Borrowed(&[]), kind }
}

fn values(all: [(&'static str, i128); 3]) -> List<Value> {
    all.into_iter().map(|(name, value)| Value { name: name.into(), value, doc: "".into() }).collect()
}

fn stream(id: u32, name: &'static str) -> Stream {
    let names = ["x", "y"].map(Str::Borrowed).to_vec().into();
    Stream {
        id,
        name: name.into(),
        elem: Elem::Scalar(Scalar::F32),
        components: Components { count: 2, names },
        layout: Layout::Aos,
        extent: Extent { max: Some(3), dims: List::Borrowed(&[]) },
        optional: false,
        unit: "".into(),
        doc: "".into(),
        meta: List::Borrowed(&[]),
    }
}

fn control(id: u32, name: &'static str) -> Control {
    Control { id, name: name.into(), doc: "".into(), meta: List::Borrowed(&[]), body: body(["angle", "speed"]) }
}

/// A schema with one of each, where names of different lists, and numbers of different types, may be the same.
fn sound() -> Schema {
    Schema {
        name: "s".into(),
        version: 1,
        doc: "".into(),
        segment: Segment::DEFAULT,
        types: vec![
            def("Kind", TypeKind::Enum { base: Scalar::I8, values: values([("dust", -1), ("Dust", 1), ("gas", 2)]) }),
            def("Marks", TypeKind::Flags { base: Scalar::U64, values: values([("gas", 1), ("hot", 2), ("dust", 3)]) }),
            def("Spot", TypeKind::Record(body(["angle", "speed"]))),
        ]
        .into(),
        streams: vec![stream(1, "aim"), stream(2, "Aim")].into(),
        controls: vec![control(1, "aim"), control(2, "Aim")].into(),
        reserved_streams: List::Borrowed(&[]),
        reserved_controls: List::Borrowed(&[]),
    }
}

/// What the decoder says to a schema that was made wrong.
fn refused(spoil: impl Fn(&mut Schema)) -> String {
    let mut schema = sound();
    spoil(&mut schema);
    blob::decode(&blob::to_vec(&schema)).expect_err("a schema with something twice").to_string()
}

#[test]
fn names_are_compared_within_their_list_and_by_bytes() {
    assert_eq!(blob::decode(&blob::to_vec(&sound())).unwrap().schema, sound());
}

#[test]
fn names_of_types() {
    let text = refused(|s| s.types.to_mut()[1].name = "Kind".into());
    assert_eq!(text, "directory: type 'Kind': does not stand by name");
}

#[test]
fn names_of_values() {
    let spoil = |values: [(&'static str, i128); 3]| {
        let values = self::values(values);
        let kind = TypeKind::Enum { base: Scalar::I8, values: values.clone() };
        let of_enum = refused(|s| s.types.to_mut()[0].kind = kind.clone());
        let kind = TypeKind::Flags { base: Scalar::U8, values };
        (of_enum, refused(|s| s.types.to_mut()[1].kind = kind.clone()))
    };
    let (of_enum, of_flags) = spoil([("dust", 4), ("gas", 1), ("dust", 2)]);
    assert_eq!(of_enum, "directory: type 'Kind': two of its values are called 'dust'");
    assert_eq!(of_flags, "directory: type 'Marks': two of its values are called 'dust'");
    let (of_enum, of_flags) = spoil([("dust", 4), ("gas", 1), ("hot", 4)]);
    assert_eq!(of_enum, "directory: type 'Kind': two of its values are 4");
    assert_eq!(of_flags, "directory: type 'Marks': two of its values are 4");
}

#[test]
fn names_of_fields() {
    let twice = || body(["speed", "speed"]);
    let text = refused(|s| s.types.to_mut()[2].kind = TypeKind::Record(twice()));
    assert_eq!(text, "directory: type 'Spot': two of its fields are called 'speed'");
    let text = refused(|s| s.controls.to_mut()[1].body = twice());
    assert_eq!(text, "directory: control 2 'Aim': two of its fields are called 'speed'");
}

#[test]
fn names_of_components() {
    let twice = || Components { count: 2, names: vec!["x".into(), "x".into()].into() };
    let text = refused(|s| s.streams.to_mut()[1].components = twice());
    assert_eq!(text, "directory: stream 2 'Aim': two of its components are called 'x'");
    let field = || Field { components: twice(), ..field("at", 0) };
    let record = || TypeKind::Record(Record { fields: vec![field()].into(), bytes: 8, align: 4 });
    let text = refused(|s| s.types.to_mut()[2].kind = record());
    assert_eq!(text, "directory: type 'Spot': field 'at': two of its components are called 'x'");
}

#[test]
fn names_of_streams_and_controls() {
    let text = refused(|s| s.streams.to_mut()[1].name = "aim".into());
    assert_eq!(text, "directory: stream 2 'aim': its name stands twice");
    let text = refused(|s| s.controls.to_mut()[1].name = "aim".into());
    assert_eq!(text, "directory: control 2 'aim': its name stands twice");
}

#[test]
fn names_of_appended_streams() {
    let schema = sound();
    let mut directory = blob::decode(&blob::to_vec(&schema)).unwrap();
    let text = blob::check_appended(&directory, &stream(3, "aim")).unwrap_err().to_string();
    assert_eq!(text, "directory: stream 3 'aim': its name is taken");
    directory.appended.push(stream(3, "late"));
    assert!(blob::check_appended(&directory, &stream(4, "late")).is_err());
    blob::check_appended(&directory, &stream(4, "later")).unwrap();
    let with = |name| [blob::to_vec(&schema), blob::stream_entry(&schema.types, &stream(3, name))].concat();
    assert_eq!(blob::decode(&with("late")).unwrap(), directory);
    assert_eq!(blob::decode(&with("Aim")).unwrap_err().to_string(), "directory: stream 3 'Aim': its name stands twice");
}

/// A stock server knows its streams by id, and what it says of components is taken where it is like ours.
#[test]
fn stock_servers_may_say_names_twice() {
    let entry = |id: u32, extra: &[u8]| {
        let head = [0x1000, 32 + 1 + extra.len() as u32, id, 12, 2, 1, 8, 0, 1, extra.len() as u32];
        let mut bytes: Vec<u8> = head.iter().flat_map(|n| n.to_le_bytes()).collect();
        bytes.extend(b"s");
        bytes.extend(extra);
        bytes.resize(bytes.len().next_multiple_of(16), 0);
        bytes
    };
    let [good, twice] = [&br#"{"components":["x","y"]}"#[..], br#"{"components":["x","x"]}"#];
    let read = blob::decode(&[entry(1, good), entry(2, twice), entry(3, b"")].concat()).unwrap().schema;
    let all: Vec<(&str, u32, usize)> =
        read.streams.iter().map(|s| (s.name.as_ref(), s.components.count, s.components.names.len())).collect();
    assert_eq!(all, [("s", 2, 2), ("s", 2, 0), ("s", 2, 0)]);
}

/// Long lists of other names are read in the time that their bytes take, not in its square.
#[test]
fn long_lists_are_read_at_once() {
    let names: Vec<String> = (0..40_000).map(|i| format!("v{i}")).collect();
    let value = |(i, name): (usize, &String)| Value { name: name.clone().into(), value: i as i128, doc: "".into() };
    let mut schema = sound();
    let kind = TypeKind::Enum { base: Scalar::U32, values: names.iter().enumerate().map(value).collect() };
    schema.types.to_mut()[0].kind = kind;
    let components = Components { count: 40_000, names: names.iter().cloned().map(Str::Owned).collect() };
    schema.streams.to_mut()[0].components = components;
    let start = std::time::Instant::now();
    assert_eq!(blob::decode(&blob::to_vec(&schema)).unwrap().schema, schema);
    assert!(start.elapsed().as_secs() < 5, "{:?}", start.elapsed());
}

/// Stock servers give no types names; those that we give stand by name, in whatever order the streams come.
#[test]
fn many_stock_records_are_read_at_once() {
    let count = 100_000u32;
    let mut bytes = Vec::new();
    for size in (1..=count).rev() {
        let head = [0x1000, 33, size, 77, 1, 0, size, 0, 1, 0];
        bytes.extend(head.iter().flat_map(|n: &u32| n.to_le_bytes()));
        bytes.extend(b"s");
        bytes.resize(bytes.len().next_multiple_of(16), 0);
    }
    let start = std::time::Instant::now();
    let read = blob::decode(&bytes).unwrap().schema;
    assert!(start.elapsed().as_secs() < 8, "{:?}", start.elapsed());
    assert_eq!((read.types.len(), read.types[1].name.as_ref()), (count as usize, "Record10"));
    assert!(read.types.is_sorted_by(|a, b| a.name < b.name));
}
