// Bools in an array.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    alive: [bool; 3],
}

fn main() {}
