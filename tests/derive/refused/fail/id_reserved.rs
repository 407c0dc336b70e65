// An id that is reserved.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(reserved(streams(9, 10)))]
struct Sim {
    #[shmx(id = 9)]
    tick: u64,
}

fn main() {}
