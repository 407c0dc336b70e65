// A pad that is larger than the hole.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u8,
    #[shmx(pad)]
    _pad: [u8; 7],
    mass: f32,
}

fn main() {}
