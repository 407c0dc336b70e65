// A wire name without a letter.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, name = "")]
    tick: u64,
}

fn main() {}
