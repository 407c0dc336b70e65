// @generated. Made of tests/corpus/enum_limits.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod enum_limits {
    use shmx_runtime::{Open, ShmxEnum, ShmxStream};

    #[derive(ShmxEnum)]
    #[repr(i32)]
    pub enum Signed32 {
        A = -2147483648,
        B = 2147483647,
    }

    #[derive(ShmxEnum)]
    #[repr(i64)]
    pub enum Signed64 {
        Least = -9223372036854775808,
        MinusOne = -1,
        Most = 9223372036854775807,
    }

    #[derive(ShmxEnum)]
    #[repr(i8)]
    pub enum Signed8 {
        Least = -128,
        Zero = 0,
        Most = 127,
    }

    #[derive(ShmxEnum)]
    #[repr(u64)]
    pub enum Unsigned64 {
        Zero = 0,
        Most = 18446744073709551615,
    }

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum Unsigned8 {
        Most = 255,
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "enum_limits")]
    pub struct EnumLimits {
        #[shmx(id = 1)]
        pub s8: Open<Signed8>,
        #[shmx(id = 2)]
        pub s64: Open<Signed64>,
        #[shmx(id = 3)]
        pub u8_: Open<Unsigned8>,
        #[shmx(id = 4)]
        pub u64_: Open<Unsigned64>,
        #[shmx(id = 5)]
        pub s32: [Open<Signed32>; 2],
    }
}
