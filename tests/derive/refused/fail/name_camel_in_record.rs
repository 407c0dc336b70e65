// A field in camelCase.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    simTick: u64,
}

fn main() {}
