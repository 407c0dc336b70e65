// An attribute of a stream that there is not.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, units = "s")]
    tick: u64,
}

fn main() {}
