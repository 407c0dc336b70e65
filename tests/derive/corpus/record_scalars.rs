// @generated. Made of tests/corpus/record_scalars.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_scalars {
    use shmx_runtime::{Bool, bf16, f16, ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct All {
        pub a: Bool,
        #[shmx(pad)]
        _pad1: [u8; 7],
        pub b: i64,
        pub c: u8,
        #[shmx(pad)]
        _pad3: [u8; 7],
        pub d: f64,
        pub e: i16,
        #[shmx(pad)]
        _pad5: [u8; 2],
        pub f: u32,
        pub g: f16,
        pub h: u8,
        #[shmx(pad)]
        _pad8: [u8; 1],
        pub i: f32,
        pub j: i8,
        #[shmx(pad)]
        _pad10: [u8; 1],
        pub k: u16,
        #[shmx(pad)]
        _pad11: [u8; 4],
        pub l: u64,
        pub m: bf16,
        #[shmx(pad)]
        _pad13: [u8; 2],
        pub n: i32,
        pub o: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    /// Every number type as a field; the holes are of every size.
    #[derive(ShmxStream)]
    #[shmx(schema = "record_scalars")]
    pub struct RecordScalars {
        #[shmx(id = 1)]
        pub all: [All; 3],
    }
}
