//! `schemas/imu.yaml` as Rust.
#![allow(dead_code)] // the publisher needs the one half, the reader the other

use shmx_runtime::{Flags, ShmxEnum, ShmxStream};

pub mod sizes {
    pub const BLOCK: usize = 32;
}
use sizes::BLOCK;

/// What the sensor complains about; none of the bits, all is well.
#[derive(ShmxEnum)]
#[shmx(flags)]
#[repr(u16)]
pub enum Fault {
    Saturated = 0x1,
    Hot = 0x2,
    Stuck = 0x4,
}

/// Acceleration and turn rate of one sensor, in blocks of 32 samples.
#[derive(ShmxStream)]
#[shmx(schema = "imu", version = 1, segment(readers = 4, pins = 2, slots = 64))] // 64 blocks are two seconds at 1 kHz
pub struct Imu {
    /// Number of the block's first sample, from 0.
    #[shmx(id = 1)]
    first_sample: u64,
    /// Samples a second.
    #[shmx(id = 2, unit = "Hz")]
    rate: f32,
    #[shmx(id = 3, soa, components("x", "y", "z"), unit = "m/s^2")]
    acceleration: [[f32; 3]; BLOCK],
    #[shmx(id = 4, soa, components("x", "y", "z"), unit = "rad/s")]
    turn_rate: [[f32; 3]; BLOCK],
    #[shmx(id = 5, unit = "degC")]
    temperature: f32,
    #[shmx(id = 6)]
    faults: Flags<Fault>,
}

pub type Server = shmx_runtime::Server<Imu>;
pub type Client = shmx_runtime::Client<Imu>;
pub type Frame<'c> = ImuFrame<'c>;
