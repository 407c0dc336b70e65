// A unit of the struct, which is no stream.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
#[shmx(unit = "m")]
struct Sim {
    #[shmx(id = 1)]
    x: f32,
}

fn main() {}
