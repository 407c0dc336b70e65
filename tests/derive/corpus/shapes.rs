// @generated. Made of tests/corpus/shapes.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod shapes {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "shapes")]
    pub struct Shapes {
        #[shmx(id = 1)]
        pub one_d: [u8; 7],
        #[shmx(id = 2)]
        pub named: [[u8; 6]; 4],
        #[shmx(id = 3)]
        pub three_d: [[[u8; 4]; 3]; 2],
        #[shmx(id = 4)]
        pub five_d: [[[[[u8; 1]; 3]; 1]; 2]; 1],
        #[shmx(id = 5, max = 3)]
        pub frames: Vec<[[u8; 6]; 4]>,
    }
}
