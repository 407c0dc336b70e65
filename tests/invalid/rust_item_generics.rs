#[derive(ShmxStream)]
struct Demo<const N: usize> {
    #[shmx(id = 1)]
    load: [f32; N],
}
