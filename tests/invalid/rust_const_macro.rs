#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1, max = cores!())]
    load: Vec<f32>,
}
