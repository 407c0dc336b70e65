// Components of records.

use shmx_runtime::{ShmxRecord, ShmxStream};

#[derive(ShmxRecord)]
#[repr(C)]
struct Pair {
    a: u8,
    b: u8,
}

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, components)]
    pairs: [Pair; 4],
}

fn main() {}
