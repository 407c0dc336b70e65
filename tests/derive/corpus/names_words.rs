// @generated. Made of tests/corpus/names_words.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod names_words {
    use shmx_runtime::{Json, Open, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[shmx(name = "Self")]
    #[repr(C)]
    pub struct Self_ {
        pub r#type: u8,
        #[shmx(name = "self")]
        pub self_: u8,
        pub r#fn: u8,
        pub r#async: u8,
        pub r#gen: u8,
        #[shmx(name = "crate")]
        pub crate_: u8,
    }

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum Word {
        Self_ = 0,
        Type = 2,
        Fn = 3,
    }

    /// Words of Rust as names of everything.
    #[derive(ShmxStream)]
    #[shmx(schema = "names_words")]
    pub struct NamesWords {
        #[shmx(id = 1)]
        pub r#type: Self_,
        #[shmx(id = 2)]
        pub r#fn: Open<Word>,
        #[shmx(id = 3, name = "self")]
        pub self_: u8,
        #[shmx(id = 4, soa, components("self", "super", "as"))]
        pub r#async: [[f32; 3]; 2],
        #[shmx(id = 5, max = 8)]
        pub r#match: String,
        #[shmx(id = 6, max = 8)]
        pub r#dyn: Json,
    }
}
