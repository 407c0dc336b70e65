// A record of no fields.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {}

fn main() {}
