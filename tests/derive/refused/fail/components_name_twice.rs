// Two components of one name.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, components("x", "y", "x"))]
    position: [f32; 3],
}

fn main() {}
