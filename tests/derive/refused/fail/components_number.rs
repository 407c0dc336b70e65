// Components as a number.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, components = 3)]
    position: [f32; 3],
}

fn main() {}
