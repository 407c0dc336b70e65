// @generated. Made of tests/corpus/forms_record.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod forms_record {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Pair {
        pub a: u8,
        #[shmx(pad)]
        _pad1: [u8; 3],
        pub b: u32,
    }

    /// Every form of stream that a record may have.
    #[derive(ShmxStream)]
    #[shmx(schema = "forms_record")]
    pub struct FormsRecord {
        #[shmx(id = 1)]
        pub one: Pair,
        #[shmx(id = 2)]
        pub list: [Pair; 5],
        #[shmx(id = 3)]
        pub grid: [[Pair; 3]; 2],
        #[shmx(id = 4, max = 9)]
        pub some: Vec<Pair>,
        #[shmx(id = 5, max = 4)]
        pub tiles: Vec<[[Pair; 3]; 2]>,
        #[shmx(id = 6)]
        pub maybe: Option<Pair>,
        #[shmx(id = 7)]
        pub maybe_list: Option<[Pair; 5]>,
        #[shmx(id = 8, max = 9)]
        pub maybe_some: Option<Vec<Pair>>,
        #[shmx(id = 9)]
        pub absent: Option<Pair>,
    }
}
