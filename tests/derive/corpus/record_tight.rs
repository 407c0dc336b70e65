// @generated. Made of tests/corpus/record_tight.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_tight {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Tight {
        pub a: u32,
        pub b: u16,
        pub c: u16,
    }

    /// A record without holes, whose values are equal to themselves.
    #[derive(ShmxStream)]
    #[shmx(schema = "record_tight")]
    pub struct RecordTight {
        #[shmx(id = 1, max = 4)]
        pub tight: Vec<Tight>,
    }
}
