// An id that is a text.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = "1")]
    tick: u64,
}

fn main() {}
