#[derive(ShmxEnum)]
enum Kind {
    Dust,
}

#[derive(ShmxRecord)]
#[repr(C, packed)]
struct Pair {
    a: u8,
    b: f32,
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    kind: Open<Kind>,
    #[shmx(id = 2)]
    pair: Pair,
}
