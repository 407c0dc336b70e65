// A record in snake_case.

use shmx_runtime::ShmxRecord;

#[allow(non_camel_case_types)]
#[derive(ShmxRecord)]
#[repr(C)]
struct particle {
    a: u8,
}

fn main() {}
