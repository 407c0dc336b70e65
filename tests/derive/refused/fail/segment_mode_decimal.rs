// A mode that is no number of eight.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(mode = 640))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
