// A reference to a slice.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: &'static [u8],
}

fn main() {}
