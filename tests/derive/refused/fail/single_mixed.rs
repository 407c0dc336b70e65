// One stream of two types.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(id = 1)]
struct Sim {
    x: f32,
    y: f64,
}

fn main() {}
