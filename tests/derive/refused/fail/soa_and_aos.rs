// Both layouts.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, soa, aos)]
    position: [[f32; 3]; 4],
}

fn main() {}
