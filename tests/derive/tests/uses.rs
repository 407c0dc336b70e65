//! What a user may write besides: constants, other modules and crates, names of types, large structs.
#![deny(warnings)]

mod support;

use shmx_derive_other::{self as other, Samples};
use shmx_runtime::{Bool, Client, Json, Open, Schema, Server, ShmxEnum, ShmxRecord, ShmxStream, Text, Watcher, f16};
use support::segment;

mod sizes {
    pub const M: usize = 8;
    pub const SMALL: u32 = 2;
    pub const fn twice(n: usize) -> usize {
        2 * n
    }
    pub mod deep {
        use shmx_runtime::ShmxRecord;
        #[derive(Clone, Copy, Debug, PartialEq, ShmxRecord)]
        #[repr(C)]
        pub struct Pair {
            pub a: u16,
            pub b: u16,
        }
    }
}

const N: usize = 3;
const AXES: usize = 3;
type Real = f32;
type Half = f16;
type Name = Text<{ sizes::M * 2 }>;

struct Grid;
impl Grid {
    const ROWS: usize = 5;
}

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    First = sizes::M as u8,
    Second = 2 << N,
    Third,
    Last = u8::MAX,
}

#[derive(Clone, Copy, ShmxRecord)]
#[repr(C)]
struct Body {
    name: Name,
    pair: self::sizes::deep::Pair,
    mass: Real,
    #[shmx(components("x", "y", "z"))]
    path: [[Real; AXES]; N + 1],
    flat: [crate::sizes::deep::Pair; Grid::ROWS],
    alive: shmx_runtime::Bool,
    #[shmx(pad)]
    _pad: [u8; size_of::<Real>() - 1],
}

#[derive(ShmxStream)]
#[shmx(schema = "uses")]
struct Uses {
    #[shmx(id = 1, soa, components("x", "y", "z"))]
    planes: [[Real; AXES]; N * 2 + sizes::M],
    #[shmx(id = 2, max = sizes::M / 2)]
    list: Vec<[u8; sizes::twice(N)]>,
    #[shmx(id = 3, max = { const LOCAL: usize = 7; LOCAL * N })]
    log: std::string::String,
    #[shmx(id = 4, max = sizes::SMALL + 1 - 1)]
    bodies: std::vec::Vec<Body>,
    #[shmx(id = 5)]
    half: Option<[[Half; Grid::ROWS]; N]>,
    #[shmx(id = 6)]
    sample: other::Sample,
    #[shmx(id = 7, max = other::SAMPLES)]
    samples: Vec<shmx_derive_other::Sample>,
    #[shmx(id = 8)]
    source: Open<other::Source>,
    #[shmx(id = 9, max = if N > 2 { 9 } else { 1 }, soa, components)]
    chosen: Vec<[[Real; AXES]; 2]>,
    #[shmx(id = 10, components("re", "im"))]
    wave: [[Real; 2]; size_of::<u64>()],
}

#[test]
fn sizes_are_constant_expressions() {
    let dims = |id: u32| Uses::MODEL.streams.iter().find(|s| s.id == id).unwrap().extent.dims.to_vec();
    let max = |id: u32| Uses::MODEL.streams.iter().find(|s| s.id == id).unwrap().extent.max;
    assert_eq!((dims(1), dims(2), dims(5), dims(9), dims(10)), (vec![14], vec![6], vec![3, 5], vec![2], vec![8]));
    assert_eq!((max(2), max(3), max(4), max(7), max(9)), (Some(4), Some(21), Some(2), Some(6), Some(9)));
    assert_eq!(Uses::HALF_SHAPE, [3, 5]);
    let types: Vec<_> = Uses::MODEL.types.iter().map(|t| &*t.name).collect();
    assert_eq!(types, ["Body", "Flaw", "Pair", "Sample", "Source"]);
    use shmx_runtime::Enum;
    let numbers = [Kind::First, Kind::Third, Kind::Last].map(|k| k.to_repr());
    assert_eq!((numbers, Kind::from_repr(17).map(|k| k.name())), ([8, 17, 255], Some("third")));
}

