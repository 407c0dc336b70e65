// A segment without settings.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment = 3)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
