// A profile that there is not.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(wire = "shmx3"))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
