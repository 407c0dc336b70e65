#[derive(ShmxRecord)]
#[repr(C)]
struct Particle {
    kind: u8,
    mass: f32,
    #[shmx(components("x", "y", "z"))]
    origin: [f32; 3],
    alive: Bool,
}

#[derive(ShmxStream)]
struct Demo {
    #[shmx(id = 1, max = 256)]
    born: Vec<Particle>,
}
