// An array with more elements than 32 bits can count.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    list: [u8; 4294967296],
}

fn main() {}
