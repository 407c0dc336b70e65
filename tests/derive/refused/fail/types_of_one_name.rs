// Two types of one name.

use shmx_runtime::{ShmxRecord, ShmxStream};

mod other {
    #[derive(shmx_runtime::ShmxRecord)]
    #[repr(C)]
    pub struct Pair {
        a: u16,
    }
}

#[derive(ShmxRecord)]
#[repr(C)]
struct Pair {
    a: u8,
    b: u8,
}

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    one: Pair,
    #[shmx(id = 2)]
    two: other::Pair,
}

fn main() {}
