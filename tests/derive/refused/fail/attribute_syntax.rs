// An attribute without a comma.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1 unit = "s")]
    tick: u64,
}

fn main() {}
