// @generated. Made of tests/corpus/flags_limits.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod flags_limits {
    use shmx_runtime::{Flags, ShmxEnum, ShmxStream};

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u64)]
    pub enum Bits64 {
        Low = 1,
        High = 9223372036854775808,
        All = 18446744073709551615,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    pub enum Bits8 {
        Low = 1,
        High = 128,
        Both = 129,
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "flags_limits")]
    pub struct FlagsLimits {
        #[shmx(id = 1)]
        pub b8: Flags<Bits8>,
        #[shmx(id = 2)]
        pub b64: [Flags<Bits64>; 2],
    }
}
