// An enum without repr.

use shmx_runtime::ShmxEnum;

#[derive(ShmxEnum)]
enum Kind {
    Dust,
    Gas,
}

fn main() {}
