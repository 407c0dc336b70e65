//! Streams: any executor, every way to end, and one thread that is there only while somebody waits.

mod ends;
mod executors;
mod helper;
mod others;
mod quoted;

use shmx_tests::life::Server;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::Thread;
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(30);

fn publish(server: &mut Server, tick: u64) {
    let mut frame = server.begin().unwrap();
    frame.set_writer(1);
    frame.set_tick(tick);
    frame.words_mut().fill(tick);
    frame.publish().unwrap();
}

/// Counts how often it is woken, and unparks who polls.
struct Counter(Thread, AtomicU64);

impl Wake for Counter {
    fn wake(self: Arc<Self>) {
        self.1.fetch_add(1, Ordering::SeqCst);
        self.0.unpark();
    }
}

fn counter() -> (Arc<Counter>, Waker) {
    let counter = Arc::new(Counter(std::thread::current(), AtomicU64::new(0)));
    (counter.clone(), counter.into())
}

impl Counter {
    fn count(&self) -> u64 {
        self.1.load(Ordering::SeqCst)
    }
}

/// The smallest executor there is.
fn block_on<T>(future: impl Future<Output = T>) -> T {
    let (_, waker) = counter();
    let (mut future, mut cx) = (pin!(future), Context::from_waker(&waker));
    loop {
        match future.as_mut().poll(&mut cx) {
            Poll::Ready(value) => return value,
            Poll::Pending => std::thread::park(),
        }
    }
}

/// Polls a future once.
fn poll_once<T>(future: impl Future<Output = T>, waker: &Waker) -> Poll<T> {
    pin!(future).as_mut().poll(&mut Context::from_waker(waker))
}

/// This process's helper threads: their folders in /proc.
fn helpers() -> Vec<String> {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap();
    let path = |task: std::io::Result<std::fs::DirEntry>| task.unwrap().path().display().to_string();
    tasks
        .map(path)
        .filter(|p| std::fs::read_to_string(format!("{p}/comm")).is_ok_and(|comm| comm.trim() == "shmx-bells"))
        .collect()
}

/// The one helper thread, which names itself when it starts.
fn helper() -> String {
    soon("one helper thread", || helpers().len() == 1);
    helpers().remove(0)
}

/// Waits until something is so.
fn soon(what: &str, mut is_so: impl FnMut() -> bool) {
    let start = Instant::now();
    while !is_so() {
        assert!(start.elapsed() < Duration::from_secs(10), "not within 10 s: {what}");
        std::thread::sleep(Duration::from_millis(1));
    }
}
