//! The thread: there only while it is needed, quiet while nothing happens, in nobody's way when it is over.

use super::{LONG, block_on, counter, helper, helpers, poll_once, publish, soon};
use shmx_runtime::{Bell, Inspector};
use shmx_tests::life::{Client, Server};
use shmx_tests::{finish, name, part, play, raw, start};
use std::os::unix::fs::FileExt;
use std::process::Stdio;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::task::{Context, Poll, Wake, Waker};
use std::time::{Duration, Instant};

/// Runs the test in a process of its own: true there.
fn alone(test: &str) -> Option<String> {
    if let Some((_, name)) = part() {
        return Some(name);
    }
    finish(start(&format!("helper::{test}"), "alone", &name(test)));
    None
}

#[test]
fn it_is_there_while_somebody_waits() {
    let Some(name) = alone("it_is_there_while_somebody_waits") else { return };
    let mut server = Server::create(&name).unwrap();
    let client = || Client::attach(&name).unwrap();
    // Neither polling nor a stream whose frames are there need it.
    let polls = client();
    publish(&mut server, 1);
    assert!(polls.latest().unwrap().is_some() && polls.wait(Duration::from_millis(5)).unwrap().is_none());
    let mut first = client().into_stream();
    assert_eq!(block_on(first.next()).unwrap().unwrap().tick(), 1);
    assert!(helpers().is_empty());

    let (_, waker) = counter();
    assert!(poll_once(first.next(), &waker).is_pending());
    let task = helper();
    // Signals are for the program's own threads.
    let status = std::fs::read_to_string(format!("{task}/status")).unwrap();
    let blocked = status.lines().find_map(|line| line.strip_prefix("SigBlk:")).unwrap().trim();
    assert_eq!(u64::from_str_radix(blocked, 16).unwrap() & 0x7FFF_FFFF, 0x7FFB_FEFF, "all but SIGKILL and SIGSTOP");
    let mine = std::fs::read_to_string("/proc/thread-self/status").unwrap();
    let mine = mine.lines().find_map(|line| line.strip_prefix("SigBlk:")).unwrap().trim();
    assert_eq!(u64::from_str_radix(mine, 16).unwrap(), 0, "this thread's are as they were");

    let mut second = client().into_stream();
    assert_eq!(block_on(second.next()).unwrap().unwrap().tick(), 1);
    assert!(poll_once(second.next(), &waker).is_pending());
    drop(first);
    publish(&mut server, 2);
    assert_eq!(block_on(second.next()).unwrap().unwrap().tick(), 2);
    assert_eq!(helpers(), [task], "one for all");
    drop(second);
    soon("the thread ends with the last stream", || helpers().is_empty());

    // And comes again.
    let mut third = client().into_stream();
    assert_eq!(block_on(third.next()).unwrap().unwrap().tick(), 2);
    assert!(poll_once(third.next(), &waker).is_pending());
    helper();
    let client = third.into_client();
    soon("a client taken back ends it too", || helpers().is_empty());
    publish(&mut server, 3);
    assert_eq!(client.latest().unwrap().unwrap().tick(), 3);
}

#[test]
fn dropped_while_it_waits_a_stream_leaves_nothing() {
    let Some(name) = alone("dropped_while_it_waits_a_stream_leaves_nothing") else { return };
    let mut server = Server::builder(&name).readers(1).create().unwrap();
    for tick in 1..=300 {
        let (count, waker) = counter();
        // Its reader slot, the only one, is free at once.
        let mut stream = Client::attach(&name).unwrap().into_stream();
        if tick > 1 {
            assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), tick - 1);
        }
        assert!(poll_once(stream.next(), &waker).is_pending());
        if tick % 3 == 0 {
            std::thread::sleep(Duration::from_millis(1)); // the thread is asleep on it
        }
        drop(stream);
        publish(&mut server, tick);
        if tick % 10 == 0 {
            std::thread::sleep(Duration::from_millis(2));
            assert_eq!(count.count(), 0, "woken after it was dropped");
        }
    }
    soon("no thread", || helpers().is_empty());
}

