// A hole before a field.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u8,
    mass: f32,
}

fn main() {}
