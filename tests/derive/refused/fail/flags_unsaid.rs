// Flags that are counted from 0 on.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[shmx(flags)]
#[repr(u8)]
enum Kind {
    Hot,
    Stuck,
}

fn main() {}
