// An enum of 128 bits.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(u128)]
enum Kind {
    Dust,
    Gas,
}

fn main() {}
