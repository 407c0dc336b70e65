// A schema's name that is none.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(schema = "Sim Render")]
struct Sim {
    #[shmx(id = 1)]
    tick: u64,
}

fn main() {}
