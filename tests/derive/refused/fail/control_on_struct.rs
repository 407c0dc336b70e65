// A struct as messages.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
struct Command {
    id: u32,
}

fn main() {}
