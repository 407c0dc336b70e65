// A Vec of Strings.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1, max = 8)]
    value: Vec<String>,
}

fn main() {}
