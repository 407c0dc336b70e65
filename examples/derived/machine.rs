//! `schemas/machine.yaml` as Rust.
#![allow(dead_code)] // the publisher needs the one half, the reader the other

use shmx_runtime::{Open, ShmxEnum, ShmxRecord, ShmxStream, Text};

pub mod sizes {
    pub const CORES: usize = 512;
    pub const INTERFACES: usize = 64;
    pub const PROCESSES: usize = 32;
}
use sizes::{CORES, INTERFACES, PROCESSES};

/// What a process is doing, by the letter of /proc/PID/stat.
#[derive(Clone, Copy, ShmxEnum)]
#[repr(u8)]
pub enum State {
    Other,
    Running,
    Sleeping,
    WaitingForDisk,
    Stopped,
    Zombie,
    Idle,
}

#[derive(Clone, Copy, Default, ShmxRecord)]
#[repr(C)]
pub struct Clock {
    /// Time since 1970.
    #[shmx(unit = "ns")]
    pub unix_ns: u64,
    /// Time since the machine started.
    #[shmx(unit = "s")]
    pub uptime: f64,
    /// Time since the sample before; what rates and loads are taken over.
    #[shmx(unit = "s")]
    pub interval: f64,
}

#[derive(Clone, Copy, Default, ShmxRecord)]
#[repr(C)]
pub struct Memory {
    #[shmx(unit = "B")]
    pub total: u64,
    /// What new programs can have without swapping.
    #[shmx(unit = "B")]
    pub available: u64,
    #[shmx(unit = "B")]
    pub cached: u64,
    #[shmx(unit = "B")]
    pub swap_total: u64,
    #[shmx(unit = "B")]
    pub swap_free: u64,
}

/// A network interface.
#[derive(Clone, Copy, Default, ShmxRecord)]
#[repr(C)]
pub struct Interface {
    pub name: Text<16>,
    /// Received since the interface came up.
    #[shmx(unit = "B")]
    pub rx_bytes: u64,
    /// Sent since the interface came up.
    #[shmx(unit = "B")]
    pub tx_bytes: u64,
    #[shmx(unit = "B/s")]
    pub rx_rate: f64,
    #[shmx(unit = "B/s")]
    pub tx_rate: f64,
}

#[derive(Clone, Copy, Default, ShmxRecord)]
#[repr(C)]
pub struct Process {
    pub pid: u32,
    pub state: Open<State>,
    pub name: Text<16>,
    #[shmx(pad)]
    pub _pad: [u8; 3],
    pub threads: u32,
    /// 100 is one core.
    #[shmx(unit = "%")]
    pub cpu: f32,
    /// Memory that is resident.
    #[shmx(unit = "B")]
    pub rss: u64,
}

// [readme: streams]
/// What one machine is doing, sampled from /proc.
#[derive(ShmxStream)]
#[shmx(schema = "machine", version = 1, segment(readers = 8, pins = 2))]
pub struct Machine {
    /// Samples since the publisher started.
    #[shmx(id = 1)]
    sequence: u64,
    #[shmx(id = 2)]
    clock: Clock,
    /// Processes that want to run, over 1, 5 and 15 minutes.
    #[shmx(id = 3, components("one", "five", "fifteen"))]
    load_average: [f32; 3],
    #[shmx(id = 4)]
    memory: Memory,
    /// Load of each core, since the sample before.
    #[shmx(id = 5, soa, components("user", "system", "waiting"), max = CORES, unit = "%")]
    cores: Vec<[f32; 3]>,
    // [/readme]
    #[shmx(id = 6, max = INTERFACES)]
    interfaces: Vec<Interface>,
    /// The busiest ones first.
    #[shmx(id = 7, max = PROCESSES)]
    processes: Vec<Process>,
    /// The machine's name.
    #[shmx(id = 8, max = 64)]
    host: String,
}

pub type Server = shmx_runtime::Server<Machine>;
pub type Client = shmx_runtime::Client<Machine>;
pub type Frame<'c> = MachineFrame<'c>;
