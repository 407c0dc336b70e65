// A union as streams.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[repr(C)]
union Sim {
    a: u32,
    b: f32,
}

fn main() {}
