#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1, units = "m")]
    height: f32,
    #[shmx(id = "two")]
    speed: f32,
    #[shmx(id = 3, id = 4)]
    load: f32,
}