fn a_value(seed: u8) -> Uses {
    let real = f32::from(seed);
    let sample = other::Sample {
        source: other::Source::Guess.into(),
        flaws: other::Flaw::Old.into(),
        unused: [0; 2],
        values: [real; 3],
    };
    let pair = sizes::deep::Pair { a: 1, b: u16::from(seed) };
    let body = Body {
        name: Text::truncated("body"),
        pair,
        mass: real,
        path: [[real; 3]; 4],
        flat: [pair; 5],
        alive: Bool::from(true),
        _pad: [0; 3],
    };
    let mut planes = [[0.0; 3]; 14];
    planes.iter_mut().enumerate().for_each(|(i, p)| *p = [i as f32, real, 10.0 * i as f32]);
    Uses {
        planes,
        list: vec![[seed; 6]; 3],
        log: format!("value {seed}"),
        bodies: vec![body; 2],
        half: seed.is_multiple_of(2).then_some([[f16::from_f32(real); 5]; 3]),
        sample,
        samples: vec![sample; usize::from(seed % 7)],
        source: Open::from_number(seed),
        chosen: vec![[[1.0, 2.0, real], [4.0, 5.0, 6.0]]; 4],
        wave: [[real, -real]; 8],
    }
}

#[test]
fn values_come_back() {
    let (_dir, name) = segment();
    let mut server = Server::<Uses>::create(&name).unwrap();
    let client = Client::<Uses>::attach(&name).unwrap();
    for seed in 0..20 {
        let sent = a_value(seed);
        server.publish(&sent).unwrap();
        let frame = client.latest().unwrap().unwrap();
        assert_eq!((frame.planes().x[13], frame.planes().y[0], frame.planes().z[1]), (13.0, f32::from(seed), 10.0));
        let got = frame.to_value().unwrap();
        assert_eq!((got.planes, &got.list, &got.log), (sent.planes, &sent.list, &sent.log));
        assert_eq!((got.half, got.source, &got.chosen, got.wave), (sent.half, sent.source, &sent.chosen, sent.wave));
        assert_eq!((got.samples.len(), got.sample.values), (sent.samples.len(), sent.sample.values));
        let (a, b) = (&got.bodies[1], &sent.bodies[1]);
        assert_eq!((a.name.get(), a.pair, a.mass, a.path), (b.name.get(), b.pair, b.mass, b.path));
        assert_eq!((a.flat, a.alive), (b.flat, b.alive));
    }
    let mut long = a_value(1);
    long.log = "x".repeat(22);
    assert!(server.publish(&long).unwrap_err().to_string().contains("log"));
}

#[test]
fn a_schema_of_another_crate() {
    let (_dir, name) = segment();
    let mut server = Server::<Samples>::create(&name).unwrap();
    let client = Client::<Samples>::attach(&name).unwrap();
    let last = a_value(3).sample;
    let state = Json("{}".to_owned());
    server.publish(&Samples { last, others: vec![last; 6], state, place: [[1.0, 2.0], [3.0, 4.0]] }).unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.last().values, frame.others().len(), frame.state().unwrap()), ([3.0; 3], 6, Some("{}")));
    assert_eq!((frame.place().x, frame.place().y), (&[1.0, 3.0][..], &[2.0, 4.0][..]));
    client.send(&other::Command::Take { sample: last }).unwrap();
    let other::Command::Take { sample } = server.controls().next().unwrap().unwrap().body;
    assert_eq!(sample.source.get(), Ok(other::Source::Guess));
}

/// More than most stacks hold, and never built.
#[derive(ShmxStream)]
struct Large {
    #[shmx(id = 1)]
    tick: u64,
    #[shmx(id = 2, soa, components("x", "y", "z"))]
    position: [[f32; 3]; 1_000_000],
    #[shmx(id = 3)]
    mass: [f64; 1_000_000],
    #[shmx(id = 4)]
    image: Option<[[u8; 1000]; 1000]>,
}

#[test]
fn a_million_elements_on_a_small_stack() {
    let small = std::thread::Builder::new().stack_size(64 << 10).spawn(|| {
        let (_dir, name) = segment();
        let mut server = Server::<Large>::create(&name).unwrap();
        let client = Client::<Large>::attach(&name).unwrap();
        let watcher = Watcher::<Large>::open(&name).unwrap();
        let mut frame = server.begin().unwrap();
        let now = frame.fixed_mut();
        *now.tick = 1;
        now.position.x.fill(1.0);
        now.position.z[999_999] = 3.0;
        now.mass.fill(0.5);
        frame.image_mut().unwrap()[999_999] = 7;
        frame.publish().unwrap();
        let frame = client.latest().unwrap().unwrap();
        assert_eq!((frame.tick(), frame.position().x[999_999], frame.position().z[999_999]), (1, 1.0, 3.0));
        assert_eq!((frame.mass().len(), frame.image().unwrap()[999_999]), (1_000_000, 7));
        let owned = frame.into_owned();
        assert_eq!(watcher.snapshot().unwrap().mass()[999_999], owned.mass()[999_999]);
    });
    small.unwrap().join().unwrap();
}

