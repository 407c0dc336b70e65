// A flag of no bit.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[shmx(flags)]
#[repr(u8)]
enum Kind {
    None = 0,
    Hot = 1,
}

fn main() {}
