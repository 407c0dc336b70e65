// A max that is a text.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = "8")]
    born: Vec<u32>,
}

fn main() {}
