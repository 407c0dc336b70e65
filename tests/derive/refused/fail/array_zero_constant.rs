// An array of nothing, by a constant.

use shmx_runtime::ShmxStream;

const NONE: usize = 0;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    list: [u32; NONE],
}

fn main() {}
