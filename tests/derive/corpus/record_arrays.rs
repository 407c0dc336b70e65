// @generated. Made of tests/corpus/record_arrays.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_arrays {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Arrays {
        pub long: [u8; 100],
        pub matrix: [[f32; 4]; 3],
        #[shmx(pad)]
        _pad2: [u8; 4],
        #[shmx(components("x", "y", "z"))]
        pub points: [[f64; 3]; 2],
        #[shmx(components)]
        pub cube: [[[[i16; 2]; 4]; 3]; 2],
        pub cells: [[Cell_; 2]; 2],
    }

    #[derive(ShmxRecord)]
    #[shmx(name = "Cell")]
    #[repr(C)]
    pub struct Cell_ {
        pub id: u8,
        #[shmx(pad)]
        _pad1: [u8; 3],
        #[shmx(components("x", "y"))]
        pub at: [f32; 2],
    }

    /// Arrays past 32 elements, of arrays, of components.
    #[derive(ShmxStream)]
    #[shmx(schema = "record_arrays")]
    pub struct RecordArrays {
        #[shmx(id = 1)]
        pub arrays: Arrays,
    }
}
