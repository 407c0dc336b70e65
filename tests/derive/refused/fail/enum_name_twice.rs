// Two values of one name.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
    #[shmx(name = "dust")]
    Gas,
}

fn main() {}
