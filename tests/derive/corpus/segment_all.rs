// @generated. Made of tests/corpus/segment_all.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod segment_all {
    use shmx_runtime::{ShmxControl, ShmxStream};

    #[derive(ShmxControl)]
    pub enum SegmentAllControl {
        #[shmx(id = 1)]
        Go,
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "segment_all", segment(readers = 9, pins = 3, slots = 32, control_bytes = 8192, checksum = "crc32", timestamps = false, wake_watchers = true, mode = 0o640), controls = SegmentAllControl)]
    pub struct SegmentAll {
        #[shmx(id = 1)]
        pub x: [u32; 4],
    }
}
