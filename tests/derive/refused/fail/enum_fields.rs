// A value with fields.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
    Gas(u8),
}

fn main() {}
