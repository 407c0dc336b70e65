// An enum as a record.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(u8)]
enum Kind {
    Dust,
}

fn main() {}
