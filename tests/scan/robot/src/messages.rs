use shmx_runtime::{ShmxControl, Text};

#[derive(ShmxControl)]
pub enum Message {
    #[shmx(id = 1)]
    Home,
    #[shmx(id = 2)]
    Say { text: Text<{ crate::sizes::CELLS * 2 }>, loud: u8 },
    #[shmx(unknown)]
    Other { id: u32, bytes: Vec<u8> },
}
