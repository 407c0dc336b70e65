//! Random models survive the way through bytes.

use std::borrow::Cow;
use std::collections::BTreeSet;

use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use shmx_schema::blob;
use shmx_schema::hash::{BASIS, fnv1a, layout_hash, schema_hash};
use shmx_schema::layout::{elem_size, place_fields};
use shmx_schema::model::*;

/// Without those whose key one before them has: a schema may not have them.
fn once<T, K: Ord>(list: Vec<T>, key: impl Fn(&T) -> K) -> Vec<T> {
    let mut seen = BTreeSet::new();
    list.into_iter().filter(|one| seen.insert(key(one))).collect()
}

fn owned(text: String) -> Str {
    Cow::Owned(text)
}

fn snake() -> impl Strategy<Value = Str> {
    "[a-z][a-z0-9_]{0,12}".prop_map(owned)
}

fn any_text() -> impl Strategy<Value = Str> {
    prop_oneof![Just(String::new()), any::<String>(), "[ -~]{1,20}"].prop_map(owned)
}

fn scalar() -> impl Strategy<Value = Scalar> {
    (0..13usize).prop_map(|i| Scalar::ALL[i])
}

fn meta() -> impl Strategy<Value = List<Meta>> {
    let number = prop_oneof![any::<i64>().prop_map(|n| n.to_string()), "-?[1-9][0-9]{0,20}\\.[0-9]{1,9}(e[+-]?[0-9])?"];
    let value = prop_oneof![
        any_text().prop_map(MetaValue::Text),
        number.prop_map(|n| MetaValue::Number(owned(n))),
        any::<bool>().prop_map(MetaValue::Bool),
    ];
    btree_map(any::<String>(), value, 0..3)
        .prop_map(|map| map.into_iter().map(|(k, value)| Meta { key: owned(k), value }).collect())
}

fn components() -> impl Strategy<Value = Components> {
    prop_oneof![
        Just(Components::ONE),
        (1..9u32).prop_map(|count| Components { count, ..Components::ONE }),
        vec("[A-Za-z][A-Za-z0-9_]{0,4}", 1..4)
            .prop_map(|names| once(names, String::clone))
            .prop_map(|names| Components { count: names.len() as u32, names: names.into_iter().map(owned).collect() }),
    ]
}

fn values(base: Scalar) -> impl Strategy<Value = List<Value>> {
    let bits = base.bytes() * 8;
    let signed = matches!(base, Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64);
    let least = if signed { -(1i128 << (bits - 1)) } else { 0 };
    let value = ("[A-Za-z][A-Za-z0-9_]{0,8}", least..least + (1i128 << bits), any_text());
    vec(value.prop_map(|(name, value, doc)| Value { name: owned(name), value, doc }), 1..4)
        .prop_map(|list| once(once(list, |v| v.name.clone()), |v| v.value).into())
}

fn numbers() -> impl Strategy<Value = TypeKind> {
    use Scalar::*;
    let ints = prop_oneof![Just(I8), Just(U8), Just(I16), Just(U16), Just(I32), Just(U32), Just(I64), Just(U64)];
    let unsigned = prop_oneof![Just(U8), Just(U16), Just(U32), Just(U64)];
    prop_oneof![
        ints.prop_flat_map(|base| values(base).prop_map(move |values| TypeKind::Enum { base, values })),
        unsigned.prop_flat_map(|base| values(base).prop_map(move |values| TypeKind::Flags { base, values })),
    ]
}

/// An element before its type is chosen: `pick` counts among the types that may stand there.
#[derive(Clone, Debug)]
struct Draft {
    what: u8,
    pick: usize,
    scalar: Scalar,
    components: Components,
    dims: Vec<u32>,
    unit: Str,
    doc: Str,
    meta: List<Meta>,
}

fn draft() -> impl Strategy<Value = Draft> {
    let parts = (0..6u8, any::<usize>(), scalar(), components(), vec(1..5u32, 0..3), any_text(), any_text(), meta());
    parts.prop_map(|(what, pick, scalar, components, dims, unit, doc, meta)| Draft {
        what,
        pick,
        scalar,
        components,
        dims,
        unit,
        doc,
        meta,
    })
}

impl Draft {
    fn elem(&self, types: &[TypeDef], may_be_json: bool) -> (Elem, Components) {
        let elem = match self.what {
            0 => Elem::Utf8,
            1 => Elem::Bytes,
            2 if may_be_json => Elem::Json,
            3 | 4 if !types.is_empty() => Elem::Named(types[self.pick % types.len()].name.clone()),
            _ => Elem::Scalar(self.scalar),
        };
        let record = shmx_schema::layout::scalar_of(types, &elem).is_none();
        let single = record || matches!(elem, Elem::Utf8 | Elem::Bytes | Elem::Json);
        (elem, if single { Components::ONE } else { self.components.clone() })
    }
}

fn record(types: &[TypeDef], drafts: &[(Str, Draft)]) -> Record {
    let field = |(name, draft): &(Str, Draft)| {
        let (elem, components) = draft.elem(types, false);
        let text = matches!(elem, Elem::Utf8 | Elem::Bytes);
        let dims = if text { vec![draft.dims.iter().sum::<u32>() + 1] } else { draft.dims.clone() };
        Field {
            name: name.clone(),
            elem,
            components,
            dims: dims.into(),
            offset: 0,
            unit: draft.unit.clone(),
            doc: draft.doc.clone(),
            meta: draft.meta.clone(),
        }
    };
    let mut fields = once(drafts.iter().map(field).collect(), |f: &Field| f.name.clone());
    let size = place_fields(types, &mut fields);
    Record { fields: fields.into(), bytes: size.bytes as u32, align: size.align as u32 }
}

