// A union as an enum.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(C)]
union Kind {
    a: u8,
}

fn main() {}
