// An id that is no literal.

use shmx_runtime::ShmxStream;

const FIRST: u32 = 1;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = FIRST)]
    tick: u64,
}

fn main() {}
