// @generated. Made of tests/corpus/segment_checksum.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod segment_checksum {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "segment_checksum", segment(checksum = "crc32"))]
    pub struct SegmentChecksum {
        #[shmx(id = 1)]
        pub x: [u32; 40],
    }
}
