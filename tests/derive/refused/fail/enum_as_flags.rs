// An enum where flags are expected.

use shmx_runtime::{Flags, ShmxEnum, ShmxStream};

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
    Gas,
}

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    kind: Flags<Kind>,
}

fn main() {}
