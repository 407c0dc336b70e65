// A reference.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: &'static u32,
}

fn main() {}
