// A pad behind the last field that is larger than the hole.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    mass: f32,
    kind: u8,
    #[shmx(pad)]
    _pad: [u8; 7],
}

fn main() {}
