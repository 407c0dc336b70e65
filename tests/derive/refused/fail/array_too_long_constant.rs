// An array with more elements than 32 bits can count, by a constant.

use shmx_runtime::ShmxStream;

const MANY: usize = 1 << 32;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    list: [u8; MANY],
}

fn main() {}
