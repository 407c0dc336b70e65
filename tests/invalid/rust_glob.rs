use robot::*;

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    load: [f32; JOINTS],
}
