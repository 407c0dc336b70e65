// @generated. Made of tests/corpus/names_python.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod names_python {
    use shmx_runtime::{Bool, Flags, Open, Text, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Any {
        pub int: Frame,
        pub names: [u8; 2],
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Frame {
        pub class: u8,
        pub dtype: u8,
        pub shape: u16,
    }

    #[derive(ShmxEnum)]
    #[repr(i8)]
    pub enum IntEnum {
        A = -1,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Iterator {
        pub a: u8,
    }

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum None {
        None = 0,
        True = 1,
        Mro = 2,
        Name = 3,
        Value = 4,
        Real = 5,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    pub enum Streams {
        Name = 1,
        Value = 2,
        Boundary = 4,
    }

    #[derive(ShmxControl)]
    pub enum NamesPythonControl {
        #[shmx(id = 1)]
        Import {
            class: u8,
            #[shmx(name = "self")]
            self_: u8,
            id: u32,
            name: Text<8>,
            int: i32,
            property: f32,
            cls: u8,
        },
        #[shmx(id = 2)]
        Message {
            fields: u8,
            float: f32,
            str: Text<4>,
            #[shmx(bytes)]
            bytes: [u8; 2],
            body: u8,
            reader: u8,
        },
        #[shmx(id = 3)]
        Int,
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    /// Words of Python, names of its builtins, and those that generated Python has for itself.
    #[derive(ShmxStream)]
    #[shmx(schema = "names_python", controls = NamesPythonControl)]
    pub struct NamesPython {
        #[shmx(id = 1)]
        pub class: Open<None>,
        #[shmx(id = 2, max = 2)]
        pub lambda: Vec<Frame>,
        #[shmx(id = 3)]
        pub property: f32,
        #[shmx(id = 4)]
        pub float: Option<f64>,
        #[shmx(id = 5)]
        pub int: i64,
        #[shmx(id = 6, max = 8)]
        pub str: String,
        #[shmx(id = 7)]
        pub bool: Bool,
        #[shmx(id = 8, max = 4, bytes)]
        pub bytes: Vec<u8>,
        #[shmx(id = 9, name = "self")]
        pub self_: u8,
        #[shmx(id = 10)]
        pub cls: u8,
        #[shmx(id = 11)]
        pub keys: Any,
        #[shmx(id = 12)]
        pub publish: u8,
        #[shmx(id = 13)]
        pub sim_time: f64,
        #[shmx(id = 14)]
        pub r#match: Flags<Streams>,
        #[shmx(id = 15)]
        pub case: Open<IntEnum>,
        #[shmx(id = 16)]
        pub r#type: u8,
        #[shmx(id = 17)]
        pub print: [Iterator; 2],
        #[shmx(id = 18)]
        pub value: u8,
        #[shmx(id = 19)]
        pub streams: u8,
        #[shmx(id = 20)]
        pub schema: u8,
        #[shmx(id = 21)]
        pub close: u8,
        #[shmx(id = 22)]
        pub has: u8,
        #[shmx(id = 23)]
        pub keep: u8,
        #[shmx(id = 24)]
        pub meta: u8,
        #[shmx(id = 25)]
        pub carry: u8,
        #[shmx(id = 26)]
        pub id: u8,
        #[shmx(id = 27)]
        pub values: u8,
    }
}
