use crate::parts::{self, Limb};
use crate::*;
use shmx_runtime::ShmxStream;

pub mod hand {
    use super::parts::Kind;
    use shmx_runtime::{Open, ShmxStream};

    #[derive(ShmxStream)]
    #[shmx(id = 7, unit = "N", aos)]
    pub struct Grip {
        pub left: f64,
        pub right: f64,
    }

    /// A schema in a module within a file.
    #[derive(ShmxStream)]
    pub struct Hand {
        #[shmx(id = 1)]
        pub fingers: [Open<Kind>; 5],
    }
}

/// What the arms are doing.
#[derive(ShmxStream)]
#[shmx(schema = "robot", version = 2, controls = control::Message)]
pub struct Arms {
    #[shmx(id = 1)]
    pub tick: u64,
    #[shmx(id = 2, soa, components("x", "y", "z"), unit = "m")]
    pub cells: [[parts::Real; 3]; sizes::CELLS],
    #[shmx(id = 3, max = JOINTS + deep::COUNT)]
    pub limbs: Vec<Limb>,
    #[shmx(id = 4, components)]
    pub load: Option<[[i16; MOST as usize % 5]; deep::N]>,
    #[shmx(id = 5)]
    pub fault: parts::Fault,
    #[shmx(id = 6, max = MASK)]
    pub log: String,
}
