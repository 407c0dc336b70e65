// A flag of no bit, by a constant.

use shmx_runtime::ShmxEnum;

const NONE: u8 = 0;

#[derive(ShmxEnum)]
#[shmx(flags)]
#[repr(u8)]
enum Kind {
    None = NONE,
    Hot = 1,
}

fn main() {}
