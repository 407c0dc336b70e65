/// Inside a function, the scan does not see it.
fn main() {
    #[derive(ShmxStream)]
    struct Demo {
        #[shmx(id = 1)]
        tick: u64,
    }
}
