// An id in a record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    #[shmx(id = 1)]
    raw: [u8; 4],
}

fn main() {}
