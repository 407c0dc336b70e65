// A plain enum in a record.

use shmx_runtime::{ShmxEnum, ShmxRecord};

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
    Gas,
}

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: Kind,
}

fn main() {}
