// A Text as a stream.

use shmx_runtime::{ShmxStream, Text};

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: Text<16>,
}

fn main() {}
