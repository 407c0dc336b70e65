// A trait object.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: Box<dyn Fn()>,
}

fn main() {}
