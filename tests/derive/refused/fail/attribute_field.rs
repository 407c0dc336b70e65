// An attribute of a field that there is not.

use shmx_runtime::ShmxRecord;

#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    #[shmx(component)]
    position: [f32; 3],
}

fn main() {}
