// A hole behind the last field.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    mass: f64,
    kind: u8,
}

fn main() {}
