// Controls as a text.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(controls = "Command")]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
