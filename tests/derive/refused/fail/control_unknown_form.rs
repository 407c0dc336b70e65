// The variant for unknown messages, of another form.

use shmx_runtime::ShmxControl;

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Pause,
    #[shmx(unknown)]
    Other(u32, Vec<u8>),
}

fn main() {}
