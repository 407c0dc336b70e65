// A type in a record that says nothing of itself.

use shmx_runtime::ShmxRecord;

#[repr(C)]
struct Opaque(u32);

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    value: Opaque,
}

fn main() {}
