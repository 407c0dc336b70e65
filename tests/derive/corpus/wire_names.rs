// @generated. Made of tests/corpus/wire_names.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod wire_names {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "wire_names")]
    pub struct WireNames {
        #[shmx(id = 1, name = "race-table-update")]
        pub race: u8,
        #[shmx(id = 2, name = "with space")]
        pub space: u8,
        #[shmx(id = 3, name = "größe")]
        pub uni: u8,
        #[shmx(id = 4, name = "a\"b\\c")]
        pub quote: u8,
    }
}
