// A switch that is a number.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(keep = 1))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
