// What is neither streams nor controls.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(reserved(stream(9)))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
