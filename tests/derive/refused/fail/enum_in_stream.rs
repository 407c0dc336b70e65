// A plain enum as a stream.

use shmx_runtime::{ShmxEnum, ShmxStream};

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
    Gas,
}

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    kind: Kind,
}

fn main() {}
