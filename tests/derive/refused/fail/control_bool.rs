// A bool in a message.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Set { on: bool },
}

fn main() {}
