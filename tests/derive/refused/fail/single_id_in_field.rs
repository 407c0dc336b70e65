// One stream, and an id of a component.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(id = 1)]
struct Sim {
    #[shmx(id = 2)]
    x: f32,
}

fn main() {}
