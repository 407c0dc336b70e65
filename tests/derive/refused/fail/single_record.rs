// One stream of records.

use shmx_runtime::{ShmxRecord, ShmxStream};

#[derive(ShmxRecord)]
#[repr(C)]
struct Pair {
    a: u8,
    b: u8,
}

#[derive(ShmxStream)]
#[shmx(id = 1)]
struct Sim {
    a: Pair,
    b: Pair,
}

fn main() {}
