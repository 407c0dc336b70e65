// A HashMap.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: std::collections::HashMap<u32, u32>,
}

fn main() {}
