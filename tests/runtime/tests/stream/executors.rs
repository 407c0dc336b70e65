//! The same frames under three executors, from a writer in another process.

use super::{LONG, block_on, publish};
use futures_util::task::LocalSpawnExt;
use futures_util::{Stream, StreamExt};
use shmx_runtime::{Result, dynamic};
use shmx_tests::life::{Client, OwnedFrame, Server};
use shmx_tests::{finish, name, part, play, start};
use std::process::Stdio;
use std::time::Duration;

const FRAMES: u64 = 5000;

/// A writer in another process, with pauses of different lengths: readers sleep, or find the next one there.
fn write(name: &str) {
    let mut server = Server::create(name).unwrap();
    std::io::stdin().read_line(&mut String::new()).unwrap(); // all are attached
    for tick in 1..=FRAMES {
        publish(&mut server, tick);
        match tick % 50 {
            0 => std::thread::sleep(Duration::from_millis(1)),
            n if n % 5 == 0 => std::thread::sleep(Duration::from_micros(20 * n)),
            _ => {}
        }
    }
    println!("written");
    server.close().unwrap();
}

/// What a reader saw: how many frames, all whole, each newer than the one before.
#[derive(Default)]
struct Seen {
    last: u64,
    count: u64,
}

impl Seen {
    fn note(&mut self, tick: u64, words: &[u64]) {
        assert!(tick > self.last, "{tick} after {}", self.last);
        assert!(words.iter().all(|w| *w == tick), "frame {tick} is torn");
        (self.last, self.count) = (tick, self.count + 1);
    }

    fn add(&mut self, frame: &Result<OwnedFrame>) {
        let frame = frame.as_ref().unwrap();
        self.note(frame.tick(), frame.words());
    }

    /// None is lost at the end, each other one is counted.
    fn check(&self, missed: u64) {
        assert_eq!(self.last, FRAMES, "the last frame");
        // Frames before the first that it saw are not missed.
        assert!(self.count + missed <= FRAMES && self.count + missed > FRAMES / 2, "{} + {missed}", self.count);
        assert!(self.count > 100, "{} frames of {FRAMES}", self.count);
    }
}

#[test]
fn any_executor_gets_the_newest_frames_until_the_writer_closes() {
    let test = "executors::any_executor_gets_the_newest_frames_until_the_writer_closes";
    if let Some((_, name)) = part() {
        return write(&name);
    }
    let name = name("executors");
    let mut writer = play(test, "write", &name).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let attach = || Client::builder(&name).wait(LONG).attach().unwrap();

    let own = attach().into_stream();
    let own = std::thread::spawn(move || {
        let (mut stream, mut seen) = (own, Seen::default());
        block_on(async {
            while let Some(frame) = stream.next().await {
                seen.add(&frame);
            }
        });
        seen.check(stream.client().missed());
        assert!(stream.client().writer().is_gone() && stream.client().held() == 0);
    });

    // Two tasks in one thread, one of them without a schema.
    let (typed, untyped) = (attach().into_stream(), dynamic::Client::attach(&name).unwrap().into_stream());
    let local = std::thread::spawn(move || {
        let mut pool = futures_executor::LocalPool::new();
        let spawner = pool.spawner();
        spawner.spawn_local(collect(typed)).unwrap();
        spawner
            .spawn_local(async move {
                let (mut stream, mut seen) = (untyped, Seen::default());
                while let Some(frame) = StreamExt::next(&mut stream).await {
                    let frame = frame.unwrap();
                    let words = frame.stream("words").unwrap();
                    seen.note(words.numbers::<u64>().unwrap()[0], words.numbers().unwrap());
                }
                seen.check(stream.client().missed());
            })
            .unwrap();
        pool.run();
    });

    // Frames cross to another task, and stay what they are.
    let stream = attach().into_stream();
    let tokio = std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
        runtime.block_on(async move {
            let (mut stream, mut seen, mut checks) = (stream, Seen::default(), Vec::new());
            while let Some(frame) = stream.next().await {
                seen.add(&frame);
                let (frame, tick) = (frame.unwrap(), seen.last);
                let check = tokio::spawn(async move {
                    tokio::time::sleep(Duration::from_micros(200)).await;
                    assert!(frame.words().iter().all(|w| *w == tick), "a held frame changed");
                });
                checks.push(check);
                if checks.len() == 3 {
                    // Of four pins: the stream has none, but the next frame needs one.
                    for check in checks.drain(..) {
                        check.await.unwrap();
                    }
                }
            }
            seen.check(stream.client().missed());
        });
    });

    std::io::Write::write_all(writer.stdin.as_mut().unwrap(), b"go\n").unwrap();
    for reader in [own, local, tokio] {
        reader.join().unwrap();
    }
    finish(writer);
}

/// By the trait alone.
async fn collect<F>(mut stream: F)
where
    F: Stream<Item = Result<OwnedFrame>> + Unpin,
{
    let mut seen = Seen::default();
    while let Some(frame) = StreamExt::next(&mut stream).await {
        seen.add(&frame);
    }
    assert_eq!(seen.last, FRAMES);
}

#[test]
fn a_thousand_streams_share_one_thread() {
    let test = "executors::a_thousand_streams_share_one_thread";
    let Some((part, name)) = part() else {
        finish(start(test, "watches several", &name("thousand")));
        finish(start(test, "one at a time", &name("thousand-old")));
        return;
    };
    if part == "one at a time" {
        shmx_tests::raw::forbid_waitv();
    }
    // More words than the kernel watches at once, in any case.
    const SERVERS: u64 = 20;
    let names: Vec<String> = (0..SERVERS).map(|k| format!("{name}-{k}")).collect();
    let mut servers: Vec<Server> =
        names.iter().map(|name| Server::builder(name).readers(50).pins(1).slots(8).create().unwrap()).collect();
    let mut pool = futures_executor::LocalPool::new();
    let spawner = pool.spawner();
    for name in &names {
        for _ in 0..50 {
            let stream = Client::attach(name).unwrap().into_stream();
            spawner
                .spawn_local(async move {
                    let mut stream = stream;
                    let mut last = 0;
                    while let Some(frame) = stream.next().await {
                        last = frame.unwrap().tick();
                    }
                    assert_eq!(last, 30);
                })
                .unwrap();
        }
    }
    pool.run_until_stalled();
    super::helper();
    let writer = std::thread::spawn(move || {
        for tick in 1..=30 {
            servers.iter_mut().for_each(|server| publish(server, tick));
            std::thread::sleep(Duration::from_millis(2));
        }
        servers.into_iter().for_each(|server| server.close().unwrap());
    });
    pool.run();
    writer.join().unwrap();
}
