// One stream of a text.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(id = 1)]
struct Sim {
    x: String,
}

fn main() {}
