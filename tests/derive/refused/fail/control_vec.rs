// A Vec in a message.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Load { path: Vec<u8> },
}

fn main() {}
