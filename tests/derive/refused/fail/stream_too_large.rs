// A stream with more bytes than 32 bits can count.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    list: [u64; 1 << 30],
}

fn main() {}
