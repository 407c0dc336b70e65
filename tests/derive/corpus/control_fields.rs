// @generated. Made of tests/corpus/control_fields.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod control_fields {
    use shmx_runtime::{Bool, Flags, Open, Text, bf16, f16, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum Kind {
        A = 0,
        B = 1,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u16)]
    pub enum Mask {
        X = 1,
        Y = 2,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Pair {
        pub a: u8,
        #[shmx(pad)]
        _pad1: [u8; 3],
        pub b: u32,
    }

    #[derive(ShmxControl)]
    pub enum ControlFieldsControl {
        #[shmx(id = 1)]
        Numbers {
            a: Bool,
            b: i8,
            c: u8,
            d: i16,
            e: u16,
            f: i32,
            g: u32,
            h: i64,
            i: u64,
            j: f16,
            k: bf16,
            l: f32,
            m: f64,
        },
        #[shmx(id = 2)]
        Named {
            kind: Open<Kind>,
            mask: Flags<Mask>,
            #[shmx(components("x", "y", "z"))]
            at: [f32; 3],
            pair: Pair,
        },
        #[shmx(id = 3)]
        Arrays {
            list: [u16; 40],
            grid: [[f32; 3]; 2],
            #[shmx(components("x", "y", "z"))]
            path: [[f32; 3]; 2],
            pairs: [Pair; 2],
        },
        #[shmx(id = 4)]
        Texts {
            name: Text<8>,
            #[shmx(bytes)]
            raw: [u8; 3],
            n: u32,
        },
        #[shmx(id = 5)]
        Nothing,
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    /// Every kind of field.
    #[derive(ShmxStream)]
    #[shmx(schema = "control_fields", controls = ControlFieldsControl)]
    pub struct ControlFields {
    }
}
