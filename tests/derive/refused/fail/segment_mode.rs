// Bits that no file has.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(mode = 0o1777))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
