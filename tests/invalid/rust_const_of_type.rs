struct Cores;

impl Cores {
    const MOST: usize = 64;
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    load: [f32; Cores::MOST],
}
