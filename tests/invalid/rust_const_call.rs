mod sizes {
    pub const CORES: usize = detect();

    const fn detect() -> usize {
        64
    }
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    load: [f32; sizes::CORES],
}
