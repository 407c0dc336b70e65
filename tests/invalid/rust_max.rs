#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    log: String,
    #[shmx(id = 2, max = 8)]
    load: [f32; 8],
}
