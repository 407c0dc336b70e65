// A wire name with a control character.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, name = "a\nb")]
    tick: u64,
}

fn main() {}
