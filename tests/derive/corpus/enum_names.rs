// @generated. Made of tests/corpus/enum_names.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod enum_names {
    use shmx_runtime::{Flags, Open, ShmxEnum, ShmxStream};

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    pub enum Bits {
        SnakeCase = 1,
        #[shmx(name = "camelCase")]
        CamelCase = 2,
        #[shmx(name = "PascalCase")]
        PascalCase = 4,
        #[shmx(name = "SHOUT")]
        Shout = 8,
        X = 16,
    }

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum Case {
        SnakeCase = 0,
        #[shmx(name = "camelCase")]
        CamelCase = 1,
        #[shmx(name = "PascalCase")]
        PascalCase = 2,
        #[shmx(name = "SHOUT")]
        Shout = 3,
        #[shmx(name = "v1_2")]
        V12 = 4,
        V12_ = 5,
        X = 6,
        #[shmx(name = "RGB8")]
        Rgb8 = 7,
    }

    /// Names in every case.
    #[derive(ShmxStream)]
    #[shmx(schema = "enum_names")]
    pub struct EnumNames {
        #[shmx(id = 1)]
        pub case: Open<Case>,
        #[shmx(id = 2)]
        pub bits: Flags<Bits>,
    }
}
