// One stream of nothing.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(id = 1)]
struct Sim {
    
}

fn main() {}
