// An Option of an Option.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: Option<Option<u32>>,
}

fn main() {}
