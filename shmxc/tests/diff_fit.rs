//! `diff` and attaching agree: what is told of a change is what a reader does at a segment of the other schema.

use std::borrow::Cow;
use std::collections::BTreeSet;

use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use shmx_schema::blob;
use shmx_schema::check::{Checked, Names};
use shmx_schema::fit::fit;
use shmx_schema::layout::place_fields;
use shmx_schema::model::*;
use shmxc::compile::of_model;
use shmxc::diff::{Attach, Change, Level, changes};
use shmxc::source::Sources;

/// Few names, ids and types, so that two schemas have much in common.
const NAMES: [&str; 5] = ["a", "b", "c", "d", "e"];

fn text(text: &'static str) -> Str {
    Cow::Borrowed(text)
}

fn name() -> impl Strategy<Value = Str> {
    select(&NAMES[..]).prop_map(text)
}

fn components() -> impl Strategy<Value = Components> {
    let named = |names: &[&'static str]| Components {
        count: names.len() as u32,
        names: names.iter().map(|n| text(n)).collect(),
    };
    prop_oneof![
        4 => Just(Components::ONE),
        1 => Just(Components { count: 2, ..Components::ONE }),
        1 => Just(Components { count: 3, ..Components::ONE }),
        1 => Just(named(&["x", "y"])),
        1 => Just(named(&["y", "x"])),
    ]
}

/// A number, one of the types before it, or a text.
fn elem(types: usize) -> impl Strategy<Value = Elem> {
    let names: Vec<Str> = ["A", "B", "C", "D"][..types].iter().map(|n| text(n)).collect();
    let numbers = select(vec![Scalar::U8, Scalar::U16, Scalar::F32]).prop_map(Elem::Scalar);
    if names.is_empty() {
        return numbers.boxed();
    }
    prop_oneof![2 => numbers, 4 => select(names).prop_map(Elem::Named), 1 => Just(Elem::Utf8), 1 => Just(Elem::Bytes)]
        .boxed()
}

fn values() -> impl Strategy<Value = List<Value>> {
    let value = (select(&["x", "y", "z"][..]), 0..3i128);
    vec(value, 1..4).prop_map(|list| {
        let (mut names, mut numbers) = (BTreeSet::new(), BTreeSet::new());
        let mut list: Vec<Value> = list
            .into_iter()
            .filter(|(name, number)| names.insert(*name) && numbers.insert(*number))
            .map(|(name, value)| Value { name: text(name), value, doc: text("") })
            .collect();
        list.sort_by_key(|v| v.value);
        list.into()
    })
}

fn unit() -> impl Strategy<Value = Str> {
    select(vec!["", "", "m", "mm"]).prop_map(text)
}

fn dims() -> impl Strategy<Value = List<u32>> {
    prop_oneof![3 => Just(vec![]), 1 => Just(vec![2]), 1 => Just(vec![2, 3])].prop_map(Cow::Owned)
}

fn is_text(elem: &Elem) -> bool {
    matches!(elem, Elem::Utf8 | Elem::Bytes | Elem::Json)
}

fn single(elem: &Elem, records: &[Str]) -> bool {
    is_text(elem) || matches!(elem, Elem::Named(name) if records.contains(name))
}

/// Fields whose names differ.
fn fields(types: usize) -> impl Strategy<Value = Vec<Field>> {
    let field = (name(), elem(types), components(), dims(), unit());
    vec(field, 1..4).prop_map(|list| {
        let mut seen = BTreeSet::new();
        let list = list.into_iter().filter(|(name, ..)| seen.insert(name.clone()));
        let field = |(name, elem, components, dims, unit)| Field {
            name,
            dims: if is_text(&elem) { vec![4].into() } else { dims },
            elem,
            components,
            offset: 0,
            unit,
            doc: text(""),
            meta: vec![].into(),
        };
        list.map(field).collect()
    })
}

/// A type before its fields are laid out.
fn kind(types: usize) -> impl Strategy<Value = TypeKind> {
    let base = || select(vec![Scalar::U8, Scalar::U16]);
    prop_oneof![
        2 => fields(types).prop_map(|fields| TypeKind::Record(Record { fields: fields.into(), bytes: 0, align: 1 })),
        1 => (base(), values()).prop_map(|(base, values)| TypeKind::Enum { base, values }),
        1 => (base(), values()).prop_map(|(base, values)| TypeKind::Flags { base, values }),
    ]
}

