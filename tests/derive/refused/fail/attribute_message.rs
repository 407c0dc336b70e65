// An attribute of a message that there is not.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1, nmae = "pause")]
    Pause,
}

fn main() {}
