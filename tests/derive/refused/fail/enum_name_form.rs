// A value's name that is none.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
    #[shmx(name = "gas!")]
    Gas,
}

fn main() {}
