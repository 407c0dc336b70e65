// An id that 32 bits can't hold.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 4294967296)]
    tick: u64,
}

fn main() {}
