//! Random models that a schema could have: canonical, and within all bounds. Tests of several crates include this.

use std::borrow::Cow;
use std::collections::BTreeSet;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::prelude::*;
use shmx_schema::check::{Checked, Names};
use shmx_schema::layout::{Frame, align_up, find_type, place_fields, scalar_of};
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
    prop_oneof![9 => "[a-z][a-z0-9_]{0,12}", 1 => "(on|y|n|null|true|no|type|self|e1|publish)"].prop_map(owned)
}

fn any_text() -> impl Strategy<Value = Str> {
    let words = "(30|0x1f|1_000|-1|1e4|true|no|null|~|m/s|m/s\\^2|%|a: b|a #b|- a|\\[x|\"q\"|'|°C|0600|.5|=|<<)";
    prop_oneof![Just(String::new()), any::<String>(), "[ -~]{1,20}", words].prop_map(owned)
}

/// A doc has no outer blanks; it may have many lines.
fn doc() -> impl Strategy<Value = Str> {
    let lines = vec("[ -~é\t]{0,20}", 0..4).prop_map(|lines| lines.join("\n"));
    prop_oneof![any_text(), lines.prop_map(owned)].prop_map(|text| owned(text.trim().to_owned()))
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
    btree_map(any_text(), value, 0..3).prop_map(|map| map.into_iter().map(|(key, value)| Meta { key, value }).collect())
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

fn values(base: Scalar, flags: bool) -> impl Strategy<Value = List<Value>> {
    let bits = base.bytes() * 8;
    let signed = matches!(base, Scalar::I8 | Scalar::I16 | Scalar::I32 | Scalar::I64);
    let least = if signed { -(1i128 << (bits - 1)) } else { i128::from(flags) };
    let most = least - i128::from(flags) + (1i128 << bits);
    let value = ("[A-Za-z][A-Za-z0-9_]{0,8}", least..most, doc());
    vec(value.prop_map(|(name, value, doc)| Value { name: owned(name), value, doc }), 1..4)
        .prop_map(|list| once(once(list, |v| v.name.clone()), |v| v.value).into())
}

fn numbers() -> impl Strategy<Value = TypeKind> {
    use Scalar::*;
    let ints = prop_oneof![Just(I8), Just(U8), Just(I16), Just(U16), Just(I32), Just(U32), Just(I64), Just(U64)];
    let unsigned = prop_oneof![Just(U8), Just(U16), Just(U32), Just(U64)];
    prop_oneof![
        ints.prop_flat_map(|base| values(base, false).prop_map(move |values| TypeKind::Enum { base, values })),
        unsigned.prop_flat_map(|base| values(base, true).prop_map(move |values| TypeKind::Flags { base, values })),
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
    let parts = (0..6u8, any::<usize>(), scalar(), components(), vec(1..5u32, 0..3), any_text(), doc(), meta());
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
        let record = scalar_of(types, &elem).is_none();
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
    let sizes = (1..=56u32, 1..=1024u32, proptest::option::of(2..=20u32), proptest::option::of(4..300u32));
    let rest = (any::<[bool; 5]>(), 0..=0o777u32, proptest::option::of("[a-z][a-z0-9 #-]{0,7}"));
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

/// Without the types that nothing uses.
fn prune(schema: &mut Schema) {
    let mut todo: Vec<Elem> = schema.streams.iter().map(|s| s.elem.clone()).collect();
    todo.extend(schema.controls.iter().flat_map(|c| c.body.fields.iter()).map(|f| f.elem.clone()));
    let mut used = BTreeSet::new();
    while let Some(elem) = todo.pop() {
        let Elem::Named(name) = elem else { continue };
        if let Some(TypeDef { kind: TypeKind::Record(record), .. }) = find_type(&schema.types, &name) {
            todo.extend(record.fields.iter().map(|f| f.elem.clone()));
        }
        used.insert(name);
    }
    schema.types = schema.types.iter().filter(|def| used.contains(&def.name)).cloned().collect();
}

/// Room for the largest message; the profile `shmx2` where the segment is small enough for it.
fn fit(schema: &mut Schema, stock: bool) {
    let most = schema.controls.iter().map(|c| align_up(u64::from(c.body.bytes) + 8, 16) + 64).max().unwrap_or(0);
    let segment = &mut schema.segment;
    if u64::from(segment.control_bytes.unwrap_or(4096)) < most {
        segment.control_bytes = u32::try_from(most).ok();
    }
    if stock {
        let small = Segment {
            wire: Wire::Shmx2,
            checksum: Checksum::None,
            slots: Some(64),
            readers: 4,
            pins: 2,
            ..segment.clone()
        };
        schema.segment = small;
        if Frame::most(schema) > 1 << 20 {
            schema.segment.wire = Wire::Native;
        }
    }
}

/// What each type's record, stream and frame may take at the most.
fn small(schema: &Schema, most: u64) -> bool {
    let record = |def: &TypeDef| match &def.kind {
        TypeKind::Record(record) => u64::from(record.bytes) <= most,
        _ => true,
    };
    let controls = schema.controls.iter().all(|c| u64::from(c.body.bytes) <= most);
    Frame::most(schema) <= most && schema.types.iter().all(record) && controls
}

prop_compose! {
    fn any_schema()(
        name in snake(),
        version in any::<u32>(),
        doc in doc(),
        segment in segment(),
        stock in any::<bool>(),
        numbers in btree_map("[A-L][A-Za-z0-9]{0,8}", (numbers(), self::doc(), meta()), 0..4),
        records in btree_map("[M-Z][A-Za-z0-9]{0,8}", (vec((snake(), draft()), 1..5), self::doc(), meta()), 0..4),
        streams in btree_map(any::<u32>(), ("\\PC{1,10}", draft(), proptest::option::of(1..100u32), any::<bool>()), 0..6),
        controls in btree_map(1u32.., ("[a-z]{1,5}", vec((snake(), draft()), 0..4), self::doc(), meta()), 0..4),
        reserved in btree_set(any::<u32>(), 0..4),
    ) -> Schema {
        let mut types: Vec<TypeDef> = numbers
            .into_iter()
            .map(|(name, (kind, doc, meta))| TypeDef { name: owned(name), doc, meta, kind })
            .collect();
        // each record may hold those before it
        for (name, (drafts, doc, meta)) in records {
            let kind = TypeKind::Record(record(&types, &drafts));
            types.push(TypeDef { name: owned(name), doc, meta, kind });
        }
        let streams = streams.into_iter().map(|(id, (name, draft, max, aos))| stream(&types, id, name, draft, max, aos));
        let streams = once(streams.collect(), |s: &Stream| s.name.clone());
        let controls = controls.into_iter().map(|(id, (name, fields, doc, meta))| {
            Control { id, name: owned(name), doc, meta, body: record(&types, &fields) }
        });
        let controls = once(controls.collect(), |c: &Control| c.name.clone());
        let free = |id: &u32| streams.iter().all(|s| s.id != *id) && controls.iter().all(|c| c.id != *id);
        let reserved: Vec<u32> = reserved.into_iter().filter(|id| *id > 0 && free(id)).collect();
        let mut schema = Schema {
            name, version, doc, segment,
            controls: controls.into(),
            streams: streams.into(),
            types: types.into(),
            reserved_streams: reserved.clone().into(),
            reserved_controls: reserved.into(),
        };
        prune(&mut schema);
        fit(&mut schema, stock);
        schema
    }
}

/// A model whose frames and records take at most so many bytes.
pub fn schema(most: u64) -> impl Strategy<Value = Schema> {
    any_schema().prop_filter("too large", move |schema| small(schema, most))
}

/// As [`schema`], with identifiers and sizes.
pub fn checked(most: u64) -> impl Strategy<Value = Checked> {
    let idents = btree_set("[a-z][a-z0-9_]{0,8}", 12);
    let sizes = vec((snake(), any::<u64>()), 0..3).prop_map(|list| once(list, |(name, _)| name.clone()));
    (schema(most), idents, sizes).prop_map(|(schema, idents, sizes)| {
        // a wire name that can be an identifier is one
        let mut idents = idents.into_iter();
        let mut ident = |name: &str| {
            let good = name.starts_with(|c: char| c.is_ascii_lowercase())
                && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
            if good { name.to_owned() } else { format!("{}_with_a_long_tail", idents.next().unwrap_or_default()) }
        };
        let names = Names {
            streams: schema.streams.iter().map(|s| (s.id, ident(&s.name))).collect(),
            controls: schema.controls.iter().map(|c| (c.id, ident(&c.name))).collect(),
        };
        let sizes = sizes.into_iter().map(|(name, size)| (name.into_owned(), size)).collect();
        Checked { schema, names, sizes }
    })
}
