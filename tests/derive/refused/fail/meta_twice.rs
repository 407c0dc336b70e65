// A key twice.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, meta(rate = 30, rate = 31))]
    tick: u64,
}

fn main() {}
