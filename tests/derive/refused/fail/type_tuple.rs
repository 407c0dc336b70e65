// A tuple.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: (f32, f32),
}

fn main() {}
