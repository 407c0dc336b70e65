// @generated. Made of tests/corpus/minimal.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod minimal {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "minimal")]
    pub struct Minimal {
    }
}
