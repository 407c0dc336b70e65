// @generated. Made of tests/corpus/vectors.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod vectors {
    use shmx_runtime::{ShmxStream};

    /// Vectors are a type and its components, nothing else.
    #[derive(ShmxStream)]
    #[shmx(schema = "vectors")]
    pub struct Vectors {
        #[shmx(id = 1, components("x", "y"))]
        pub at: [f64; 2],
        #[shmx(id = 2, soa, components("w", "x", "y", "z"))]
        pub turns: [[f32; 4]; 4],
        #[shmx(id = 3, components("r", "g", "b"))]
        pub pixels: [[[u8; 3]; 5]; 4],
        #[shmx(id = 4, soa, max = 3)]
        pub six: Vec<[i16; 6]>,
    }
}
