// Planes of records.

use shmx_runtime::{ShmxRecord, ShmxStream};

#[derive(ShmxRecord)]
#[repr(C)]
struct Pair {
    a: u8,
    b: u8,
}

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, soa)]
    pairs: Pair,
}

fn main() {}
