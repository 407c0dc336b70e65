// Meta without anything.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, meta)]
    tick: u64,
}

fn main() {}
