// More components than there may be.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, components)]
    position: [f32; 65536],
}

fn main() {}
