// An array behind a name.

use shmx_runtime::ShmxStream;

type Point = [f32; 3];

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: Point,
}

fn main() {}
