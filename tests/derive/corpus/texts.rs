// @generated. Made of tests/corpus/texts.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod texts {
    use shmx_runtime::{Json, ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "texts")]
    pub struct Texts {
        #[shmx(id = 1, max = 64)]
        pub log: String,
        #[shmx(id = 2, max = 64)]
        pub maybe_log: Option<String>,
        #[shmx(id = 3, max = 256)]
        pub hud: Json,
        #[shmx(id = 4, max = 256)]
        pub said: Json,
        #[shmx(id = 5, max = 64, bytes)]
        pub raw: Vec<u8>,
        #[shmx(id = 6, max = 64, bytes)]
        pub maybe_raw: Option<Vec<u8>>,
    }
}
