// @generated. Made of tests/corpus/order.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod order {
    use shmx_runtime::{ShmxStream};

    /// Streams stand by id, fixed ones first in the frame.
    #[derive(ShmxStream)]
    #[shmx(schema = "order")]
    pub struct Order {
        #[shmx(id = 1)]
        pub a: Option<u16>,
        #[shmx(id = 2)]
        pub b: u8,
        #[shmx(id = 3, max = 3)]
        pub c: Vec<u8>,
        #[shmx(id = 4)]
        pub d: u64,
    }
}
