type Grid<const N: usize> = [f32; N];

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    grid: Grid<4>,
}
