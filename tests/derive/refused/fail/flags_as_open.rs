// Flags where an enum is expected.

use shmx_runtime::{Open, ShmxEnum, ShmxStream};

#[derive(ShmxEnum)]
#[shmx(flags)]
#[repr(u8)]
enum Fault {
    Hot = 1,
}

#[derive(ShmxStream)]
struct Sim {
    #[shmx(id = 1)]
    fault: Open<Fault>,
}

fn main() {}
