// Planes of a number.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, soa)]
    position: f32,
}

fn main() {}
