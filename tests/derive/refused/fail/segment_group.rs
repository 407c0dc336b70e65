// A group without a name.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(group = ""))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
