// @generated. Made of tests/corpus/record_one_byte.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_one_byte {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Byte {
        pub b: u8,
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "record_one_byte")]
    pub struct RecordOneByte {
        #[shmx(id = 1)]
        pub bytes_of_it: [Byte; 3],
    }
}
