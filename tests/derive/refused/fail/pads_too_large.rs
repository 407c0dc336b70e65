// Two pads that are larger than the hole.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u8,
    #[shmx(pad)]
    _pad: [u8; 2],
    #[shmx(pad)]
    _other: [u8; 2],
    mass: f32,
}

fn main() {}
