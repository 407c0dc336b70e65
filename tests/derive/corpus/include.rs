// @generated. Made of tests/corpus/include.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod include {
    use shmx_runtime::{Open, ShmxEnum, ShmxStream};

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum CommonKind {
        A = 0,
        B = 1,
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "include")]
    pub struct Include {
        #[shmx(id = 1, components("x", "y", "z"))]
        pub at: [[f32; 3]; 6],
        #[shmx(id = 2)]
        pub kind: Open<CommonKind>,
    }
}
