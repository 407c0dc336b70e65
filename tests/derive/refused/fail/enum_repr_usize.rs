// An enum of the machine's size.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(usize)]
enum Kind {
    Dust,
    Gas,
}

fn main() {}
