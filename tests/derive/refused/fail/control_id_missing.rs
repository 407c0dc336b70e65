// A message without an id.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Pause,
    Go,
}

fn main() {}
