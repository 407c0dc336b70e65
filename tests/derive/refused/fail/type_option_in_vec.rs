// A Vec of Options.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 8)]
    value: Vec<Option<u32>>,
}

fn main() {}
