// @generated. Made of tests/corpus/everything.yaml by shmxc/tests/twins.rs; SHMX_BLESS=1 makes it anew.

#[allow(missing_docs, clippy::doc_lazy_continuation, clippy::large_enum_variant, clippy::type_complexity, clippy::unreadable_literal)]
pub mod everything {
    use shmx_runtime::{Flags, Json, Open, Text, f16, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream};

    #[derive(ShmxEnum)]
    #[shmx(flags)]
    #[repr(u16)]
    pub enum Fault {
        Hot = 1,
        Stuck = 2,
    }

    #[derive(ShmxEnum)]
    #[repr(u8)]
    pub enum Kind {
        Dust = 0,
        Gas = 1,
        Star = 2,
    }

    #[derive(ShmxRecord)]
    #[repr(C)]
    pub struct Particle {
        pub id: u32,
        pub kind: Open<Kind>,
        #[shmx(pad)]
        _pad2: [u8; 3],
        #[shmx(unit = "kg")]
        pub mass: f32,
        #[shmx(components("x", "y", "z"))]
        pub origin: [f32; 3],
        pub name: Text<16>,
    }

    #[derive(ShmxControl)]
    pub enum EverythingControl {
        #[shmx(id = 1)]
        SetGravity {
            #[shmx(components("x", "y", "z"), unit = "m/s^2")]
            g: [f32; 3],
        },
        #[shmx(id = 2)]
        Load {
            path: Text<256>,
        },
        #[shmx(id = 3)]
        Pause,
        #[shmx(unknown)]
        Unknown { id: u32, bytes: Vec<u8> },
    }

    /// Positions and velocities of the particle solver.
    #[derive(ShmxStream)]
    #[shmx(schema = "everything", version = 3, segment(slots = 16), controls = EverythingControl, reserved(streams(9, 10), controls(4)))]
    pub struct Everything {
        #[shmx(id = 1)]
        pub tick: u64,
        #[shmx(id = 3, soa, components("x", "y", "z"), unit = "m")]
        pub position: [[f32; 3]; 100],
        #[shmx(id = 4, components, unit = "m/s")]
        pub velocity: [[f32; 3]; 100],
        #[shmx(id = 5, max = 256)]
        pub born: Vec<Particle>,
        #[shmx(id = 6, unit = "m")]
        pub depth: Option<[[f16; 64]; 48]>,
        #[shmx(id = 7, max = 4096)]
        pub log: String,
        #[shmx(id = 8, name = "race-table-update", max = 2048, meta(rate = 30))]
        pub hud: Json,
        #[shmx(id = 11)]
        pub fault: Flags<Fault>,
    }
}
