#[derive(ShmxStream)]
#[shmx(segment(slots = 12, wires = "shmx2", mode = 0o1640, checksum = "crc"))]
struct Demo {
    #[shmx(id = 1)]
    tick: u64,
}
