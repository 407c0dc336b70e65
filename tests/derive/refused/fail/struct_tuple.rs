// Streams without names.

use shmx_runtime::ShmxStream;

#[derive(ShmxStream)]
struct Sim(u64);

fn main() {}
