// @generated. Made of tests/corpus/numpy.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod numpy {
    use shmx_runtime::{ShmxStream};

    /// The schema is called as a module that generated Python imports.
    #[derive(ShmxStream)]
    #[shmx(schema = "numpy")]
    pub struct Numpy {
        #[shmx(id = 1)]
        pub x: [u8; 3],
    }
}
