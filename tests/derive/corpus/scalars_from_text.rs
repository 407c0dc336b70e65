// @generated. Made of tests/corpus/scalars_from_text.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod scalars_from_text {
    use shmx_runtime::{ShmxStream};

    /// Values are read from their text, whatever YAML takes them for.
    #[derive(ShmxStream)]
    #[shmx(schema = "scalars_from_text")]
    pub struct ScalarsFromText {
        #[shmx(id = 11)]
        pub yes: u8,
        #[shmx(id = 16, soa, components("y", "n", "yes", "null", "true"))]
        pub on: [[u8; 5]; 10],
        #[shmx(id = 1000)]
        pub null: u8,
    }
}
