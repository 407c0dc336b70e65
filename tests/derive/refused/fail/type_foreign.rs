// A type that says nothing of itself.

use shmx_runtime::ShmxStream;

struct Opaque(#[allow(dead_code)] u32);

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    value: Opaque,
}

fn main() {}
