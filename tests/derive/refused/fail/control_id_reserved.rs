// A message with an id that the schema reserves.

use shmx_runtime::{ShmxControl, ShmxStream};

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 4)]
    Pause,
}

#[derive(ShmxStream)]
#[shmx(controls = Command, reserved(controls(4)))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
