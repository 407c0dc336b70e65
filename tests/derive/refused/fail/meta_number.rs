// A number that is none.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, meta(big = number("1_000")))]
    tick: u64,
}

fn main() {}
