// A pad that is no bytes.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u16,
    #[shmx(pad)]
    _pad: u16,
    mass: f32,
}

fn main() {}
