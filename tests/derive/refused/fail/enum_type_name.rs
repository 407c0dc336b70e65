// A type's name that is none.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[shmx(name = "kind")]
#[repr(u8)]
enum Kind {
    Dust,
}

fn main() {}
