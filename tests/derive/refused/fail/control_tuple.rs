// A message whose fields have no names.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Load(u32),
}

fn main() {}
