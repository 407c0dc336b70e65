// A packed record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C, packed)]
struct Particle {
    a: u8,
}

fn main() {}
