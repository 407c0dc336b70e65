// Ids that are no numbers.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(reserved(streams(NINE)))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
