// An open number.

use shmx_runtime::{Open, ShmxStream};

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    kind: Open<u8>,
}

fn main() {}
