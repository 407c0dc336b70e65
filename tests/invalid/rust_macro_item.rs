sizes! {
    CORES = 64,
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    load: [f32; CORES],
}
