#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    on: bool,
    #[shmx(id = 2)]
    size: usize,
    #[shmx(id = 3)]
    name: &'static str,
    #[shmx(id = 4)]
    pair: (f32, f32),
    #[shmx(id = 5)]
    letter: char,
    #[shmx(id = 6)]
    next: Box<u8>,
}
