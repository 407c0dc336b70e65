// The variant for unknown messages, with other types.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(unknown)]
    Other { id: u64, bytes: Vec<u8> },
}

fn main() {}
