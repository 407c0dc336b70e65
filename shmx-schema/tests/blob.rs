//! The directory blob: exact bytes, both ways of writing it, and what reading refuses.

mod common;

use std::borrow::Cow;

use common::*;
use shmx_schema::blob::{self, BlobError, Directory};
use shmx_schema::hash::{BASIS, fnv1a, layout_hash, schema_hash};
use shmx_schema::model::*;

/// What generated code holds, in borrowed parts.
static CONST: Schema = Schema {
    name: Cow::Borrowed("small"),
    version: 2,
    doc: Cow::Borrowed("A \"small\" one"),
    segment: Segment { group: Some(Cow::Borrowed("robots")), slots: Some(8), ..Segment::DEFAULT },
    types: Cow::Borrowed(&[
        TypeDef {
            name: Cow::Borrowed("Kind"),
            doc: Cow::Borrowed(""),
            meta: Cow::Borrowed(&[]),
            kind: TypeKind::Enum {
                base: Scalar::I8,
                values: Cow::Borrowed(&[
                    Value { name: Cow::Borrowed("less"), value: -1, doc: Cow::Borrowed("below") },
                    Value { name: Cow::Borrowed("more"), value: 1, doc: Cow::Borrowed("") },
                ]),
            },
        },
        TypeDef {
            name: Cow::Borrowed("Part"),
            doc: Cow::Borrowed(""),
            meta: Cow::Borrowed(&[]),
            kind: TypeKind::Record(Record { fields: Cow::Borrowed(&[PLAIN_FIELD]), bytes: 4, align: 4 }),
        },
    ]),
    streams: Cow::Borrowed(&[
        Stream {
            id: 1,
            name: Cow::Borrowed("position"),
            elem: Elem::Scalar(Scalar::F32),
            components: Components { count: 2, names: Cow::Borrowed(&[Cow::Borrowed("x"), Cow::Borrowed("y")]) },
            layout: Layout::Aos,
            extent: Extent { max: Some(10), dims: Cow::Borrowed(&[3, 4]) },
            optional: true,
            unit: Cow::Borrowed("m"),
            doc: Cow::Borrowed("line\nline"),
            meta: Cow::Borrowed(&[
                Meta { key: Cow::Borrowed("live"), value: MetaValue::Bool(true) },
                Meta { key: Cow::Borrowed("rate"), value: MetaValue::Number(Cow::Borrowed("1.50")) },
                Meta { key: Cow::Borrowed("who"), value: MetaValue::Text(Cow::Borrowed("é\\")) },
            ]),
        },
        Stream { id: 2, name: Cow::Borrowed("part"), elem: Elem::Named(Cow::Borrowed("Part")), ..PLAIN },
        Stream { id: 3, name: Cow::Borrowed("kind"), elem: Elem::Named(Cow::Borrowed("Kind")), ..PLAIN },
    ]),
    controls: Cow::Borrowed(&[Control {
        id: 5,
        name: Cow::Borrowed("go"),
        doc: Cow::Borrowed(""),
        meta: Cow::Borrowed(&[]),
        body: Record { fields: Cow::Borrowed(&[PLAIN_FIELD]), bytes: 4, align: 4 },
    }]),
    reserved_streams: Cow::Borrowed(&[7, 9]),
    reserved_controls: Cow::Borrowed(&[]),
};

const PLAIN: Stream = Stream {
    id: 0,
    name: Cow::Borrowed(""),
    elem: Elem::Scalar(Scalar::U8),
    components: Components::ONE,
    layout: Layout::Soa,
    extent: Extent::ONE,
    optional: false,
    unit: Cow::Borrowed(""),
    doc: Cow::Borrowed(""),
    meta: Cow::Borrowed(&[]),
};

const PLAIN_FIELD: Field = Field {
    name: Cow::Borrowed("id"),
    elem: Elem::Scalar(Scalar::U32),
    components: Components::ONE,
    dims: Cow::Borrowed(&[]),
    offset: 0,
    unit: Cow::Borrowed(""),
    doc: Cow::Borrowed(""),
    meta: Cow::Borrowed(&[]),
};

const BLOB: [u8; blob::len(&CONST)] = blob::bytes(&CONST);
const HASHES: (u64, u64) = (schema_hash(&CONST), layout_hash(&CONST));

/// The same on the heap, through the decoder.
fn owned() -> Schema {
    blob::decode(&BLOB).unwrap().schema
}

