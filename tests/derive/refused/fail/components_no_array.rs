// Components of a number.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, components("x", "y"))]
    position: f32,
}

fn main() {}
