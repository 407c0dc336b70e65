//! Expansions mean what they mean, whatever names are in scope; and what is private and unused is no warning.
#![deny(warnings)]
#![allow(unused_macros)]

mod support;

/// In a module that calls its things as the standard library, the prelude, the runtime and the expansions do.
#[allow(dead_code, non_camel_case_types, non_snake_case, clippy::large_enum_variant)]
mod hostile {
    pub mod core {}
    pub mod std {}
    pub mod alloc {}
    pub mod rt {}
    pub mod shmx_runtime {}
    pub struct Result;
    pub struct Some;
    pub struct None;
    pub fn Ok() {}
    pub fn Err() {}
    pub trait Default {}
    pub trait Into {}
    pub trait Clone {}
    pub trait Copy {}
    pub trait From {}
    pub trait Sized {}
    pub trait Deref {}
    pub struct Self_;
    pub struct Error;
    pub struct Loan;
    pub struct Backing;
    pub struct StreamId;
    pub struct Schema;
    pub struct Value;
    pub struct View;

    macro_rules! assert {
        () => {
            compile_error!("ours")
        };
    }
    macro_rules! panic {
        () => {
            compile_error!("ours")
        };
    }
    macro_rules! vec {
        () => {
            compile_error!("ours")
        };
    }
    macro_rules! format {
        () => {
            compile_error!("ours")
        };
    }
    macro_rules! matches {
        () => {
            compile_error!("ours")
        };
    }
    macro_rules! const_assert {
        () => {
            compile_error!("ours")
        };
    }

    // what expansions might call their constants
    pub const STREAMS: usize = 2;
    pub const PARTS: usize = 3;
    pub const COUNT: usize = 4;
    pub const TYPES: usize = 5;
    pub const OWNED: usize = 6;
    pub const MODEL: usize = 7;
    pub const BLOB: usize = 8;
    pub const FIELDS: usize = 9;
    pub const RECORD: usize = 10;
    pub const WHOLE: usize = 11;
    pub const DEF: usize = 12;
    pub const DEPTH: usize = 13;
    pub const VALUES: usize = 14;
    pub const ALL: usize = 15;
    pub const ELEM: usize = 16;
    pub const AT0: usize = 17;
    pub const V0: usize = 18;
    pub const N: usize = 19;
    pub const C: usize = 20;

    #[derive(::shmx_runtime::ShmxEnum)]
    #[repr(u8)]
    pub enum Option {
        Some = V0 as u8,
        None = ALL as u8,
    }

    #[derive(::shmx_runtime::ShmxEnum)]
    #[shmx(flags)]
    #[repr(u16)]
    pub enum T {
        Ok = 1,
        Err = 1 << (C / 2),
    }

    #[derive(::shmx_runtime::ShmxRecord)]
    #[repr(C)]
    pub struct B {
        pub ok: ::shmx_runtime::Flags<T>,
        pub some: ::shmx_runtime::Open<Option>,
        #[shmx(pad)]
        pub none: [u8; 1],
        pub rt: [u32; FIELDS],
        pub core: [u32; RECORD + WHOLE * DEF],
        pub std: ::shmx_runtime::Text<{ DEPTH + 3 }>,
    }

    #[derive(::shmx_runtime::ShmxControl)]
    pub enum Control {
        #[shmx(id = 1)]
        Ok { out: [u8; AT0], body: u32, id: u8, at: B },
        #[shmx(id = 2)]
        Err,
        #[shmx(unknown)]
        None { id: u32, bytes: Vec<u8> },
    }

    #[derive(::shmx_runtime::ShmxStream)]
    #[shmx(controls = Control)]
    pub struct Vec_ {
        #[shmx(id = 1)]
        pub b: B,
        #[shmx(id = 2, max = STREAMS + PARTS)]
        pub t: Vec<[[B; COUNT]; TYPES]>,
        #[shmx(id = 3, soa, components("B", "T"))]
        pub rt: [[::shmx_runtime::Flags<T>; 2]; OWNED],
        #[shmx(id = 4, max = MODEL)]
        pub model: ::std::string::String,
        #[shmx(id = 5)]
        pub frame: ::std::option::Option<[u64; BLOB]>,
        #[shmx(id = 6, components)]
        pub value: [[f32; N - 16]; ELEM],
        #[shmx(id = 7)]
        pub core: ::shmx_runtime::Open<Option>,
        #[shmx(id = 8, max = VALUES)]
        pub backing: ::shmx_runtime::Json,
        #[shmx(id = 9)]
        pub loan: [u8; 3],
    }
}

