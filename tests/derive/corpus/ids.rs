// @generated. Made of tests/corpus/ids.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod ids {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "ids")]
    pub struct Ids {
        #[shmx(id = 0)]
        pub first: u8,
        #[shmx(id = 70000)]
        pub mid: u8,
        #[shmx(id = 4294967295)]
        pub last: u8,
    }
}
