// A max in a record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    #[shmx(max = 4)]
    raw: [u8; 4],
}

fn main() {}
