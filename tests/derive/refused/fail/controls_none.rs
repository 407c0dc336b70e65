// Controls that are none.

use shmx_runtime::ShmxStream;

#[allow(dead_code)]
enum Command {
    Pause,
}

#[derive(ShmxStream)]
#[shmx(controls = Command)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
