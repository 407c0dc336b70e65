#[derive(ShmxControl)]
enum Message {
    #[shmx(id = 1)]
    Pause,
    Load { path: String },
    #[shmx(id = 1)]
    Go,
}

#[derive(ShmxStream)]
#[shmx(controls = Message)]
struct Demo {
    #[shmx(id = 1)]
    tick: u64,
}
