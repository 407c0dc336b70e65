// An aligned record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C, align(64))]
struct Particle {
    a: u8,
}

fn main() {}
