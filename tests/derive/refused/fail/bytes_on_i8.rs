// Bytes that are numbers.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    #[shmx(bytes)]
    raw: [i8; 4],
}

fn main() {}
