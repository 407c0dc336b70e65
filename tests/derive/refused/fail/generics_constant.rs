// A record of any size.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle<const N: usize> {
    values: [f32; N],
}

fn main() {}
