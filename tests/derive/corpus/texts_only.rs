// @generated. Made of tests/corpus/texts_only.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod texts_only {
    use shmx_runtime::{ShmxStream};

    /// No stream is fixed.
    #[derive(ShmxStream)]
    #[shmx(schema = "texts_only")]
    pub struct TextsOnly {
        #[shmx(id = 1, max = 1)]
        pub log: String,
    }
}
