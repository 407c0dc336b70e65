// Json in a record.

use shmx_runtime::{Json, ShmxRecord};

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    hud: Json,
}

fn main() {}
