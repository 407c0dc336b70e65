#[cfg_attr(feature = "shared", derive(ShmxStream))]
struct Demo {
    tick: u64,
}
