// @generated. Made of tests/corpus/control_wire_names.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod control_wire_names {
    use shmx_runtime::{Text, ShmxControl, ShmxStream};

    #[derive(ShmxControl)]
    pub enum ControlWireNamesControl {
        #[shmx(id = 7, name = "reload-config/v2", meta(safe = true))]
        Reload {
            path: Text<32>,
        },
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "control_wire_names", controls = ControlWireNamesControl)]
    pub struct ControlWireNames {
    }
}
