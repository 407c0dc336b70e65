const N: usize = 8;

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    none: [f32; N - N],
    #[shmx(id = 2, max = 1 << 40)]
    log: String,
    #[shmx(id = 3, soa)]
    grid: [[f32; 1 << 17]; 4],
}
