// A max of 0.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 0)]
    born: Vec<u32>,
}

fn main() {}
