// An array of Vecs.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 8)]
    value: [Vec<u32>; 4],
}

fn main() {}
