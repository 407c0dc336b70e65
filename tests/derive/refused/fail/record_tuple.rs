// Fields without names.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle(u32);

fn main() {}
