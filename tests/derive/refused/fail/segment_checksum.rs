// A checksum that there is not.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(segment(checksum = "md5"))]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
