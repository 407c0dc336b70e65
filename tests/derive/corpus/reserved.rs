// @generated. Made of tests/corpus/reserved.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod reserved {
    use shmx_runtime::{ShmxControl, ShmxStream};

    #[derive(ShmxControl)]
    pub enum ReservedControl {
        #[shmx(id = 2)]
        Go,
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "reserved", controls = ReservedControl, reserved(streams(1, 4, 4294967295), controls(1, 9)))]
    pub struct Reserved {
        #[shmx(id = 5)]
        pub x: u8,
    }
}
