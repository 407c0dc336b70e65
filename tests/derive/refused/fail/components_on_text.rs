// Components of a text.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 10, components)]
    log: String,
}

fn main() {}
