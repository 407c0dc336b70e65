// A struct of any type.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim<T> {
    #[shmx(id = 1)]
    value: T,
}

fn main() {}
