// @generated. Made of tests/corpus/control_ring.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod control_ring {
    use shmx_runtime::{ShmxControl, ShmxStream};

    #[derive(ShmxControl)]
    pub enum ControlRingControl {
        #[shmx(id = 1)]
        Upload {
            #[shmx(bytes)]
            data: [u8; 60000],
        },
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "control_ring", segment(readers = 2, control_bytes = 65536), controls = ControlRingControl)]
    pub struct ControlRing {
    }
}
