// An array of Json.

use shmx_runtime::{Json, ShmxStream};

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 8)]
    value: [Json; 3],
}

fn main() {}
