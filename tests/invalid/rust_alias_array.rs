/// Behind a name, its length is no dimension.
type Point = [f32; 3];

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    tick: u64,
    #[shmx(id = 2)]
    point: Point,
}
