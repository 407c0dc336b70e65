// An enum as streams.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
enum Sim {
    Tick,
}

fn main() {}