/// Whether its guess was too short, right or too long.
#[test]
fn a_draft_becomes_the_blob() {
    const N: usize = blob::len(&CONST);
    fn finished<const GUESS: usize>() -> (usize, [u8; N]) {
        let draft = blob::Draft::<GUESS>::of(&CONST);
        (draft.blob_len(), draft.finish(&CONST))
    }
    let drafts = [
        finished::<0>(),
        finished::<7>(),
        finished::<{ N / 2 }>(),
        finished::<{ N - 1 }>(),
        finished::<N>(),
        finished::<4096>(),
    ];
    for (len, bytes) in drafts {
        assert_eq!((len, &bytes[..]), (N, &blob::to_vec(&CONST)[..]));
    }
}

#[test]
fn rustc_writes_the_bytes_that_the_compiler_writes() {
    let owned = owned();
    assert_eq!(owned, CONST);
    assert_eq!(blob::to_vec(&owned), BLOB);
    assert_eq!((schema_hash(&owned), layout_hash(&owned)), HASHES);
    assert_eq!(HASHES.0, fnv1a(BASIS, &BLOB));
    assert_eq!(BLOB.len() % 16, 0);
}

#[test]
fn a_stream_entry_is_what_the_format_says() {
    let extra = concat!(
        r#"{"components":["x","y"],"doc":"line\nline","meta":{"live":true,"rate":1.50,"who":"é\\"},"#,
        r#""optional":true,"shape":[null,3,4],"unit":"m"}"#
    );
    let mut expected = Vec::new();
    let length = (32 + 8 + extra.len()) as u32;
    // type, length; id, F32, components, AOS, 4 * 2, 10 * 3 * 4, name, extra
    for n in [0x1000, length, 1, 12, 2, 1, 8, 120, 8, extra.len() as u32] {
        expected.extend(n.to_le_bytes());
    }
    expected.extend(b"position");
    expected.extend(extra.as_bytes());
    expected.resize(expected.len().next_multiple_of(16), 0);
    assert_eq!(blob::stream_entry(&CONST.types, &CONST.streams[0]), expected);
    assert!(BLOB.windows(expected.len()).any(|w| w == expected), "the blob has it too");
}

#[test]
fn the_example_survives_the_way_through_bytes() {
    let schema = good(&sim_render()).schema;
    let bytes = blob::to_vec(&schema);
    let read = blob::decode(&bytes).unwrap();
    assert_eq!(read, Directory { schema, appended: vec![], blob_bytes: bytes.len() });
}

#[test]
fn appended_streams_stand_apart() {
    let mut directory = blob::decode(&BLOB).unwrap();
    let late = Stream {
        id: 20,
        name: "late".into(),
        elem: Elem::Named("Part".into()),
        extent: Extent { max: Some(8), dims: Cow::Borrowed(&[]) },
        ..PLAIN
    };
    blob::check_appended(&directory, &late).unwrap();
    let mut bytes = BLOB.to_vec();
    bytes.extend(blob::stream_entry(&CONST.types, &late));
    directory.appended.push(late.clone());
    assert_eq!(blob::decode(&bytes), Ok(directory.clone()));
    assert_eq!(directory.blob_bytes, BLOB.len());
    assert_eq!(directory.stream(20), Some(&late));
    assert_eq!(directory.stream(2), Some(&CONST.streams[1]));
    assert_eq!(directory.stream(99), None);

    let refused = |stream: Stream| blob::check_appended(&directory, &stream).unwrap_err().to_string();
    assert_eq!(refused(late.clone()), "directory: stream 20 'late': its id is taken");
    assert!(refused(Stream { id: 9, ..late.clone() }).contains("its id is reserved"));
    let fixed = Stream { id: 21, extent: Extent::ONE, ..late.clone() };
    assert!(refused(fixed.clone()).contains("is in every frame"));
    let unknown = Stream { id: 21, elem: Elem::Named("Other".into()), ..late.clone() };
    assert!(refused(unknown).contains("its type 'Other' is not in the directory"));

    bytes.extend(blob::stream_entry(&CONST.types, &fixed));
    assert!(blob::decode(&bytes).unwrap_err().to_string().contains("is in every frame"));
    let twice = [&BLOB[..], &blob::stream_entry(&CONST.types, &Stream { id: 1, ..late })].concat();
    assert!(blob::decode(&twice).unwrap_err().to_string().contains("its id stands twice"));
}

