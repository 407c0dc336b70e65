// A unit that is no text.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, unit = 3)]
    tick: u64,
}

fn main() {}
