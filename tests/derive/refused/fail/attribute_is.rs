// An attribute with a value.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx = "id"]
    tick: u64,
}

fn main() {}
