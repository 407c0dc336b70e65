// A pad where there is no hole.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u8,
    #[shmx(pad)]
    _pad: [u8; 1],
    other: u8,
}

fn main() {}
