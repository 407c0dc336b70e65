const SPACE: usize = 3;

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1, components("x", "y"))]
    position: [[f32; SPACE]; 10],
    #[shmx(id = 2, components)]
    speed: f32,
}
