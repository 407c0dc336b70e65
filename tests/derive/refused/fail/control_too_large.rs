// A message that no ring of its segment holds.

use shmx_runtime::{ShmxControl, ShmxStream, Text};

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Load { path: Text<5000> },
}

#[derive(ShmxStream)]
#[shmx(controls = Command)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
