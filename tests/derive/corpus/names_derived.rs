// @generated. Made of tests/corpus/names_derived.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod names_derived {
    use shmx_runtime::{Json, ShmxStream};

    /// Names that are like those made from others.
    #[derive(ShmxStream)]
    #[shmx(schema = "names_derived")]
    pub struct NamesDerived {
        #[shmx(id = 1, max = 64)]
        pub a: Json,
        #[shmx(id = 2)]
        pub a_as: u8,
        #[shmx(id = 3, max = 8)]
        pub a_text: String,
        #[shmx(id = 4)]
        pub g: [[u8; 2]; 2],
        #[shmx(id = 5)]
        pub g_shape: u8,
        #[shmx(id = 6, soa, components("x", "y"))]
        pub p: [[f32; 2]; 2],
        #[shmx(id = 7, soa, components("x", "y"))]
        pub p_mut: [[f32; 2]; 2],
        #[shmx(id = 8)]
        pub set_g: u8,
    }
}
