// A Vec of Json.

use shmx_runtime::{Json, ShmxStream};

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 8)]
    value: Vec<Json>,
}

fn main() {}
