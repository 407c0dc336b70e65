// A max below 0.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = -1)]
    born: Vec<u32>,
}

fn main() {}
