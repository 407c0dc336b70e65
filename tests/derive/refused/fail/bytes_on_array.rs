// Bytes in an array, as a stream.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, bytes)]
    raw: [u8; 64],
}

fn main() {}
