// @generated. Made of tests/corpus/forms_enum.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod forms_enum {
    use shmx_runtime::{Open, ShmxEnum, ShmxStream};

    #[derive(ShmxEnum)]
    #[repr(u16)]
    pub enum Kind {
        Dust = 0,
        Gas = 1,
        Star = 16962,
    }

    /// Every form of stream, of an enum.
    #[derive(ShmxStream)]
    #[shmx(schema = "forms_enum")]
    pub struct FormsEnum {
        #[shmx(id = 1)]
        pub one: Open<Kind>,
        #[shmx(id = 2, components)]
        pub one_numbered: [Open<Kind>; 3],
        #[shmx(id = 3, components("x", "y", "z"))]
        pub one_named: [Open<Kind>; 3],
        #[shmx(id = 4)]
        pub list: [Open<Kind>; 5],
        #[shmx(id = 5, components)]
        pub list_numbered: [[Open<Kind>; 3]; 5],
        #[shmx(id = 6, components("x", "y", "z"))]
        pub list_named: [[Open<Kind>; 3]; 5],
        #[shmx(id = 7, soa)]
        pub planes_numbered: [[Open<Kind>; 3]; 5],
        #[shmx(id = 8, soa, components("x", "y", "z"))]
        pub planes_named: [[Open<Kind>; 3]; 5],
        #[shmx(id = 9)]
        pub grid: [[Open<Kind>; 3]; 2],
        #[shmx(id = 10, components)]
        pub grid_numbered: [[[Open<Kind>; 3]; 3]; 2],
        #[shmx(id = 11, soa, components("x", "y", "z"))]
        pub grid_planes: [[[Open<Kind>; 3]; 3]; 2],
        #[shmx(id = 12, max = 9)]
        pub some: Vec<Open<Kind>>,
        #[shmx(id = 13, components, max = 9)]
        pub some_numbered: Vec<[Open<Kind>; 3]>,
        #[shmx(id = 14, soa, max = 9)]
        pub some_planes: Vec<[Open<Kind>; 3]>,
        #[shmx(id = 15, soa, components("x", "y", "z"), max = 9)]
        pub some_named: Vec<[Open<Kind>; 3]>,
        #[shmx(id = 16, max = 4)]
        pub tiles: Vec<[[Open<Kind>; 3]; 2]>,
        #[shmx(id = 17, components, max = 4)]
        pub tiles_numbered: Vec<[[[Open<Kind>; 3]; 3]; 2]>,
        #[shmx(id = 18, soa, components("x", "y", "z"), max = 4)]
        pub tiles_named: Vec<[[[Open<Kind>; 3]; 3]; 2]>,
        #[shmx(id = 19)]
        pub maybe: Option<Open<Kind>>,
        #[shmx(id = 20, components)]
        pub maybe_numbered: Option<[Open<Kind>; 3]>,
        #[shmx(id = 21)]
        pub maybe_list: Option<[Open<Kind>; 5]>,
        #[shmx(id = 22, soa)]
        pub maybe_planes: Option<[[Open<Kind>; 3]; 5]>,
        #[shmx(id = 23, soa, components("x", "y", "z"))]
        pub maybe_named: Option<[[Open<Kind>; 3]; 5]>,
        #[shmx(id = 24, max = 9)]
        pub maybe_some: Option<Vec<Open<Kind>>>,
        #[shmx(id = 25, soa, components("x", "y", "z"), max = 4)]
        pub maybe_tiles: Option<Vec<[[[Open<Kind>; 3]; 3]; 2]>>,
        #[shmx(id = 26)]
        pub absent: Option<Open<Kind>>,
        #[shmx(id = 27, soa, components("x", "y", "z"))]
        pub absent_planes: Option<[[Open<Kind>; 3]; 5]>,
    }
}
