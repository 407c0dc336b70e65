// What tests/robust.rs edits: all forms that the scan reads.
use shmx_runtime::{Bool, Flags, Json, Open, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream, Text, f16};

pub mod sizes {
    pub const PARTICLES: usize = 1 << 10;
    pub(super) const ROOM: u32 = (PARTICLES as u32 - 8) / 2 % 100;
    pub type Real = f32;
}
use sizes::{PARTICLES as MOST, *};

/// What a particle is made of.
#[derive(Clone, Copy, ShmxEnum)]
#[repr(u8)]
pub enum Kind {
    Dust = 0,
    Gas,
    Star = (3 | 4) + FIRST,
}

const FIRST: u8 = u8::MAX >> 6;

#[derive(ShmxEnum)]
#[shmx(flags, name = "Faults")]
#[repr(u16)]
enum Fault {
    Hot = 1 << 0,
    Stuck = 0b10,
}

#[derive(ShmxRecord)]
#[repr(C)]
pub struct Particle {
    pub id: u32,
    pub kind: Open<Kind>,
    alive: Bool,
    #[shmx(pad)]
    pub _pad: [u8; 2],
    #[shmx(unit = "kg")]
    pub mass: Real,
    #[shmx(components("x", "y", "z"), unit = "m", meta(scale = -0.5, who = "me"))]
    pub origin: [[f32; 3]; 2],
    pub name: Text<{ ROOM as usize }>,
    #[shmx(bytes)]
    raw: [u8; 8],
    #[shmx(pad)]
    _end: [u8; 0],
}

#[derive(ShmxControl)]
pub enum Control {
    #[shmx(id = 1)]
    SetGravity { g: [f32; 3], of: self::Particle },
    #[shmx(id = 3, name = "stop it")]
    Pause,
    #[shmx(unknown)]
    Unknown { id: u32, bytes: Vec<u8> },
}

/// Positions and velocities of the particle solver.
#[derive(ShmxStream)]
#[shmx(schema = "sim_render", version = 3, controls = Control, reserved(streams(9, 10), controls(4)))]
#[shmx(segment(readers = 4, pins = 2, slots = 16, control_bytes = 4096, mode = 0o640))]
pub struct SimRender {
    /// Steps since the start.
    #[shmx(id = 1)]
    tick: u64,
    #[shmx(id = 3, soa, components("x", "y", "z"), unit = "m")]
    position: [[f32; 3]; MOST],
    #[shmx(id = 4, components)]
    velocity: Option<[[f16; 3]; sizes::PARTICLES * 2]>,
    #[shmx(id = 5, max = 256)]
    born: Vec<Particle>,
    #[shmx(id = 7, max = 4096)]
    log: String,
    #[shmx(id = 8, max = 2048, name = "race-table-update", meta(rate = 30))]
    hud: Json,
    #[shmx(id = 11)]
    fault: Flags<Fault>,
    #[shmx(id = 12, bytes, max = ROOM as usize)]
    raw: Vec<u8>,
}

#[derive(ShmxStream)]
#[shmx(id = 1, unit = "m")]
struct Track {
    x: [f64; 100],
    y: [f64; 100],
}
