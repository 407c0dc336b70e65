// Components as identifiers.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, components(x, y, z))]
    position: [f32; 3],
}

fn main() {}
