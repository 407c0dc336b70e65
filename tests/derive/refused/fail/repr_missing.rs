// A record without repr(C).

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
struct Particle {
    a: u8,
}

fn main() {}
