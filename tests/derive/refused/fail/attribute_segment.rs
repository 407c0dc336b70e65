// A setting that there is not.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(slot = 16))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
