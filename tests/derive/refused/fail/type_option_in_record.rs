// An Option in a record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    maybe: Option<u32>,
}

fn main() {}
