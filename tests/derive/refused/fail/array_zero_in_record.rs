// An array of nothing in a record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    list: [u32; 0],
    last: u32,
}

fn main() {}
