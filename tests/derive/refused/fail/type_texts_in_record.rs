// An array of texts in a record.

use shmx_runtime::{ShmxRecord, Text};

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    names: [Text<16>; 4],
}

fn main() {}
