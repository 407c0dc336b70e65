// An enum of no values.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    
}

fn main() {}
