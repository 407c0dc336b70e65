// @generated. Made of tests/corpus/control_empty.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod control_empty {
    use shmx_runtime::{ShmxControl, ShmxStream};

    #[derive(ShmxControl)]
    pub enum ControlEmptyControl {
        #[shmx(id = 1)]
        Pause,
        #[shmx(id = 2)]
        Resume,
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "control_empty", controls = ControlEmptyControl)]
    pub struct ControlEmpty {
    }
}
