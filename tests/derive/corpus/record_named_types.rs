// @generated. Made of tests/corpus/record_named_types.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_named_types {
    use shmx_runtime::{Bool, Flags, Open, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxEnum)]
    #[repr(i16)]
    pub enum Kind {
        Low = -1,
        High = 1,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u64)]
    pub enum Mask {
        First = 1,
        Last = 9223372036854775808,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Mixed {
        pub ok: Bool,
        #[shmx(pad)]
        _pad1: [u8; 1],
        pub kind: Open<Kind>,
        pub kinds: [Open<Kind>; 3],
        #[shmx(pad)]
        _pad3: [u8; 6],
        pub mask: Flags<Mask>,
        #[shmx(components("x", "y", "z"))]
        pub at: [f32; 3],
        #[shmx(components("x", "y", "z"))]
        pub path: [[f32; 3]; 2],
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "record_named_types")]
    pub struct RecordNamedTypes {
        #[shmx(id = 1, max = 3)]
        pub mixed: Vec<Mixed>,
    }
}
