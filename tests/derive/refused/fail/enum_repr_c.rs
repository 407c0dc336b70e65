// An enum of C's size.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(C)]
enum Kind {
    Dust,
    Gas,
}

fn main() {}
