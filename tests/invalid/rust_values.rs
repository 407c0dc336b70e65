#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust = FIRST - 1,
    Gas = FIRST,
    Star = 255,
    Hole,
}

const FIRST: u8 = 0;

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    kind: Open<Kind>,
}
