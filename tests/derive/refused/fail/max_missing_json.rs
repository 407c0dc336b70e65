// Json without max.

use shmx_runtime::{Json, ShmxStream};

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    hud: Json,
}

fn main() {}
