// An attribute of a struct that is like none.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(colour = 3)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