#[test]
fn it_is_quiet_while_nothing_happens() {
    let Some(name) = alone("it_is_quiet_while_nothing_happens") else { return };
    let mut server = Server::create(&name).unwrap();
    let mut stream = Client::attach(&name).unwrap().into_stream();
    let (count, waker) = counter();
    assert!(poll_once(stream.next(), &waker).is_pending());
    let task = helper();
    let switches = || -> u64 {
        let status = std::fs::read_to_string(format!("{task}/status")).unwrap();
        status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:")).unwrap().trim().parse().unwrap()
    };
    let before = switches();
    std::thread::sleep(Duration::from_secs(1));
    assert_eq!(count.count(), 0, "the task was woken for nothing");
    let looks = switches() - before;
    assert!((5..=25).contains(&looks), "{looks} looks around in a second: every 90 ms");

    // Woken once, it waits to be armed again, however much is published.
    publish(&mut server, 1);
    soon("the waker is called", || count.count() == 1);
    std::thread::sleep(Duration::from_millis(200));
    let before = switches();
    let other = Client::attach(&name).unwrap();
    for tick in 2..200 {
        publish(&mut server, tick);
        other.wait(Duration::from_millis(1)).unwrap(); // has itself woken each time
        std::thread::sleep(Duration::from_millis(2));
    }
    assert_eq!(count.count(), 1);
    assert!(switches() - before <= 5, "{} times awake for nobody", switches() - before);
    assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), 199);
}

#[test]
fn a_process_that_ends_does_not_wait_for_it() {
    let test = "helper::a_process_that_ends_does_not_wait_for_it";
    if let Some((_, name)) = part() {
        let server = Server::create(&name).unwrap();
        let mut stream = Client::attach(&name).unwrap().into_stream();
        let (_, waker) = counter();
        assert!(poll_once(stream.next(), &waker).is_pending());
        std::mem::forget((stream, server)); // as statics are
        std::thread::spawn(move || {
            let stream = Client::attach(&name).unwrap().into_stream();
            let mut stream = stream;
            block_on(stream.next())
        });
        std::thread::sleep(Duration::from_millis(20));
        return; // with the helper asleep, and a task that waits for ever
    }
    let start = Instant::now();
    let mut child = play(test, "end", &name("exit")).stdout(Stdio::null()).spawn().unwrap();
    assert!(child.wait().unwrap().success());
    assert!(start.elapsed() < LONG / 3, "{:?}", start.elapsed());
}

#[test]
fn a_forked_child_has_one_of_its_own() {
    let Some(name) = alone("a_forked_child_has_one_of_its_own") else { return };
    let mut server = Server::builder(&name).readers(4).create().unwrap();
    let mut stream = Client::attach(&name).unwrap().into_stream();
    publish(&mut server, 1);
    let held = block_on(stream.next()).unwrap().unwrap();
    let (count, waker) = counter();
    assert!(poll_once(stream.next(), &waker).is_pending());
    for _ in 0..50 {
        let child = raw::fork();
        if child.is_err() {
            assert_eq!((held.tick(), held.words()[255]), (1, 1), "views stay readable");
            let (_, waker) = counter();
            let Poll::Ready(Some(Err(error))) = poll_once(stream.next(), &waker) else { panic!("no error") };
            assert!(error.is_forked(), "{error}");
            assert!(matches!(poll_once(stream.next(), &waker), Poll::Ready(None)), "and that is the end");
            assert!(helpers().is_empty(), "a child has the forking thread only");
            drop(stream);
            // A stream of its own, with a thread of its own, on a segment of its own.
            let own = format!("{name}-child-{}", std::process::id());
            let mut server = Server::create(&own).unwrap();
            let mut stream = Client::attach(&own).unwrap().into_stream();
            assert!(poll_once(stream.next(), &waker).is_pending());
            helper();
            let writer = std::thread::spawn(move || {
                std::thread::sleep(Duration::from_millis(2));
                publish(&mut server, 5);
                std::thread::sleep(Duration::from_millis(2));
            });
            assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), 5);
            writer.join().unwrap();
            return;
        }
        assert!(raw::join(child.unwrap()));
    }
    assert_eq!(count.count(), 0);
    publish(&mut server, 2);
    assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), 2, "as if there had been no child");
    helper();
}

