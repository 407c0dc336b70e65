// A text of no bytes.

use shmx_runtime::{ShmxRecord, Text};

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    name: Text<0>,
}

fn main() {}