#[test]
fn in_a_hostile_scope() {
    use shmx_runtime::{Client, Schema, Server};
    type Hostile = hostile::Vec_;
    let (_dir, name) = support::segment();
    let mut server = Server::<Hostile>::create(&name).unwrap();
    let client = Client::<Hostile>::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    let now = frame.fixed_mut();
    now.b.rt = [5; 9];
    now.rt.B.fill(hostile::T::Err.into());
    now.value[15] = [1.0, 2.0, 3.0];
    frame.set_frame(&[9; 8]).unwrap();
    frame.publish().unwrap();
    client.send(&hostile::Control::Err).unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.b().rt[8], frame.rt().B[5].bits(), frame.value()[15][2]), (5, 1024, 3.0));
    assert_eq!((frame.frame().unwrap()[7], Hostile::B.0, Hostile::T.0), (9, 1, 2));
    assert!(matches!(server.controls().next().unwrap().unwrap().body, hostile::Control::Err));
    assert_eq!(<Hostile as Schema>::MODEL.streams[1].extent.dims.as_ref(), [5, 4]);
}

/// Without a prelude.
mod bare {
    #![no_implicit_prelude]

    #[derive(::shmx_runtime::ShmxEnum)]
    #[repr(u8)]
    pub enum Kind {
        Dust,
        Gas,
    }

    #[derive(::shmx_runtime::ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    pub enum Fault {
        Hot = 1,
    }

    #[derive(::shmx_runtime::ShmxRecord)]
    #[repr(C)]
    pub struct Pair {
        pub kind: ::shmx_runtime::Open<Kind>,
        pub fault: ::shmx_runtime::Flags<Fault>,
    }

    #[derive(::shmx_runtime::ShmxControl)]
    pub enum Control {
        #[shmx(id = 1)]
        Set { pair: Pair },
        #[shmx(unknown)]
        Other { id: u32, bytes: ::std::vec::Vec<u8> },
    }

    #[derive(::shmx_runtime::ShmxStream)]
    #[shmx(controls = Control)]
    pub struct Bare {
        #[shmx(id = 1)]
        pub pair: Pair,
        #[shmx(id = 2, max = 3)]
        pub pairs: ::std::vec::Vec<Pair>,
        #[shmx(id = 3, max = 3)]
        pub log: ::std::option::Option<::std::string::String>,
        #[shmx(id = 4, soa, components("x", "y"))]
        pub planes: [[f32; 2]; 3],
        #[shmx(id = 5, max = 9)]
        pub hud: ::shmx_runtime::Json,
    }

    #[derive(::shmx_runtime::ShmxStream)]
    #[shmx(id = 1)]
    pub struct Single {
        pub x: [f32; 4],
        pub y: [f32; 4],
    }
}

#[test]
fn without_a_prelude() {
    use shmx_runtime::Schema;
    assert_eq!((bare::Bare::MODEL.streams.len(), bare::Single::MODEL.streams.len()), (5, 1));
}

/// Nobody uses these but others, who read what we write: no warning.
mod private {
    use shmx_runtime::{Flags, Open, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxEnum)]
    #[repr(u8)]
    enum Kind {
        Dust,
        Gas,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    enum Fault {
        Hot = 1,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    struct Pair {
        kind: Open<Kind>,
        fault: Flags<Fault>,
        #[shmx(pad)]
        _pad: [u8; 2],
        mass: f32,
    }

    #[derive(ShmxControl)]
    enum Control {
        #[shmx(id = 1)]
        Set { pair: Pair },
        #[shmx(unknown)]
        Other { id: u32, bytes: Vec<u8> },
    }

    #[derive(ShmxStream)]
    #[shmx(controls = Control)]
    struct Private {
        #[shmx(id = 1)]
        pair: Pair,
        #[shmx(id = 2, soa, components("x", "y"))]
        planes: [[f32; 2]; 3],
        #[shmx(id = 3)]
        r#type: Option<u8>,
    }

    #[derive(ShmxStream)]
    #[shmx(id = 1)]
    struct Single {
        x: f32,
        y: f32,
    }
}

/// Raw identifiers everywhere.
mod raw {
    use shmx_runtime::{ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(Debug, PartialEq, ShmxEnum)]
    #[repr(u8)]
    pub enum Kind {
        r#Yield,
        #[allow(non_camel_case_types)]
        r#type,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct r#Gen {
        pub r#fn: u8,
        pub r#match: u8,
    }

    #[derive(ShmxControl)]
    pub enum Control {
        #[shmx(id = 1)]
        r#Set { r#type: u8, r#in: Gen },
    }

    #[derive(ShmxStream)]
    #[shmx(controls = Control)]
    pub struct r#Raw {
        #[shmx(id = 1)]
        pub r#type: u8,
        #[shmx(id = 2, max = 4)]
        pub r#loop: Vec<Gen>,
        #[shmx(id = 3, max = 4, name = "self")]
        pub self_: String,
        #[shmx(id = 4, soa, components("as", "in"))]
        pub r#async: [[u8; 2]; 2],
    }
}

