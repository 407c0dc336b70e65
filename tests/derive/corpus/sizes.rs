// @generated. Made of tests/corpus/sizes.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod sizes {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "sizes")]
    pub struct Sizes {
        #[shmx(id = 1)]
        pub a: [u8; 1],
        #[shmx(id = 2, max = 10000)]
        pub b: Vec<f32>,
        #[shmx(id = 3)]
        pub c: [[u8; 2]; 3],
        #[shmx(id = 4, max = 4096)]
        pub d: String,
        #[shmx(id = 5)]
        pub e: [u8; 12289],
    }
}
