// A max on an Option.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 8)]
    list: Option<[u32; 8]>,
}

fn main() {}
