// A stream with attributes, and without an id.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(unit = "kg")]
    mass: f32,
}

fn main() {}
