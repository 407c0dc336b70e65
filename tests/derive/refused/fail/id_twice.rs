// Two streams with one id.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
    #[shmx(id = 1)]
    mass: f32,
}

fn main() {}
