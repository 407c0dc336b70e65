// An attribute twice.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, unit = "s")]
    #[shmx(unit = "ms")]
    tick: u64,
}

fn main() {}
