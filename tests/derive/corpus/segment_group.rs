// @generated. Made of tests/corpus/segment_group.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod segment_group {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "segment_group", segment(mode = 0o660, group = "no such group"))]
    pub struct SegmentGroup {
        #[shmx(id = 1)]
        pub x: u8,
    }
}
