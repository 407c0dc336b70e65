// What stock readers can't check.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(wire = "shmx2", checksum = "crc32"))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
