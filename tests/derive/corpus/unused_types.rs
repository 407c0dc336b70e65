// @generated. Made of tests/corpus/unused_types.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod unused_types {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Used {
        pub a: u8,
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "unused_types")]
    pub struct UnusedTypes {
        #[shmx(id = 1)]
        pub x: Used,
    }
}