/// As when a writer is killed between a frame and its wake-up: here, nobody seems to be asleep.
#[test]
fn a_frame_without_a_wake_up_is_found_all_the_same() {
    let name = name("unwoken");
    let mut server = Server::create(&name).unwrap();
    let mut stream = Client::attach(&name).unwrap().into_stream();
    let asleep = Inspector::open(&name).unwrap().layout().pins_offset;
    let file = std::fs::File::options().write(true).open(server.path()).unwrap();
    for tick in 1..=3 {
        let (count, waker) = counter();
        assert!(poll_once(stream.next(), &waker).is_pending());
        file.write_all_at(&[0; 4], asleep).unwrap();
        publish(&mut server, tick);
        soon("the waker is called", || count.count() == 1);
        assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), tick);
    }
}

/// A frame that comes just as the stream goes to sleep is not left until the next look around, 90 ms later. Prints how
/// long frames take, beside those of a client that waits itself.
#[test]
fn no_wake_up_is_lost() {
    const ROUNDS: u64 = 3000;
    let name = name("race");
    let mut server = Server::builder(&name).timestamps(true).create().unwrap();
    let client = Client::attach(&name).unwrap();
    let mut stream = Client::attach(&name).unwrap().into_stream();
    let asked = AtomicU64::new(0);
    let (mut lone, mut streamed) = (Vec::new(), Vec::new());
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| {
            for tick in 1..=2 * ROUNDS {
                while asked.load(Ordering::Acquire) < tick {
                    std::hint::spin_loop();
                }
                // From before it looks until it is fast asleep.
                let start = Instant::now();
                let late = Duration::from_nanos(tick * 7919 % 40_000);
                while start.elapsed() < late {
                    std::hint::spin_loop();
                }
                publish(&mut server, tick);
            }
        });
        let now = || rustix::time::clock_gettime(rustix::time::ClockId::Monotonic);
        let age = |published: u64| {
            let now = now();
            (now.tv_sec as u64 * 1_000_000_000 + now.tv_nsec as u64).saturating_sub(published)
        };
        for tick in 1..=ROUNDS {
            asked.store(tick, Ordering::Release);
            let frame = client.wait(LONG).unwrap().unwrap();
            lone.push(age(frame.meta().publish_ns));
        }
        for tick in ROUNDS + 1..=2 * ROUNDS {
            asked.store(tick, Ordering::Release);
            let frame = loop {
                let frame = block_on(stream.next()).unwrap().unwrap();
                if frame.tick() == tick {
                    break frame;
                }
            };
            streamed.push(age(frame.meta().publish_ns));
        }
        writer.join().unwrap();
    });
    for (what, ages) in [("wait", &mut lone), ("stream", &mut streamed)] {
        ages.sort_unstable();
        let us = |i: usize| ages[i] as f64 / 1e3;
        println!("{what}: median {:.1} us, 99 % {:.1} us, most {:.1} us", us(1500), us(2970), us(2999));
        let lost = ages.iter().filter(|age| **age > 60_000_000).count();
        assert!(lost <= 5, "{what}: {lost} frames came more than 60 ms late");
    }
}

struct Bad;

impl Wake for Bad {
    fn wake(self: Arc<Self>) {
        panic!("this waker panics, as the test wants");
    }
}

#[test]
fn a_waker_that_panics_is_its_owners_trouble() {
    let name = name("panic");
    let mut server = Server::create(&name).unwrap();
    let bad = Client::attach(&name).unwrap();
    let mut bell = Bell::new();
    let waker = Waker::from(Arc::new(Bad));
    assert!(bad.poll_frame(&mut bell, &mut Context::from_waker(&waker)).is_pending());
    let mut stream = Client::attach(&name).unwrap().into_stream();
    let writer = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(10));
        publish(&mut server, 1);
        server
    });
    assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), 1);
    publish(&mut writer.join().unwrap(), 2);
    assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), 2);
}
