// One stream of Vecs.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(id = 1)]
struct Sim {
    x: Vec<f32>,
    y: Vec<f32>,
}

fn main() {}
