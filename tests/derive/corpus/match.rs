// @generated. Made of tests/corpus/match.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod match_ {
    use shmx_runtime::{ShmxStream};

    /// The schema has a word of Rust for a name.
    #[derive(ShmxStream)]
    #[shmx(schema = "match")]
    pub struct Match {
        #[shmx(id = 1)]
        pub x: u8,
    }
}
