// A max without a value.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = )]
    born: Vec<u32>,
}

fn main() {}
