// Ids without a word.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(reserved(9, 10))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
