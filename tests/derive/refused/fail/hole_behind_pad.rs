// A pad that is too small.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u8,
    #[shmx(pad)]
    _pad: [u8; 1],
    mass: f32,
}

fn main() {}
