// A Vec without max.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    born: Vec<u32>,
}

fn main() {}
