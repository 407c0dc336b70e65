// @generated. Made of tests/corpus/record_units.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod record_units {
    use shmx_runtime::{ShmxRecord, ShmxStream};

    /// A body.
    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Body {
        /// Without its fuel.
        #[shmx(unit = "kg")]
        pub mass: f32,
        #[shmx(components("x", "y", "z"), unit = "m/s")]
        pub velocity: [f32; 3],
    }

    #[derive(ShmxStream)]
    #[shmx(schema = "record_units")]
    pub struct RecordUnits {
        #[shmx(id = 1)]
        pub body: Body,
    }
}