/// One stream, in each of its forms.
mod single {
    use shmx_runtime::ShmxStream;

    #[derive(Clone, Copy, Debug, PartialEq, ShmxStream)]
    #[shmx(id = 7, schema = "pos", unit = "m", name = "the-position")]
    pub struct Pos {
        pub x: f32,
        pub y: f32,
        #[shmx(name = "up")]
        pub z: f32,
    }

    #[derive(Clone, Debug, PartialEq, ShmxStream)]
    #[shmx(id = 1)]
    pub struct Track {
        pub x: [f64; 4],
        pub y: [f64; 4],
    }

    #[derive(Clone, Debug, PartialEq, ShmxStream)]
    #[shmx(id = 1, aos)]
    pub struct Points {
        pub x: [f64; 4],
        pub y: [f64; 4],
    }
}

#[test]
fn one_stream() {
    use single::{Points, Pos, Track};
    let (_dir, name) = segment();
    let mut server = Server::<Pos>::create(&name).unwrap();
    let client = Client::<Pos>::attach(&name).unwrap();
    let pos = Pos { x: 1.0, y: 2.0, z: 3.0 };
    server.publish(&pos).unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.pos(), frame.to_value().unwrap()), ([1.0, 2.0, 3.0], pos));
    let stream = &Pos::MODEL.streams[0];
    assert_eq!((&*stream.name, stream.id, &*stream.unit, &*stream.components.names[2]), ("the-position", 7, "m", "up"));

    let (_dir, name) = segment();
    let mut server = Server::<Track>::create(&name).unwrap();
    let client = Client::<Track>::attach(&name).unwrap();
    let track = Track { x: [1.0, 2.0, 3.0, 4.0], y: [5.0, 6.0, 7.0, 8.0] };
    server.publish(&track).unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.track().y[3], frame.to_value().unwrap()), (8.0, track));

    let (_dir, name) = segment();
    let mut server = Server::<Points>::create(&name).unwrap();
    let client = Client::<Points>::attach(&name).unwrap();
    let points = Points { x: [1.0, 2.0, 3.0, 4.0], y: [5.0, 6.0, 7.0, 8.0] };
    server.publish(&points).unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.points()[3], frame.to_value().unwrap()), ([4.0, 8.0], points));
}

/// What a macro passes on stands in groups that nobody sees.
mod by_macro {
    macro_rules! define {
        ($name:ident, $id:literal, $n:expr, $t:ty, $unit:literal, $field:ident) => {
            #[derive(shmx_runtime::ShmxStream)]
            pub struct $name {
                #[shmx(id = $id, unit = $unit)]
                $field: [$t; $n],
                #[shmx(id = 99, max = $n)]
                other: Vec<$t>,
            }
        };
    }

    define!(One, 1, 2 + 3, f32, "m", field);
    define!(Two, 2, 4, [u8; 3], "kg", r#type);
}

#[test]
fn structs_of_macros_and_sizes_of_other_numbers() {
    use by_macro::{One, Two};
    let of = |schema: &shmx_schema::model::Schema| {
        let first = &schema.streams[0];
        (first.id, first.extent.dims.to_vec(), first.unit.to_string(), schema.streams[1].extent.max)
    };
    assert_eq!(of(One::MODEL), (1, vec![5], "m".to_owned(), Some(5)));
    assert_eq!(of(Two::MODEL), (2, vec![4, 3], "kg".to_owned(), Some(4)));

    const SIGNED: i64 = 8;
    #[derive(ShmxStream)]
    struct Numbers {
        #[shmx(id = 1, max = sizes::SMALL / 2)]
        a: Vec<u8>,
        #[shmx(id = 2, max = SIGNED - 3)]
        b: Vec<u8>,
    }
    assert_eq!([0, 1].map(|i| Numbers::MODEL.streams[i].extent.max), [Some(1), Some(5)]);
}
