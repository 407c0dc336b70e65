// @generated. Made of tests/corpus/units.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod units {
    use shmx_runtime::{ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(schema = "units")]
    pub struct Units {
        #[shmx(id = 1, unit = "m")]
        pub a: f32,
        #[shmx(id = 2, unit = "m/s^2")]
        pub b: f32,
        #[shmx(id = 3, unit = "%")]
        pub c: f32,
        #[shmx(id = 4, unit = "kg·m²")]
        pub d: f32,
    }
}
