enum Message {
    Pause,
}

#[derive(ShmxStream)]
#[shmx(controls = Message)]
struct Demo {
    #[shmx(id = 1)]
    tick: u64,
}