#[test]
fn a_stock_directory_has_streams_of_unknown_extent() {
    let mut bytes = Vec::new();
    for (id, components) in [(4u32, 3u32), (2, 1)] {
        let head = [0x1000, 32 + 1 + 2, id, 12, components, 1, 4 * components, 0, 1, 2];
        bytes.extend(head.iter().flat_map(|n| n.to_le_bytes()));
        bytes.extend(b"s\xff\xfe");
        bytes.resize(bytes.len().next_multiple_of(16), 0);
    }
    let read = blob::decode(&bytes).unwrap();
    assert_eq!((read.schema.name.as_ref(), read.blob_bytes), ("", 0));
    let ids: Vec<u32> = read.schema.streams.iter().map(|s| s.id).collect();
    assert_eq!(ids, [2, 4]);
    let of_three = &read.schema.streams[1];
    assert_eq!((of_three.components.count, of_three.layout), (3, Layout::Aos));
    assert_eq!(of_three.extent, Extent { max: Some(u32::MAX), dims: Cow::Borrowed(&[]) });
    assert!(of_three.optional);
    assert_eq!(read.schema.streams[0].layout, Layout::Soa);
}

/// The error after some bytes of [`BLOB`] were replaced.
fn after(find: &[u8], replace: &[u8]) -> BlobError {
    let at = BLOB.windows(find.len()).position(|w| w == find).expect("it is in the blob");
    let mut bytes = BLOB.to_vec();
    bytes[at..at + replace.len()].copy_from_slice(replace);
    blob::decode(&bytes).expect_err("a changed directory")
}

#[test]
fn contradictions_are_refused_by_name() {
    // the bytes of an element of "position": F32 x 2
    let position = [12, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 8, 0, 0, 0, 120, 0, 0, 0];
    let mut wrong = position;
    wrong[12] = 12;
    let text = after(&position, &wrong).to_string();
    assert_eq!(text, "directory: stream 1 'position': its element type and size are not those of its type");
    wrong = position;
    wrong[16] = 121;
    let error = after(&position, &wrong);
    assert_eq!(error.entry(), "stream 1 'position'");
    assert!(error.to_string().ends_with("121 elements are not a number of blocks of its shape"), "{error}");
    wrong[16] = 0;
    assert!(after(&position, &wrong).to_string().ends_with("has no room for an element"));
    wrong = position;
    wrong[8] = 7;
    assert!(after(&position, &wrong).to_string().ends_with("has the unknown layout 7"));
    assert!(after(b"\"optional\":true", b"\"optional\":1   ").to_string().contains("'optional' is not a boolean"));
    assert!(after(b"Part", b"Kart").to_string().contains("stand by name"));
    assert!(after(b"\"Part\"", b"\"Tarp\"").to_string().contains("its type 'Tarp' is not in the directory"));
    assert!(after(b"small", b"Small").to_string().contains("'Small' is no name of a schema"));
    assert!(after(b"less", b"l ss").to_string().contains("'l ss' = -1 can't be"));
    // a record's size and alignment: kind 0, base RECORD, 4 bytes, align 4
    let part = [0, 0, 0, 0, 32, 0, 0, 0, 4, 0, 0, 0, 4, 0, 0, 0];
    for (at, value, what) in [(8, 8, "don't follow from its fields"), (12, 0, "its alignment is 0"), (12, 3, "is 3")] {
        let mut wrong = part;
        wrong[at] = value;
        let text = after(&part, &wrong).to_string();
        assert!(text.contains("type 'Part'") && text.contains(what), "{text}");
    }
}

#[test]
fn counts_are_believed_only_as_far_as_there_is_room() {
    let huge = u32::MAX.to_le_bytes();
    let refused = |at: usize| {
        let mut bytes = BLOB.to_vec();
        bytes[at..at + 4].copy_from_slice(&huge);
        blob::decode(&bytes).unwrap_err().to_string()
    };
    // in SCHEMA: its length, the number of streams, of reserved streams; in the TYPE after it: values
    assert!(refused(4).contains("ends after"), "{}", refused(4));
    assert!(refused(8 + 12).contains("more than there is room for"), "{}", refused(8 + 12));
    assert!(refused(8 + 56).contains("no room for 4294967295 reserved streams"), "{}", refused(8 + 56));
    let after_schema = (8 + u32::from_le_bytes(BLOB[4..8].try_into().unwrap()) as usize).next_multiple_of(16);
    assert_eq!(BLOB[after_schema..after_schema + 4], blob::TYPE.to_le_bytes());
    let text = refused(after_schema + 8 + 16);
    assert_eq!(text, "directory: type 'Kind': has no room for 4294967295 values");
}

