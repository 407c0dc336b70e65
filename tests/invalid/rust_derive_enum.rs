#[derive(ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust,
    Gas,
}

#[derive(ShmxEnum)]
#[shmx(flags)]
#[repr(u8)]
enum Warning {
    Hot = 1,
}

enum Colour {
    Red,
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1)]
    kind: Kind,
    #[shmx(id = 2)]
    first: Open<Warning>,
    #[shmx(id = 3)]
    colour: Open<Colour>,
}