fn stream() -> impl Strategy<Value = Stream> {
    let max = option::of(select(vec![4u32, 8]));
    let parts =
        (1..5u32, name(), elem(4), components(), dims(), max, any::<[bool; 2]>(), unit(), select(vec!["", "doc"]));
    parts.prop_map(|(id, name, elem, components, dims, max, [optional, aos], unit, doc)| Stream {
        id,
        name,
        extent: match is_text(&elem) {
            true => Extent { max: Some(max.unwrap_or(4)), dims: vec![].into() },
            false => Extent { max, dims },
        },
        layout: if aos { Layout::Aos } else { Layout::Soa },
        elem,
        components,
        optional,
        unit,
        doc: text(doc),
        meta: vec![].into(),
    })
}

prop_compose! {
    /// The parts of a schema, each of which may come from one or another.
    fn parts()(
        types in (kind(0), kind(1), kind(2), kind(3)),
        streams in vec(stream(), 0..4),
        controls in vec((1..4u32, name(), fields(4)), 0..3),
        reserved in (btree_set(1..5u32, 0..3), btree_set(1..4u32, 0..2)),
    ) -> (Vec<TypeKind>, Vec<Stream>, Vec<(u32, Str, Vec<Field>)>, [BTreeSet<u32>; 2]) {
        (vec![types.0, types.1, types.2, types.3], streams, controls, reserved.into())
    }
}

type Parts = (Vec<TypeKind>, Vec<Stream>, Vec<(u32, Str, Vec<Field>)>, [BTreeSet<u32>; 2]);

/// A good schema of these parts.
fn schema((kinds, streams, controls, [streams_gone, controls_gone]): Parts) -> Schema {
    let mut types: Vec<TypeDef> = Vec::new();
    let mut records = Vec::new();
    for (name, mut kind) in ["A", "B", "C", "D"].into_iter().zip(kinds) {
        if let TypeKind::Record(record) = &mut kind {
            *record = laid_out(&types, &records, record.fields.to_vec());
            records.push(text(name));
        }
        types.push(TypeDef { name: text(name), doc: text(""), meta: vec![].into(), kind });
    }
    let (mut ids, mut names) = (BTreeSet::new(), BTreeSet::new());
    let mut streams: Vec<Stream> =
        streams.into_iter().filter(|s| ids.insert(s.id) && names.insert(s.name.clone())).collect();
    for s in &mut streams {
        s.components = if single(&s.elem, &records) { Components::ONE } else { s.components.clone() };
        s.layout = if s.components.count == 1 { Layout::Soa } else { s.layout };
    }
    streams.sort_by_key(|s| s.id);
    let (mut control_ids, mut names) = (BTreeSet::new(), BTreeSet::new());
    let controls = controls.into_iter().filter(|(id, name, _)| control_ids.insert(*id) && names.insert(name.clone()));
    let mut controls: Vec<Control> = controls
        .map(|(id, name, fields)| {
            let body = laid_out(&types, &records, fields);
            Control { id, name, doc: text(""), meta: vec![].into(), body }
        })
        .collect();
    controls.sort_by_key(|c| c.id);
    let used = used(&types, &streams, &controls);
    types.retain(|t| used.contains(&t.name));
    Schema {
        name: text("any"),
        version: 0,
        doc: text(""),
        segment: Segment::DEFAULT,
        types: types.into(),
        streams: streams.into(),
        controls: controls.into(),
        reserved_streams: streams_gone.difference(&ids).copied().collect(),
        reserved_controls: controls_gone.difference(&control_ids).copied().collect(),
    }
}

fn laid_out(types: &[TypeDef], records: &[Str], mut fields: Vec<Field>) -> Record {
    for f in &mut fields {
        f.components = if single(&f.elem, records) { Components::ONE } else { f.components.clone() };
    }
    let size = place_fields(types, &mut fields);
    Record { fields: fields.into(), bytes: size.bytes as u32, align: size.align as u32 }
}

/// The types that something is made of.
fn used(types: &[TypeDef], streams: &[Stream], controls: &[Control]) -> BTreeSet<Str> {
    let named = |elem: &Elem| match elem {
        Elem::Named(name) => Some(name.clone()),
        _ => None,
    };
    let in_record = |r: &Record| r.fields.iter().filter_map(|f| named(&f.elem)).collect::<Vec<_>>();
    let mut used: BTreeSet<Str> = streams.iter().filter_map(|s| named(&s.elem)).collect();
    used.extend(controls.iter().flat_map(|c| in_record(&c.body)));
    for t in types.iter().rev() {
        if let TypeKind::Record(r) = &t.kind
            && used.contains(&t.name)
        {
            used.extend(in_record(r));
        }
    }
    used
}

