#[repr(C)]
struct Pair {
    a: f32,
    b: f32,
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1, max = 8)]
    pairs: Vec<Pair>,
}
