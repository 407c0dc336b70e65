// A Vec of Vecs.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 8)]
    value: Vec<Vec<u32>>,
}

fn main() {}
