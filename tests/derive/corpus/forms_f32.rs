// @generated. Made of tests/corpus/forms_f32.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod forms_f32 {
    use shmx_runtime::{ShmxStream};

    /// Every form of stream, of f32.
    #[derive(ShmxStream)]
    #[shmx(schema = "forms_f32")]
    pub struct FormsF32 {
        #[shmx(id = 1)]
        pub one: f32,
        #[shmx(id = 2, components)]
        pub one_numbered: [f32; 3],
        #[shmx(id = 3, components("x", "y", "z"))]
        pub one_named: [f32; 3],
        #[shmx(id = 4)]
        pub list: [f32; 5],
        #[shmx(id = 5, components)]
        pub list_numbered: [[f32; 3]; 5],
        #[shmx(id = 6, components("x", "y", "z"))]
        pub list_named: [[f32; 3]; 5],
        #[shmx(id = 7, soa)]
        pub planes_numbered: [[f32; 3]; 5],
        #[shmx(id = 8, soa, components("x", "y", "z"))]
        pub planes_named: [[f32; 3]; 5],
        #[shmx(id = 9)]
        pub grid: [[f32; 3]; 2],
        #[shmx(id = 10, components)]
        pub grid_numbered: [[[f32; 3]; 3]; 2],
        #[shmx(id = 11, soa, components("x", "y", "z"))]
        pub grid_planes: [[[f32; 3]; 3]; 2],
        #[shmx(id = 12, max = 9)]
        pub some: Vec<f32>,
        #[shmx(id = 13, components, max = 9)]
        pub some_numbered: Vec<[f32; 3]>,
        #[shmx(id = 14, soa, max = 9)]
        pub some_planes: Vec<[f32; 3]>,
        #[shmx(id = 15, soa, components("x", "y", "z"), max = 9)]
        pub some_named: Vec<[f32; 3]>,
        #[shmx(id = 16, max = 4)]
        pub tiles: Vec<[[f32; 3]; 2]>,
        #[shmx(id = 17, components, max = 4)]
        pub tiles_numbered: Vec<[[[f32; 3]; 3]; 2]>,
        #[shmx(id = 18, soa, components("x", "y", "z"), max = 4)]
        pub tiles_named: Vec<[[[f32; 3]; 3]; 2]>,
        #[shmx(id = 19)]
        pub maybe: Option<f32>,
        #[shmx(id = 20, components)]
        pub maybe_numbered: Option<[f32; 3]>,
        #[shmx(id = 21)]
        pub maybe_list: Option<[f32; 5]>,
        #[shmx(id = 22, soa)]
        pub maybe_planes: Option<[[f32; 3]; 5]>,
        #[shmx(id = 23, soa, components("x", "y", "z"))]
        pub maybe_named: Option<[[f32; 3]; 5]>,
        #[shmx(id = 24, max = 9)]
        pub maybe_some: Option<Vec<f32>>,
        #[shmx(id = 25, soa, components("x", "y", "z"), max = 4)]
        pub maybe_tiles: Option<Vec<[[[f32; 3]; 3]; 2]>>,
        #[shmx(id = 26)]
        pub absent: Option<f32>,
        #[shmx(id = 27, soa, components("x", "y", "z"))]
        pub absent_planes: Option<[[f32; 3]; 5]>,
    }
}
