// Two holes.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u8,
    mass: f32,
    last: u16,
}

fn main() {}
