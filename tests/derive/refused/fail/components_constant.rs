// Fewer names than components, whose number is a constant.

use shmx_runtime::ShmxStream;

const N: usize = 3;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, components("x", "y"))]
    position: [f32; N],
}

fn main() {}
