//! `schemas/sim_render.yaml` as Rust.
#![allow(dead_code)] // the publisher needs the one half, the reader the other

use shmx_runtime::{Json, Open, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream, Text, f16};

pub mod sizes {
    pub const PARTICLES: usize = 10_000;
}
use sizes::PARTICLES;

/// What a particle is made of.
#[derive(Clone, Copy, ShmxEnum)]
#[repr(u8)]
pub enum Kind {
    Dust = 0,
    Gas = 1,
    Star = 2,
}

/// A particle that appeared in this step.
#[derive(Clone, Copy, Default, ShmxRecord)]
#[repr(C)]
pub struct Particle {
    /// Its index in `position` and `velocity`.
    pub id: u32,
    pub kind: Open<Kind>,
    #[shmx(pad)]
    pub _pad: [u8; 3],
    #[shmx(unit = "kg")]
    pub mass: f32,
    #[shmx(components("x", "y", "z"), unit = "m")]
    pub origin: [f32; 3],
    pub name: Text<16>,
}

#[derive(Debug, ShmxControl)]
#[allow(clippy::large_enum_variant)] // a path of 256 bytes is copied once
pub enum Control {
    /// Takes effect in the next step.
    #[shmx(id = 1)]
    SetGravity {
        #[shmx(components("x", "y", "z"), unit = "m/s^2")]
        g: [f32; 3],
    },
    /// Starts again from a file: a line `x y z` a particle.
    #[shmx(id = 2)]
    Load { path: Text<256> },
    /// Stops the steps, or goes on.
    #[shmx(id = 3)]
    Pause,
    #[shmx(unknown)]
    Unknown { id: u32, bytes: Vec<u8> },
}

/// Positions and velocities of the particle solver.
#[derive(ShmxStream)]
#[shmx(schema = "sim_render", version = 3, controls = Control, reserved(streams(2, 9, 10), controls(4)))]
#[shmx(segment(readers = 4, pins = 2, slots = 16, control_bytes = 4096, mode = 0o640))]
pub struct SimRender {
    /// Steps since the start.
    #[shmx(id = 1)]
    tick: u64,
    #[shmx(id = 3, soa, components("x", "y", "z"), unit = "m")]
    position: [[f32; 3]; PARTICLES],
    #[shmx(id = 4, components, unit = "m/s")]
    velocity: [[f32; 3]; PARTICLES],
    #[shmx(id = 5, max = 256)]
    born: Vec<Particle>,
    /// The solver's own depth image, every tenth step.
    #[shmx(id = 6, unit = "m")]
    depth: Option<[[f16; 640]; 480]>,
    /// What the solver has to say.
    #[shmx(id = 7, max = 4096)]
    log: String,
    /// Figures to lay over the picture.
    #[shmx(id = 8, max = 2048, name = "race-table-update", meta(rate = 30))]
    hud: Json,
}

pub type Server = shmx_runtime::Server<SimRender>;
pub type Client = shmx_runtime::Client<SimRender>;
pub type Frame<'c> = SimRenderFrame<'c>;
pub type FrameMut<'s> = SimRenderFrameMut<'s>;
pub const DEPTH_SHAPE: [usize; 2] = SimRender::DEPTH_SHAPE;