fn stream(types: &[TypeDef], id: u32, name: String, draft: Draft, max: Option<u32>, aos: bool) -> Stream {
    let (elem, components) = draft.elem(types, true);
    let text = matches!(elem, Elem::Utf8 | Elem::Bytes | Elem::Json);
    let dims = if text { vec![] } else { draft.dims };
    Stream {
        id,
        name: owned(name),
        optional: aos ^ max.is_some() || elem == Elem::Json,
        layout: if aos && components.count > 1 { Layout::Aos } else { Layout::Soa },
        extent: Extent { max: if text { Some(max.unwrap_or(7)) } else { max }, dims: dims.into() },
        elem,
        components,
        unit: draft.unit,
        doc: draft.doc,
        meta: draft.meta,
    }
}

fn segment() -> impl Strategy<Value = Segment> {
    let sizes = (1..=56u32, 1..=1024u32, proptest::option::of(2..=20u32), proptest::option::of(4..100u32));
    let rest = (any::<[bool; 4]>(), 0..=0o777u32, proptest::option::of("[a-z]{1,8}"));
    (sizes, rest).prop_map(|((readers, pins, slots, ring), (flags, mode, group))| Segment {
        readers,
        pins,
        slots: slots.map(|bits| 1 << bits),
        control_bytes: ring.map(|n| n * 16),
        wire: Wire::Native,
        checksum: if flags[0] { Checksum::Crc32 } else { Checksum::None },
        timestamps: flags[1],
        writers: 1,
        wake_watchers: flags[2],
        mode,
        group: group.map(owned),
        keep: flags[3],
    })
}

prop_compose! {
    fn schema()(
        name in snake(),
        version in any::<u32>(),
        doc in any_text(),
        segment in segment(),
        numbers in btree_map("[A-L][A-Za-z0-9]{0,8}", (numbers(), any_text(), meta()), 0..4),
        records in btree_map("[M-Z][A-Za-z0-9]{0,8}", vec((snake(), draft()), 1..5), 0..4),
        streams in btree_map(any::<u32>(), ("\\PC{1,10}", draft(), proptest::option::of(1..100u32), any::<bool>()), 0..6),
        controls in btree_map(1u32.., ("[a-z]{1,5}", vec((snake(), draft()), 0..4), any_text(), meta()), 0..4),
        reserved in proptest::collection::btree_set(any::<u32>(), 0..4),
    ) -> Schema {
        let mut types: Vec<TypeDef> = numbers
            .into_iter()
            .map(|(name, (kind, doc, meta))| TypeDef { name: owned(name), doc, meta, kind })
            .collect();
        // each record may hold those before it
        for (name, drafts) in records {
            let kind = TypeKind::Record(record(&types, &drafts));
            types.push(TypeDef { name: owned(name), doc: owned(String::new()), meta: Cow::Borrowed(&[]), kind });
        }
        let streams = streams.into_iter().map(|(id, (name, draft, max, aos))| stream(&types, id, name, draft, max, aos));
        let streams = once(streams.collect(), |s: &Stream| s.name.clone());
        let controls = controls.into_iter().map(|(id, (name, fields, doc, meta))| {
            Control { id, name: owned(name), doc, meta, body: record(&types, &fields) }
        });
        let controls = once(controls.collect(), |c: &Control| c.name.clone());
        Schema {
            name, version, doc, segment,
            controls: controls.into(),
            streams: streams.into(),
            types: types.into(),
            reserved_streams: reserved.iter().copied().collect(),
            reserved_controls: reserved.into_iter().collect(),
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_written_is_read(schema in schema()) {
        let bytes = blob::to_vec(&schema);
        prop_assert_eq!(bytes.len(), blob::len(&schema));
        prop_assert_eq!(schema_hash(&schema), fnv1a(BASIS, &bytes));
        let read = blob::decode(&bytes);
        prop_assert!(read.is_ok(), "{:?}", read);
        let read = read.unwrap();
        prop_assert_eq!(&read.schema, &schema);
        prop_assert_eq!(read.blob_bytes, bytes.len());
        prop_assert_eq!(layout_hash(&read.schema), layout_hash(&schema));
        for s in schema.streams.iter() {
            prop_assert!(elem_size(&schema.types, &s.elem, &s.components).bytes > 0);
        }
    }

    #[test]
    fn no_bytes_do_harm(bytes in vec(any::<u8>(), 0..200), kind in 0x1000..0x1005u32, words in vec(0..64u32, 0..40)) {
        let _ = blob::decode(&bytes);
        // one entry of small numbers gets further in
        let mut entry: Vec<u8> = [kind, words.len() as u32 * 4].iter().flat_map(|n| n.to_le_bytes()).collect();
        entry.extend(words.iter().flat_map(|n| n.to_le_bytes()));
        if let Ok(read) = blob::decode(&entry) {
            prop_assert!(read.blob_bytes <= entry.len());
        }
    }
}
