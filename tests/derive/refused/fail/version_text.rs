// A version that is a text.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(version = "3")]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
