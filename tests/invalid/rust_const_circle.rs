const A: usize = B + 1;
const B: usize = A - 1;

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    load: [f32; A],
}
