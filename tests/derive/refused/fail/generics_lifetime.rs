// A struct with a lifetime.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim<'a> {
    #[shmx(id = 1)]
    value: &'a u32,
}

fn main() {}
