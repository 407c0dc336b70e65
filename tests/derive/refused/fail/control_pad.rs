// A hole in a message, where none need be said.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Load {
        kind: u8,
        #[shmx(pad)]
        _pad: [u8; 3],
        size: u32,
    },
}

fn main() {}