#[test]
fn records_in_themselves_are_refused() {
    let field = |of: &'static str| Field { name: "f".into(), elem: Elem::Named(of.into()), ..PLAIN_FIELD };
    let def = |name: &'static str, of| TypeDef {
        name: name.into(),
        doc: "".into(),
        meta: vec![].into(),
        kind: TypeKind::Record(Record { fields: vec![field(of)].into(), bytes: 4, align: 4 }),
    };
    let schema = Schema { types: vec![def("A", "B"), def("B", "A")].into(), streams: vec![].into(), ..CONST.clone() };
    let text = blob::decode(&blob::to_vec(&schema)).unwrap_err().to_string();
    assert_eq!(text, "directory: type 'A': is in itself, or holds a record that is");
}

#[test]
fn every_truncation_is_refused() {
    let sim = blob::to_vec(&good(&sim_render()).schema);
    for bytes in [&BLOB[..], &sim] {
        for end in 0..bytes.len() {
            let read = blob::decode(&bytes[..end]);
            // only the padding after the last entry may be missing; no bytes are a stock directory of no streams
            let enough = end == 0 || bytes[end..].iter().all(|b| *b == 0) && bytes.len() - end < 16;
            assert!(read.is_err() || enough, "{end} of {} bytes give {read:?}", bytes.len());
        }
    }
}

#[test]
fn no_changed_byte_does_harm() {
    let sim = blob::to_vec(&good(&sim_render()).schema);
    for original in [&BLOB[..], &sim] {
        for at in 0..original.len() {
            for change in [0x01, 0x80, 0xff, original[at], 0x22 ^ original[at]] {
                let mut bytes = original.to_vec();
                bytes[at] ^= change;
                if let Ok(read) = blob::decode(&bytes) {
                    // what is accepted is a model that can be written, and read again
                    let again = blob::to_vec(&read.schema);
                    if !read.schema.name.is_empty() {
                        assert_eq!(blob::decode(&again).unwrap().schema, read.schema, "byte {at} ^ {change:#x}");
                    }
                    layout_hash(&read.schema);
                }
            }
        }
    }
}

/// Who shows a stream nests as many lists: a shape without end would be the end of the stack.
#[test]
fn a_shape_has_eight_dimensions_at_most() {
    let with = |dims: usize| {
        let extent = Extent { max: None, dims: vec![1; dims].into() };
        let streams = vec![Stream { id: 1, name: "deep".into(), extent, ..PLAIN }];
        Schema { name: "s".into(), streams: streams.into(), ..CONST.clone() }
    };
    assert_eq!(blob::decode(&blob::to_vec(&with(8))).unwrap().schema.streams[0].extent.dims.len(), 8);
    for dims in [9, 100_000] {
        let error = blob::decode(&blob::to_vec(&with(dims))).unwrap_err();
        assert!(error.to_string().contains("dimensions, more than 8"), "{error}");
        let mut record = with(1);
        let field = Field { dims: vec![1; dims].into(), ..PLAIN_FIELD };
        let kind = TypeKind::Record(Record { fields: vec![field].into(), bytes: 4, align: 4 });
        let def = TypeDef { name: "Deep".into(), doc: "".into(), meta: List::Borrowed(&[]), kind };
        record.types = vec![def].into();
        record.controls = List::Borrowed(&[]);
        assert!(blob::decode(&blob::to_vec(&record)).is_err());
    }
}

#[test]
fn a_stock_element_of_another_size_is_a_record_of_bytes() {
    let mut bytes = Vec::new();
    for (id, code, components, size) in [(1u32, 32u32, 1u32, 28u32), (2, 77, 4, 3), (3, 12, 3, 4), (4, 12, 3, 0)] {
        let head = [0x1000, 32 + 1, id, code, components, 0, size, 0, 1, 0];
        bytes.extend(head.iter().flat_map(|n| n.to_le_bytes()));
        bytes.extend(b"s");
        bytes.resize(bytes.len().next_multiple_of(16), 0);
    }
    let read = blob::decode(&bytes).unwrap().schema;
    let types: Vec<&str> = read.types.iter().map(|t| t.name.as_ref()).collect();
    assert_eq!(types, ["Record28", "Record3", "Record4"]);
    let sizes = read.streams.iter().map(|s| shmx_schema::layout::elem_size(&read.types, &s.elem, &s.components).bytes);
    assert_eq!(sizes.collect::<Vec<_>>(), [28, 3, 4, 12]);
    let [.., size] = [bytes.clone(), bytes[..48].to_vec()].map(|mut b| {
        b[24..28].fill(0); // records of no bytes
        blob::decode(&b).unwrap_err().to_string()
    });
    assert!(size.contains("is of records, but names no type"), "{size}");
}
