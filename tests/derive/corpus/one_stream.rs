// @generated. Made of tests/corpus/one_stream.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod one_stream {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "one_stream")]
    pub struct OneStream {
        #[shmx(id = 1)]
        pub x: u8,
    }
}
