// An attribute of a value that there is not.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    #[shmx(nam = "dust")]
    Dust,
}

fn main() {}
