// Two messages with one id.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Pause,
    #[shmx(id = 1)]
    Go,
}

fn main() {}
