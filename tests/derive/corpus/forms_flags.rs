// @generated. Made of tests/corpus/forms_flags.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod forms_flags {
    use shmx_runtime::{Flags, ShmxEnum, ShmxStream};

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u32)]
    pub enum Fault {
        Hot = 1,
        Stuck = 2147483648,
    }

    /// Every form of stream, of flags.
    #[derive(ShmxStream)]
    #[shmx(schema = "forms_flags")]
    pub struct FormsFlags {
        #[shmx(id = 1)]
        pub one: Flags<Fault>,
        #[shmx(id = 2, components)]
        pub one_numbered: [Flags<Fault>; 3],
        #[shmx(id = 3, components("x", "y", "z"))]
        pub one_named: [Flags<Fault>; 3],
        #[shmx(id = 4)]
        pub list: [Flags<Fault>; 5],
        #[shmx(id = 5, components)]
        pub list_numbered: [[Flags<Fault>; 3]; 5],
        #[shmx(id = 6, components("x", "y", "z"))]
        pub list_named: [[Flags<Fault>; 3]; 5],
        #[shmx(id = 7, soa)]
        pub planes_numbered: [[Flags<Fault>; 3]; 5],
        #[shmx(id = 8, soa, components("x", "y", "z"))]
        pub planes_named: [[Flags<Fault>; 3]; 5],
        #[shmx(id = 9)]
        pub grid: [[Flags<Fault>; 3]; 2],
        #[shmx(id = 10, components)]
        pub grid_numbered: [[[Flags<Fault>; 3]; 3]; 2],
        #[shmx(id = 11, soa, components("x", "y", "z"))]
        pub grid_planes: [[[Flags<Fault>; 3]; 3]; 2],
        #[shmx(id = 12, max = 9)]
        pub some: Vec<Flags<Fault>>,
        #[shmx(id = 13, components, max = 9)]
        pub some_numbered: Vec<[Flags<Fault>; 3]>,
        #[shmx(id = 14, soa, max = 9)]
        pub some_planes: Vec<[Flags<Fault>; 3]>,
        #[shmx(id = 15, soa, components("x", "y", "z"), max = 9)]
        pub some_named: Vec<[Flags<Fault>; 3]>,
        #[shmx(id = 16, max = 4)]
        pub tiles: Vec<[[Flags<Fault>; 3]; 2]>,
        #[shmx(id = 17, components, max = 4)]
        pub tiles_numbered: Vec<[[[Flags<Fault>; 3]; 3]; 2]>,
        #[shmx(id = 18, soa, components("x", "y", "z"), max = 4)]
        pub tiles_named: Vec<[[[Flags<Fault>; 3]; 3]; 2]>,
        #[shmx(id = 19)]
        pub maybe: Option<Flags<Fault>>,
        #[shmx(id = 20, components)]
        pub maybe_numbered: Option<[Flags<Fault>; 3]>,
        #[shmx(id = 21)]
        pub maybe_list: Option<[Flags<Fault>; 5]>,
        #[shmx(id = 22, soa)]
        pub maybe_planes: Option<[[Flags<Fault>; 3]; 5]>,
        #[shmx(id = 23, soa, components("x", "y", "z"))]
        pub maybe_named: Option<[[Flags<Fault>; 3]; 5]>,
        #[shmx(id = 24, max = 9)]
        pub maybe_some: Option<Vec<Flags<Fault>>>,
        #[shmx(id = 25, soa, components("x", "y", "z"), max = 4)]
        pub maybe_tiles: Option<Vec<[[[Flags<Fault>; 3]; 3]; 2]>>,
        #[shmx(id = 26)]
        pub absent: Option<Flags<Fault>>,
        #[shmx(id = 27, soa, components("x", "y", "z"))]
        pub absent_planes: Option<[[Flags<Fault>; 3]; 5]>,
    }
}
