#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    tick: u64,
}
