// Two accessors of one name.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    self_: u64,
    #[shmx(id = 2)]
    r#type: u64,
    #[shmx(id = 3)]
    type_: u64,
}

fn main() {}
