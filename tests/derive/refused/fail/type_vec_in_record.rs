// A Vec in a record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    list: Vec<u32>,
}

fn main() {}
