// Flags of signed numbers.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[shmx(flags)]
#[repr(i8)]
enum Kind {
    Hot = 1,
}

fn main() {}
