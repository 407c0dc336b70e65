// A plain enum in a Vec.

use shmx_runtime::{ShmxEnum, ShmxStream};

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
    Gas,
}

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 3)]
    kind: Vec<Kind>,
}

fn main() {}
