// A max of 0 that is a constant.

use shmx_runtime::ShmxStream;

const MOST: usize = 0;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = MOST)]
    born: Vec<u32>,
}

fn main() {}
