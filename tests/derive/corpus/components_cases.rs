// @generated. Made of tests/corpus/components_cases.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod components_cases {
    use shmx_runtime::{ShmxStream};

    /// Component names in every case, and words of languages.
    #[derive(ShmxStream)]
    #[shmx(schema = "components_cases")]
    pub struct ComponentsCases {
        #[shmx(id = 1, soa, components("X", "Y", "type", "self", "aB", "a_b", "class", "nullptr"))]
        pub m: [[f32; 8]; 2],
    }
}
