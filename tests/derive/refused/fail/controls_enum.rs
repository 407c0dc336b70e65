// An enum of numbers as controls.

use shmx_runtime::{ShmxEnum, ShmxStream};

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
}

#[derive(ShmxStream)]
#[shmx(controls = Kind)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
