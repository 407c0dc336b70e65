// @generated. Made of tests/corpus/many_types.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod many_types {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R0 {
        pub a: u8,
        pub b: u8,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R1 {
        pub a: R0,
        pub b: u16,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R10 {
        pub a: R9,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R11 {
        pub a: R10,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R12 {
        pub a: R11,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R13 {
        pub a: R12,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R14 {
        pub a: R13,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R15 {
        pub a: R14,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R16 {
        pub a: R15,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R17 {
        pub a: R16,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R18 {
        pub a: R17,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R19 {
        pub a: R18,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R2 {
        pub a: R1,
        pub b: u32,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R20 {
        pub a: u8,
        pub b: u8,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R21 {
        pub a: R20,
        pub b: u16,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R22 {
        pub a: R21,
        pub b: u32,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R23 {
        pub a: R22,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R24 {
        pub a: R23,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R25 {
        pub a: R24,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R26 {
        pub a: R25,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R27 {
        pub a: R26,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R28 {
        pub a: R27,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R29 {
        pub a: R28,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R3 {
        pub a: R2,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R30 {
        pub a: R29,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R31 {
        pub a: R30,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R32 {
        pub a: R31,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R33 {
        pub a: R32,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R34 {
        pub a: R33,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R35 {
        pub a: R34,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R36 {
        pub a: R35,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R37 {
        pub a: R36,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R38 {
        pub a: R37,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R39 {
        pub a: R38,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R4 {
        pub a: R3,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R40 {
        pub a: u8,
        pub b: u8,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R41 {
        pub a: R40,
        pub b: u16,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R42 {
        pub a: R41,
        pub b: u32,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R43 {
        pub a: R42,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R44 {
        pub a: R43,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R45 {
        pub a: R44,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R46 {
        pub a: R45,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R47 {
        pub a: R46,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R48 {
        pub a: R47,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R49 {
        pub a: R48,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R5 {
        pub a: R4,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R50 {
        pub a: R49,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R51 {
        pub a: R50,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R52 {
        pub a: R51,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R53 {
        pub a: R52,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R54 {
        pub a: R53,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R55 {
        pub a: R54,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R56 {
        pub a: R55,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R57 {
        pub a: R56,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R58 {
        pub a: R57,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R59 {
        pub a: R58,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R6 {
        pub a: R5,
        pub b: u32,
        #[shmx(pad)]
        _pad_end: [u8; 4],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R7 {
        pub a: R6,
        pub b: u64,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R8 {
        pub a: R7,
        pub b: u8,
        #[shmx(pad)]
        _pad_end: [u8; 7],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct R9 {
        pub a: R8,
        pub b: u16,
        #[shmx(pad)]
        _pad_end: [u8; 6],
    }

    /// 60 records, some deep in others.
    #[derive(ShmxStream)]
    #[shmx(schema = "many_types")]
    pub struct ManyTypes {
        #[shmx(id = 1)]
        pub x: R19,
        #[shmx(id = 2)]
        pub y: [R39; 2],
        #[shmx(id = 3, max = 2)]
        pub z: Vec<R59>,
    }
}
