// A max that there is not.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = MOST)]
    born: Vec<u32>,
}

fn main() {}
