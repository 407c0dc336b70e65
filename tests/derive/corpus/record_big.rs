// @generated. Made of tests/corpus/record_big.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_big {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Big {
        pub head: u64,
        pub data: [f64; 10000],
    }

    /// Past 64 KiB, by reference.
    #[derive(ShmxStream)]
    #[shmx(schema = "record_big")]
    pub struct RecordBig {
        #[shmx(id = 1)]
        pub big: Big,
    }
}
