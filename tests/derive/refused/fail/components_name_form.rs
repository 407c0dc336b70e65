// A component's name that is none.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, components("x", "y", "no name"))]
    position: [f32; 3],
}

fn main() {}
