// A type of the standard library.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: std::time::Duration,
}

fn main() {}
