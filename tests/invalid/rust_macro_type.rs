#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    load: vector!(f32, 3),
}
