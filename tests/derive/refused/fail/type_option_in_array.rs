// An array of Options.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: [Option<u32>; 4],
}

fn main() {}
