// A bool in a record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    alive: bool,
}

fn main() {}
