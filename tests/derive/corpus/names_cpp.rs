// @generated. Made of tests/corpus/names_cpp.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod names_cpp {
    use shmx_runtime::{Bool, Flags, Json, Open, Text, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct EOF {
        pub class: u8,
        #[shmx(pad)]
        _pad1: [u8; 1],
        pub operator: u16,
        pub errno: u8,
        pub a: u8,
        pub b: u8,
        pub pad0_: u8,
        pub std: u8,
        pub assert: u8,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    pub enum Frame {
        Auto = 1,
        And = 2,
        Stdin = 4,
        Contains = 8,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Message {
        pub frame: Flags<Frame>,
    }

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum NAN {
        #[shmx(name = "NULL")]
        Null = 0,
        #[shmx(name = "INFINITY")]
        Infinity = 1,
        #[shmx(name = "EINVAL")]
        Einval = 2,
        This = 3,
        Value = 4,
        Slots = 5,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Planes {
        pub shmx_runtime: u8,
        pub unix: Open<NAN>,
    }

    #[derive(ShmxControl)]
    pub enum NamesCppControl {
        #[shmx(id = 1)]
        Bad {
            namespace: u8,
            control: u32,
            names: u8,
        },
        #[shmx(id = 2)]
        Body {
            at: Message,
            name: Text<4>,
        },
        #[shmx(id = 3)]
        Messages,
        #[shmx(id = 4)]
        Eof {
            eof: EOF,
        },
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    /// Words of C++ and its macros as names of everything, and names that its generated code has for itself.
    #[derive(ShmxStream)]
    #[shmx(schema = "names_cpp", controls = NamesCppControl)]
    pub struct NamesCpp {
        #[shmx(id = 1)]
        pub class: EOF,
        #[shmx(id = 2)]
        pub template: [Open<NAN>; 2],
        #[shmx(id = 3, soa, components("major", "minor", "Errno", "plane"))]
        pub errno: [[f32; 4]; 3],
        #[shmx(id = 4)]
        pub publish: Option<Planes>,
        #[shmx(id = 5, soa, components("x", "y", "Planes", "all"), max = 3)]
        pub planes: Vec<[f32; 4]>,
        #[shmx(id = 6, soa, components("X", "Y"))]
        pub x: Option<[[f64; 2]; 2]>,
        #[shmx(id = 7, max = 4)]
        pub n: Vec<u16>,
        #[shmx(id = 8, max = 4)]
        pub values: Vec<[[u16; 2]; 2]>,
        #[shmx(id = 9)]
        pub value: Option<Message>,
        #[shmx(id = 10, max = 16)]
        pub text: String,
        #[shmx(id = 11, max = 16)]
        pub core: Json,
        #[shmx(id = 12)]
        pub set_n: Flags<Frame>,
        #[shmx(id = 13)]
        pub has_value: Bool,
        #[shmx(id = 14, max = 8, bytes)]
        pub std: Vec<u8>,
        #[shmx(id = 15)]
        pub ids: [[u8; 2]; 1],
        #[shmx(id = 16)]
        pub sizes: u8,
        #[shmx(id = 17)]
        pub schema: u8,
        #[shmx(id = 18)]
        pub shapes: i8,
    }
}
