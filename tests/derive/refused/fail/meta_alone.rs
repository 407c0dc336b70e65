// A key without a value.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, meta(rate))]
    tick: u64,
}

fn main() {}
