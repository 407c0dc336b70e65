#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    tick: u64,
    #[shmx(id = 2)]
    pair: crate::Pair,
}
