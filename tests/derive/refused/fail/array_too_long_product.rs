// Arrays with more elements than 32 bits can count.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    grid: [[u8; 65536]; 65536],
}

fn main() {}
