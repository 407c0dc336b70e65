// An attribute that Option stands for.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, optional)]
    tick: u64,
}

fn main() {}
