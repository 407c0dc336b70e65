// @generated. Made of tests/corpus/record_texts.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_texts {
    use shmx_runtime::{Text, ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Label {
        pub name: Text<16>,
        #[shmx(bytes)]
        pub raw: [u8; 5],
        pub long: Text<1000>,
        #[shmx(pad)]
        _pad3: [u8; 3],
        pub n: u32,
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "record_texts")]
    pub struct RecordTexts {
        #[shmx(id = 1, max = 2)]
        pub label: Vec<Label>,
    }
}
