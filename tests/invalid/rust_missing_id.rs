#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    tick: u64,
    /// Where they are.
    position: [f32; 3],
}
