#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    tick: u64,
    #[cfg(feature = "depth")]
    #[shmx(id = 2)]
    depth: [f32; 640],
}
