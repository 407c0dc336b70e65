// A union as a record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
union Either {
    a: u32,
    b: f32,
}

fn main() {}