#[test]
fn raw_identifiers() {
    use shmx_runtime::{Client, Enum, Open, Schema, Server};
    let names: Vec<_> = raw::Raw::MODEL.streams.iter().map(|s| &*s.name).collect();
    assert_eq!((&*raw::Raw::MODEL.name, names), ("raw", vec!["type", "loop", "self", "async"]));
    assert_eq!((&*raw::Raw::MODEL.types[0].name, &*raw::Raw::MODEL.controls[0].body.fields[1].name), ("Gen", "in"));
    assert_eq!((raw::Kind::Yield.name(), Open::<raw::Kind>::from_number(1).get()), ("yield", Ok(raw::Kind::r#type)));
    let (_dir, name) = support::segment();
    let mut server = Server::<raw::Raw>::create(&name).unwrap();
    let client = Client::<raw::Raw>::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    let now = frame.fixed_mut();
    *now.type_ = 7;
    now.async_.as_.fill(1);
    now.async_.in_.fill(2);
    frame.set_loop(&[raw::Gen { r#fn: 1, r#match: 2 }]).unwrap();
    frame.publish().unwrap();
    client.send(&raw::Control::Set { r#type: 1, r#in: raw::Gen { r#fn: 3, r#match: 4 } }).unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.type_(), frame.loop_()[0].r#match, frame.self_().unwrap()), (7, 2, ""));
    let raw::Control::Set { r#in, .. } = server.controls().next().unwrap().unwrap().body;
    assert_eq!(r#in.r#match, 4);
    assert_eq!(frame.to_value().unwrap().r#async, [[1, 2]; 2]);
}

#[test]
fn inside_a_function() {
    use shmx_runtime::{Client, Flags, Open, Server, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};
    const ROWS: usize = 3;

    #[derive(Debug, PartialEq, ShmxEnum)]
    #[repr(u8)]
    enum Kind {
        Dust = 1,
    }
    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    enum Fault {
        Hot = 1,
    }
    #[derive(Clone, ShmxRecord)]
    #[repr(C)]
    struct Pair {
        kind: Open<Kind>,
        fault: Flags<Fault>,
    }
    #[derive(ShmxControl)]
    enum Control {
        #[shmx(id = 1)]
        Set { pair: Pair },
    }
    #[derive(ShmxStream)]
    #[shmx(controls = Control)]
    struct Local {
        #[shmx(id = 1, soa, components("x", "y"))]
        planes: [[f32; 2]; ROWS],
        #[shmx(id = 2, max = ROWS)]
        pairs: Vec<Pair>,
    }

    let (_dir, name) = support::segment();
    let mut server = Server::<Local>::create(&name).unwrap();
    let client = Client::<Local>::attach(&name).unwrap();
    let pair = Pair { kind: Kind::Dust.into(), fault: Fault::Hot.into() };
    server.publish(&Local { planes: [[1.0, 2.0]; ROWS], pairs: vec![pair.clone()] }).unwrap();
    client.send(&Control::Set { pair }).unwrap();
    let frame: LocalFrame<'_> = client.latest().unwrap().unwrap();
    assert_eq!((frame.planes().y, frame.pairs()[0].kind.get()), (&[2.0; 3][..], Ok(Kind::Dust)));
    let Control::Set { pair } = server.controls().next().unwrap().unwrap().body;
    assert!(pair.fault.contains(Fault::Hot));
}
