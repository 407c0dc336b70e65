// A max on an array.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 8)]
    list: [u32; 8],
}

fn main() {}
