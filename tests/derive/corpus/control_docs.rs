// @generated. Made of tests/corpus/control_docs.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod control_docs {
    use shmx_runtime::{ShmxControl, ShmxStream};

    #[derive(ShmxControl)]
    pub enum ControlDocsControl {
        /// Stops everything.
        #[shmx(id = 4294967295)]
        Stop {
            /// Seconds from now; 0 is at once.
            #[shmx(unit = "s")]
            after: f64,
        },
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "control_docs", controls = ControlDocsControl)]
    pub struct ControlDocs {
    }
}
