// A message with a number that is no id.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Pause = 1,
}

fn main() {}
