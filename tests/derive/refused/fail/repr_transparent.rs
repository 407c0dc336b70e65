// A transparent record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(transparent)]
struct Particle {
    a: u8,
}

fn main() {}
