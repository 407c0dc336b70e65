#[derive(ShmxRecord)]
#[repr(C)]
struct Pair {
    a: u32,
    #[shmx(pad)]
    _pad: [u8; 4],
    b: u32,
    c: u8,
    #[shmx(pad)]
    _end: [u8; 7],
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    pair: Pair,
}
