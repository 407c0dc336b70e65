// @generated. Made of tests/corpus/module.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod module {
    use shmx_runtime::{ShmxStream};

    /// The name is none of a word, but of what a module has.
    #[derive(ShmxStream)]
    #[shmx(schema = "module")]
    pub struct Module {
        #[shmx(id = 1)]
        pub module: u8,
    }
}
