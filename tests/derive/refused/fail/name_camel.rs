// A stream in camelCase.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    simTick: u64,
}

fn main() {}
