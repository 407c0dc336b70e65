// A bool as a stream.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    alive: bool,
}

fn main() {}
