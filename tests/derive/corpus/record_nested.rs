// @generated. Made of tests/corpus/record_nested.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_nested {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Inner {
        pub a: u8,
        #[shmx(pad)]
        _pad1: [u8; 7],
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Middle {
        pub first: Inner,
        pub second: Inner,
        pub flag: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Outer {
        pub middle: [Middle; 2],
        pub tail: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "record_nested")]
    pub struct RecordNested {
        #[shmx(id = 1, max = 4)]
        pub outer: Vec<Outer>,
    }
}
