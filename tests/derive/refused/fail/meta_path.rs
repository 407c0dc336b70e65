// Meta that is no literal.

use shmx_runtime::ShmxStream;

#[allow(dead_code)]
const RATE: u32 = 30;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, meta(rate = RATE))]
    tick: u64,
}

fn main() {}
