// An array of nothing.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    list: [u32; 0],
}

fn main() {}
