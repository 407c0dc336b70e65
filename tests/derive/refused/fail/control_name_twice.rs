// Two messages of one name.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1, name = "go")]
    Pause,
    #[shmx(id = 2)]
    Go,
}

fn main() {}
