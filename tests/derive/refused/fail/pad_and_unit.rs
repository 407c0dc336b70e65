// A pad with a unit.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u8,
    #[shmx(pad, unit = "m")]
    _pad: [u8; 3],
    mass: f32,
}

fn main() {}
