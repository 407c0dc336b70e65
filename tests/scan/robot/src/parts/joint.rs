use shmx_runtime::{Open as Any, ShmxEnum, ShmxRecord};

#[derive(ShmxEnum)]
#[shmx(name = "JointState")]
#[repr(u8)]
pub enum State {
    Free = b'f',
    Held = b'h',
}

#[derive(ShmxRecord)]
#[repr(C)]
pub struct Joint {
    #[shmx(unit = "rad")]
    pub angle: f32,
    pub state: Any<State>,
    #[shmx(bytes)]
    pub serial: [u8; super::LIMBS as usize - 1],
}
