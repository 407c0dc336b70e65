// An id below 0.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = -1)]
    tick: u64,
}

fn main() {}
