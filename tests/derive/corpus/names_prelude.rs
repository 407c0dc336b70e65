// @generated. Made of tests/corpus/names_prelude.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod names_prelude {
    use shmx_runtime::{Flags, Json, Open, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[shmx(name = "Box")]
    #[repr(C)]
    pub struct Box_ {
        pub a: Option_,
        pub b: Open<Result>,
        pub c: Flags<Some>,
        #[shmx(pad)]
        _pad3: [u8; 1],
        pub d: Flags<None>,
        #[shmx(pad)]
        _pad4: [u8; 2],
        pub e: Flags<Ok>,
        #[shmx(pad)]
        _pad5: [u8; 4],
        pub f: Flags<Err>,
        pub g: Vec_,
        pub h: String_,
        pub i: Copy,
        pub j: Clone,
        pub k: Default,
        #[shmx(pad)]
        _pad11: [u8; 1],
        pub l: Debug,
        pub m: Sized,
        #[shmx(pad)]
        _pad_end: [u8; 3],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Clone {
        pub a: u8,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Copy {
        pub a: u8,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Debug {
        pub a: u8,
        #[shmx(pad)]
        _pad1: [u8; 1],
        pub b: u16,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Default {
        pub a: u8,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u64)]
    pub enum Err {
        Ok = 1,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u16)]
    pub enum None {
        Some = 1,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u32)]
    pub enum Ok {
        Err = 1,
    }

    #[derive(ShmxRecord)]
    #[shmx(name = "Option")]
    #[repr(C)]
    pub struct Option_ {
        pub a: u8,
    }

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum Result {
        Ok = 0,
        Err = 1,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Sized {
        pub a: u8,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    pub enum Some {
        None = 1,
    }

    #[derive(ShmxRecord)]
    #[shmx(name = "String")]
    #[repr(C)]
    pub struct String_ {
        pub a: u8,
        #[shmx(pad)]
        _pad1: [u8; 3],
        pub b: u32,
    }

    #[derive(ShmxRecord)]
    #[shmx(name = "Vec")]
    #[repr(C)]
    pub struct Vec_ {
        pub a: f32,
    }

    #[derive(ShmxControl)]
    pub enum NamesPreludeControl {
        #[shmx(id = 1)]
        Set {
            a: Option_,
            b: Open<Result>,
            c: Vec_,
        },
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    /// Types called like those of the standard library.
    #[derive(ShmxStream)]
    #[shmx(schema = "names_prelude", controls = NamesPreludeControl)]
    pub struct NamesPrelude {
        #[shmx(id = 1, max = 2)]
        pub boxed: Vec<Box_>,
        #[shmx(id = 2)]
        pub opt: Option<Option_>,
        #[shmx(id = 3)]
        pub res: Option<Open<Result>>,
        #[shmx(id = 4, max = 8)]
        pub log: Option<String>,
        #[shmx(id = 5, max = 8)]
        pub hud: Json,
        #[shmx(id = 6, soa, components("x", "y"), max = 3)]
        pub some: Vec<[Flags<Some>; 2]>,
    }
}
