use crate::sizes::LOW;
use shmx_runtime::{Bool, Flags, Open, ShmxEnum, ShmxRecord, Text};

mod joint;
pub use joint::{Joint, State as Kind};

pub const LIMBS: u8 = 4;
pub const NAME: usize = 16;

pub type Real = f32;
pub type Distance = Real;
pub type Fault = Flags<Warning>;

#[derive(ShmxEnum)]
#[shmx(flags, name = "Fault")]
#[repr(u16)]
pub enum Warning {
    /// Above 80 degrees.
    Hot = 1 << 0,
    Stuck = 1 << 1,
    Lost = BIT,
}

const BIT: u16 = 1 << 8;

#[derive(ShmxEnum)]
#[repr(i8)]
pub enum Level {
    Low = LOW as i8,
    Next,
    High = 10 + 0x10,
}

/// One limb.
#[derive(ShmxRecord)]
#[repr(C)]
pub struct Limb {
    pub name: Text<NAME>,
    pub joints: [Joint; 3],
    pub level: Open<Level>,
    pub on: Bool,
    #[shmx(pad)]
    pub _pad: [u8; 2],
    #[shmx(unit = "m")]
    pub reach: Distance,
}
