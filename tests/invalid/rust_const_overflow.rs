const FEW: usize = 3;
const SMALL: u8 = 3;

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    load: [f32; FEW - 4],
    #[shmx(id = 2, max = FEW / (FEW - 3))]
    log: String,
    #[shmx(id = 3)]
    cells: [f32; (SMALL * 100) as usize],
}