/// One small change of some parts: what people do.
fn tweak((kinds, streams, controls, _): &mut Parts, (op, i, j): (u8, usize, usize)) {
    let lists = kinds.iter_mut().filter_map(|kind| match kind {
        TypeKind::Record(record) => Some(record.fields.to_mut()),
        _ => None,
    });
    let mut lists: Vec<&mut Vec<Field>> = lists.chain(controls.iter_mut().map(|(.., fields)| fields)).collect();
    let n = lists.len().max(1);
    if let (0..4, Some(fields)) = (op, lists.get_mut(i % n)) {
        let (at, other) = (j % fields.len(), (j + 1) % fields.len());
        match op {
            0 => fields.swap(at, other),
            1 if fields.iter().all(|f| f.name != "new") => fields[at].name = text("new"),
            2 if fields.len() > 1 => drop(fields.remove(at)),
            _ => fields[at].unit = text("s"),
        }
    }
    if op >= 4 && !streams.is_empty() {
        let (at, other) = (j % streams.len(), i % streams.len());
        match op {
            4 => (streams[at].id, streams[other].id) = (streams[other].id, streams[at].id),
            5 => streams[at].name = text("new"),
            6 => streams[at].optional ^= true,
            7 => streams[at].elem = Elem::Named(text(["A", "B", "C", "D"][i % 4])),
            _ => streams[at].id = 9,
        }
    }
}

/// Two schemas that share most of their parts.
fn two() -> impl Strategy<Value = (Schema, Schema)> {
    let tweaks = vec((0..9u8, 0..8usize, 0..4usize), 0..3);
    (parts(), parts(), any::<u32>(), tweaks).prop_map(|(a, b, mask, tweaks)| {
        let mut bits = 0..32;
        // three of four parts stay
        let mut other = move || bits.next().is_some_and(|i| (mask >> (i % 16)) & (mask >> (i % 16 + 16)) & 1 == 1);
        let mut new = a.clone();
        new.0.iter_mut().zip(b.0).filter(|_| other()).for_each(|(a, b)| *a = b);
        new.1.iter_mut().zip(b.1).filter(|_| other()).for_each(|(a, b)| *a = b);
        new.2.iter_mut().zip(b.2).filter(|_| other()).for_each(|(a, b)| *a = b);
        new.3.iter_mut().zip(b.3).filter(|_| other()).for_each(|(a, b)| *a = b);
        tweaks.into_iter().for_each(|one| tweak(&mut new, one));
        (schema(a), schema(new))
    })
}

fn told(old: &Schema, new: &Schema) -> Vec<Change> {
    let mut sources = Sources::new();
    let mut side = |schema: &Schema| {
        let checked = Checked { schema: schema.clone(), names: Names::default(), sizes: Vec::new() };
        of_model(&mut sources, "any", checked)
    };
    let (old, new) = (side(old), side(new));
    changes(&sources, &old, &new)
}

/// Deep changes that a reader of the old schema does not mind, and why.
fn is_exception(change: &Change) -> bool {
    match change.rule.code {
        "stream-unreserved" | "control-unreserved" => true, // taken for one that is not there yet
        "stream-removed" => true,                           // an optional one is absent
        "stream-id-reused" | "control-id-reused" => change.old.is_none(), // it does not know the reserved id's stream
        _ => false,
    }
}

/// `SHMX_CASES=N` for another number.
fn cases() -> u32 {
    std::env::var("SHMX_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1500)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: cases(), failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_is_told_is_what_readers_do((old, new) in two()) {
        for schema in [&old, &new] {
            prop_assert_eq!(&blob::decode(&blob::to_vec(schema)).unwrap().schema, schema);
        }
        let told = told(&old, &new);
        let any = |reader: fn(&Change) -> Attach, least| told.iter().any(|change| reader(change) >= least);
        for (from, to, reader) in
            [(&old, &new, (|c| c.old_reader) as fn(&Change) -> Attach), (&new, &old, |c| c.new_reader)]
        {
            let refused = |accept| fit(from, to, &[], accept).err().unwrap_or_default();
            let (strict, lenient) = (refused(false), refused(true));
            prop_assert_eq!(any(reader, Attach::UnlessAccepted), !strict.is_empty(), "{:#?} {:#?}", told, strict);
            prop_assert_eq!(any(reader, Attach::Refuses), !lenient.is_empty(), "{:#?} {:#?}", told, lenient);
        }
        for change in &told {
            let expected = match change.rule.level {
                Level::Layout | Level::Directory => Attach::Refuses,
                Level::Meaning => Attach::UnlessAccepted,
                Level::Source | Level::Compatible => Attach::Reads,
            };
            prop_assert!(change.old_reader == expected || is_exception(change), "{:#?}", change);
        }
        prop_assert_eq!(told.is_empty(), old == new, "every difference is told: {:#?}", told);
    }
}
