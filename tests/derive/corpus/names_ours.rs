// @generated. Made of tests/corpus/names_ours.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod names_ours {
    use shmx_runtime::{Flags, Open, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct B {
        pub a: Flags<Control>,
    }

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u8)]
    pub enum Control {
        A = 1,
    }

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum Fixed {
        A = 0,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Schema {
        pub a: View,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Server {
        pub a: Open<Fixed>,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct T {
        pub a: u8,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct View {
        pub a: u8,
    }

    /// Names that the generated code has for itself.
    #[derive(ShmxStream)]
    #[shmx(schema = "names_ours")]
    pub struct NamesOurs {
        #[shmx(id = 1)]
        pub meta: Schema,
        #[shmx(id = 2)]
        pub has: Server,
        #[shmx(id = 3)]
        pub into_owned: B,
        #[shmx(id = 4)]
        pub deref: T,
        #[shmx(id = 5)]
        pub fixed: u8,
        #[shmx(id = 6)]
        pub model: u8,
        #[shmx(id = 7)]
        pub blob: u8,
        #[shmx(id = 8)]
        pub sizes: u8,
        #[shmx(id = 9, soa, components("x", "y"))]
        pub planes: [[f32; 2]; 2],
        #[shmx(id = 10)]
        pub rt: u8,
        #[shmx(id = 11)]
        pub data: u8,
        #[shmx(id = 12)]
        pub name: u8,
    }
}
