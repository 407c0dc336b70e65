// A stream without an id.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
    mass: f32,
}

fn main() {}
