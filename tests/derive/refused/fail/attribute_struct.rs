// An attribute of a struct that there is not.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(verison = 3)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
