// Two variants for unknown messages.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(unknown)]
    Other { id: u32, bytes: Vec<u8> },
    #[shmx(unknown)]
    Another { id: u32, bytes: Vec<u8> },
}

fn main() {}
