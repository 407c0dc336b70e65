// Streams that fit into no frame.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    a: [u32; 1 << 29],
    #[shmx(id = 2)]
    b: [u32; 1 << 29],
    #[shmx(id = 3)]
    c: [u32; 1 << 29],
}

fn main() {}
