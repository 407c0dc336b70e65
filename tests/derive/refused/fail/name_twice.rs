// Two streams of one name.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
    #[shmx(id = 2, name = "tick")]
    tock: u64,
}

fn main() {}
