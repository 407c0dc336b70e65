// More slots than there may be.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(slots = 1048577))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
