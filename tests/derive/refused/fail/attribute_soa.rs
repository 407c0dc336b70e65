// What stands alone, with a value.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, soa = true)]
    position: [[f32; 3]; 4],
}

fn main() {}
