// More readers than there may be.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(readers = 57))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
