// An attribute without anything.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx]
    tick: u64,
}

fn main() {}
