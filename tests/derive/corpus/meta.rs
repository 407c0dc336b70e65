// @generated. Made of tests/corpus/meta.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod meta {
    use shmx_runtime::{ShmxControl, ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[shmx(meta(of = "two"))]
    #[repr(C)]
    pub struct Pair {
        #[shmx(meta(scale = 0.5))]
        pub a: u8,
    }

    #[derive(ShmxControl)]
    pub enum MetaControl {
        #[shmx(id = 1, meta(since = 2))]
        Go {
            #[shmx(meta(k = "v"))]
            f: u8,
        },
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "meta", controls = MetaControl)]
    pub struct Meta {
        #[shmx(id = 1, meta(big = 123456789012345678901234567890, off = false, on = true, quoted = "30", rate = 30, scale = -1.5e-3, text = "a \"b\" \\ ü"))]
        pub x: u8,
        #[shmx(id = 2)]
        pub y: Pair,
    }
}
