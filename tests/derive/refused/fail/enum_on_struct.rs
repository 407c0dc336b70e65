// A struct as an enum.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(C)]
struct Kind {
    a: u8,
}

fn main() {}
