// @generated. Made of tests/corpus/components_many.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod components_many {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "components_many")]
    pub struct ComponentsMany {
        #[shmx(id = 1, soa)]
        pub wide: [[f32; 64]; 3],
        #[shmx(id = 2, components)]
        pub deep: [[f32; 64]; 3],
    }
}
