// @generated. Made of tests/corpus/components_one.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod components_one {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "components_one")]
    pub struct ComponentsOne {
        #[shmx(id = 1)]
        pub numbered: [f32; 3],
        #[shmx(id = 2, components("x"))]
        pub named: [[f32; 1]; 3],
        #[shmx(id = 3, components("x"))]
        pub aos: [[f32; 1]; 3],
    }
}
