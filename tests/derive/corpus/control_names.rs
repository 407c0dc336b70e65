// @generated. Made of tests/corpus/control_names.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod control_names {
    use shmx_runtime::{ShmxControl, ShmxStream};

    #[derive(ShmxControl)]
    pub enum ControlNamesControl {
        #[shmx(id = 1)]
        Unknown_,
        #[shmx(id = 2)]
        Self_ {
            id: u32,
            bytes: u8,
            out: u8,
            body: u8,
            #[shmx(name = "self")]
            self_: u8,
            r#type: u8,
            m: u8,
            f0: u8,
        },
        #[shmx(id = 3)]
        Control {
            rt: u8,
            r#match: u8,
        },
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    /// Names that the generated code has for itself, or that are words of languages.
    #[derive(ShmxStream)]
    #[shmx(schema = "control_names", controls = ControlNamesControl)]
    pub struct ControlNames {
    }
}
