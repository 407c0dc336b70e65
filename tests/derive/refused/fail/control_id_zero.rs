// A message of id 0.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 0)]
    Pause,
}

fn main() {}
