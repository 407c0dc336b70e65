//! Writers that die and come back, under readers that live on: nothing torn, nothing old taken for new, views valid.

use shmx_tests::life::{Client, OwnedFrame, Server, Snapshot, Watcher};
use shmx_tests::{finish, later, name, number, part, play, start, wait_for};
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Stdio};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(30);
/// What the runtime promises, and what a busy machine may add.
const SOON: Duration = Duration::from_millis(100);
const LATE: Duration = Duration::from_millis(400);

fn word(writer: u64, tick: u64, k: u64) -> u64 {
    writer.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ tick.wrapping_mul(0xC2B2_AE3D_27D4_EB4F) ^ k
}

fn publish(server: &mut Server, writer: u64, tick: u64) {
    let mut frame = server.begin().unwrap();
    let now = frame.fixed_mut();
    (*now.writer, *now.tick) = (writer, tick);
    for (k, w) in (0..).zip(now.words.iter_mut()) {
        *w = word(writer, tick, k);
    }
    let n = (tick % 64) as usize;
    frame.more_mut(n).unwrap().fill(tick);
    frame.publish().unwrap();
}

macro_rules! check {
    ($frame:expr) => {{
        let frame = &$frame;
        let (writer, tick) = (frame.writer(), frame.tick());
        for (k, w) in (0..).zip(frame.words()) {
            assert_eq!(*w, word(writer, tick, k), "writer {writer}, tick {tick}, word {k}");
        }
        assert_eq!(frame.more().len() as u64, tick % 64);
        assert!(frame.more().iter().all(|w| *w == tick));
        let which = (writer, tick);
        which
    }};
}

/// A writer that publishes as fast as it can until it is killed. Its number says what it is like.
fn write(name: &str, writer: u64) {
    if writer % 50 == 49 {
        let mut server = later::Server::create(name).unwrap();
        for tick in 0.. {
            let mut frame = server.begin().unwrap();
            frame.set_writer(writer);
            frame.set_tick(tick as f64);
            frame.publish().unwrap();
        }
    }
    // Of another size now and then: then it is another segment.
    let slots = [32, 32, 32, 32, 32, 64, 64, 32, 32, 128][writer as usize % 10];
    let mut server = Server::builder(name).slots(slots).create().unwrap();
    for tick in 1.. {
        if tick % 7 == 0 {
            drop(server.begin().unwrap());
        }
        publish(&mut server, writer, tick);
        server.controls().for_each(drop);
    }
}

/// Reads until writer `last` is seen; nothing may go back.
fn read(name: &str, last: u64, hold: bool) {
    let client = Client::builder(name).wait(LONG).attach().unwrap();
    println!("ready");
    let mut held: Vec<(OwnedFrame, (u64, u64))> = Vec::new();
    let (mut newest, mut writers, mut misfits, mut frames) = ((0, 0), 0, 0, 0u64);
    while newest.0 < last {
        let frame = match if frames % 3 == 0 { client.latest() } else { client.wait(Duration::from_millis(20)) } {
            Ok(Some(frame)) => frame,
            Ok(None) => {
                frames += 1;
                continue;
            }
            Err(e) => {
                assert!(e.is_misfit(), "{e}");
                assert!(e.to_string().contains("'tick'") || e.to_string().contains("stream"), "{e}");
                misfits += 1;
                std::thread::sleep(Duration::from_millis(1));
                continue;
            }
        };
        let found = check!(frame);
        assert!(found > newest, "{found:?} after {newest:?}");
        writers += u64::from(found.0 > newest.0);
        newest = found;
        frames += 1;
        if hold && frames % 64 == 0 {
            held.push((frame.into_owned(), found));
            if held.len() > 3 {
                let (frame, was) = held.remove(0);
                assert_eq!(check!(frame), was, "a held view stands still");
            }
        }
        for (frame, was) in &held {
            assert_eq!((frame.writer(), frame.tick()), *was);
        }
    }
    for (frame, was) in held {
        assert_eq!(check!(frame), was);
    }
    println!("writers={writers} misfits={misfits} frames={frames} missed={}", client.missed());
}

fn watch(name: &str, last: u64) {
    let watcher = Watcher::open_within(name, LONG).unwrap();
    let mut copy: Snapshot = watcher.snapshot().unwrap();
    println!("ready");
    let (mut newest, mut writers) = ((0, 0), 0);
    while newest.0 < last {
        match watcher.wait(&mut copy, Duration::from_millis(20)) {
            Ok(false) => continue,
            Ok(true) => {}
            Err(e) => {
                assert!(e.is_misfit(), "{e}");
                continue;
            }
        }
        let found = check!(copy);
        assert!(found > newest, "{found:?} after {newest:?}");
        writers += u64::from(found.0 > newest.0);
        newest = found;
    }
    println!("writers={writers}");
}

#[test]
fn readers_outlive_writers_that_are_killed() {
    let test = "readers_outlive_writers_that_are_killed";
    let rounds = number("SHMX_KILLS", 1000);
    if let Some((part, name)) = part() {
        return match part.as_str() {
            "read" => read(&name, rounds, false),
            "hold" => read(&name, rounds, true),
            "watch" => watch(&name, rounds),
            writer => write(&name, writer.parse().unwrap()),
        };
    }
    let name = name("life");
    let writer = |number: u64| {
        play(test, &number.to_string(), &name).stdout(Stdio::null()).stderr(Stdio::inherit()).spawn().unwrap()
    };
    let mut now: Option<Child> = None;
    let mut readers: Vec<Child> = Vec::new();
    let mut random = 0x2545_F491_4F6C_DD1Du64;
    for round in 1..rounds {
        let mut child = writer(round);
        if readers.is_empty() {
            // The first one lives until all have come.
            std::thread::sleep(Duration::from_millis(20));
            readers = ["read", "hold", "watch"].iter().map(|part| start(test, part, &name)).collect();
            readers.iter_mut().for_each(|reader| wait_for(reader, "ready"));
        }
        random ^= random << 13;
        random ^= random >> 7;
        random ^= random << 17;
        // From before it has a name to some hundred frames.
        std::thread::sleep(Duration::from_micros(1000 + random % 9000));
        child.kill().unwrap();
        child.wait().unwrap();
        now = None;
    }
    assert!(now.is_none());
    let mut last = writer(rounds);
    let seen: Vec<String> = readers.into_iter().map(finish).collect();
    last.kill().unwrap();
    last.wait().unwrap();
    println!("{}", seen.join(""));
    for text in &seen {
        let writers = text.split("writers=").nth(1).unwrap().split_whitespace().next().unwrap();
        assert!(writers.parse::<u64>().unwrap() > rounds / 4, "few of {rounds} writers were seen: {text}");
    }
    std::fs::remove_file(format!("/dev/shm/{name}")).unwrap();
}

/// A writer that does what it is told, a line at a time, and dies when it is told nothing more.
struct Puppet(Child, BufReader<std::process::ChildStdout>);

impl Puppet {
    fn new(test: &str, part: &str, name: &str) -> Puppet {
        let mut child = play(test, part, name).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let mut puppet = Puppet(child, out);
        puppet.until("ready");
        puppet
    }

    fn until(&mut self, text: &str) {
        let mut line = String::new();
        while !line.contains(text) {
            line.clear();
            assert!(self.1.read_line(&mut line).unwrap() > 0, "it ended before '{text}'");
        }
    }

    fn publish(&mut self) {
        writeln!(self.0.stdin.as_mut().unwrap(), "publish").unwrap();
        self.until("published");
    }

    fn close(mut self) {
        writeln!(self.0.stdin.as_mut().unwrap(), "close").unwrap();
        assert!(self.0.wait().unwrap().success());
    }

    fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// The other end of a [`Puppet`]: `part` is its number and how many slots it makes.
fn dance(part: &str, name: &str) {
    let (writer, slots) = part.split_once('/').unwrap();
    let writer: u64 = writer.parse().unwrap();
    let mut lines = std::io::stdin().lines().map(Result::unwrap);
    if slots == "later" {
        let mut server = later::Server::create(name).unwrap();
        println!("ready");
        while lines.next().is_some_and(|line| line == "publish") {
            let mut frame = server.begin().unwrap();
            frame.set_writer(writer);
            frame.set_tick(1.0);
            frame.publish().unwrap();
            println!("published");
        }
        return;
    }
    let mut server = Server::builder(name).slots(slots.parse().unwrap()).create().unwrap();
    println!("ready");
    let mut tick = 0;
    while lines.next().is_some_and(|line| line == "publish") {
        tick += 1;
        publish(&mut server, writer, tick);
        println!("published");
    }
}

#[test]
fn whoever_waits_goes_on_at_once() {
    let test = "whoever_waits_goes_on_at_once";
    if let Some((part, name)) = part() {
        return dance(&part, &name);
    }
    let name = name("on");
    let mut first = Puppet::new(test, "1/32", &name);
    first.publish();
    let client = Client::attach(&name).unwrap();
    let poller = Client::attach(&name).unwrap();
    let dynamic = shmx_runtime::dynamic::Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let mut copy = watcher.snapshot().unwrap();
    let held = client.latest().unwrap().unwrap();
    assert_eq!((poller.latest().unwrap().unwrap().writer(), dynamic.latest().unwrap().is_some()), (1, true));
    // In place, bigger, smaller, after a clean close, in place again.
    let mut alive = Some(first);
    for (writer, slots, clean) in [(2, 32, false), (3, 128, false), (4, 32, false), (5, 32, true), (6, 32, false)] {
        match clean {
            true => alive.take().unwrap().close(),
            false => alive.take().unwrap().kill(),
        }
        assert!(!client.writer().is_alive());
        assert!(client.latest().unwrap().is_none() && poller.latest().unwrap().is_none());
        assert!(client.wait(Duration::from_millis(120)).unwrap().is_none(), "a writer that is gone is no error");
        let mut next = Puppet::new(test, &format!("{writer}/{slots}"), &name);
        next.publish();
        let back = Instant::now();
        let frame = client.wait(LONG).unwrap().unwrap();
        assert!(back.elapsed() < LATE, "{:?} where {SOON:?} are meant", back.elapsed());
        assert_eq!(check!(frame), (writer, 1));
        let polled = loop {
            if let Some(frame) = poller.latest().unwrap() {
                break frame;
            }
            assert!(back.elapsed() < LATE);
            std::thread::sleep(Duration::from_millis(5));
        };
        assert_eq!(check!(polled), (writer, 1));
        assert_eq!(dynamic.wait(LONG).unwrap().unwrap().stream("writer").unwrap().numbers::<u64>().unwrap(), [writer]);
        assert!(watcher.wait(&mut copy, LONG).unwrap());
        assert_eq!(check!(copy), (writer, 1));
        assert!(back.elapsed() < 3 * LATE, "{:?}", back.elapsed());
        assert!(client.writer().is_alive() && watcher.writer().is_alive());
        assert_eq!((check!(held), client.held()), ((1, 1), 2), "what was held before is held still");
        client.send(&shmx_tests::life::Control::Ping { number: writer }).unwrap();
        alive = Some(next);
    }
    assert_eq!((client.missed(), watcher.missed()), (0, 0));
    alive.take().unwrap().close();
}

#[test]
fn whoever_spins_goes_on_too() {
    let test = "whoever_spins_goes_on_too";
    if let Some((part, name)) = part() {
        return dance(&part, &name);
    }
    let name = name("spin");
    let mut first = Puppet::new(test, "1/32", &name);
    first.publish();
    let mut client = Client::attach(&name).unwrap();
    assert_eq!(check!(client.latest().unwrap().unwrap()), (1, 1));
    let mut alive = Some(first);
    // In place, bigger, smaller, after a clean close, in place again.
    for (writer, slots, clean) in [(2, 32, false), (3, 128, false), (4, 32, false), (5, 32, true), (6, 32, false)] {
        std::thread::scope(|scope| {
            let client = &mut client;
            // Nothing but polls, and no pause between them, until there is a frame.
            let spinner = scope.spawn(move || {
                let end = Instant::now() + LONG;
                loop {
                    for _ in 0..1_000_000 {
                        if let Some(frame) = client.latest().unwrap() {
                            return (Instant::now(), check!(frame));
                        }
                    }
                    assert!(Instant::now() < end, "writer {writer} is never seen");
                }
            });
            std::thread::sleep(SOON);
            match clean {
                true => alive.take().unwrap().close(),
                false => alive.take().unwrap().kill(),
            }
            let mut next = Puppet::new(test, &format!("{writer}/{slots}"), &name);
            next.publish();
            let back = Instant::now();
            let (seen, what) = spinner.join().unwrap();
            alive = Some(next);
            assert_eq!(what, (writer, 1));
            assert!(seen.saturating_duration_since(back) < LATE, "{:?}", seen.saturating_duration_since(back));
        });
    }
    alive.take().unwrap().close();
}

#[test]
fn what_is_missed_of_the_next_writer_is_counted() {
    let test = "what_is_missed_of_the_next_writer_is_counted";
    if let Some((part, name)) = part() {
        return dance(&part, &name);
    }
    let name = name("missed");
    let mut first = Puppet::new(test, "1/32", &name);
    (0..3).for_each(|_| first.publish());
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let mut copy = watcher.snapshot().unwrap();
    assert_eq!(client.latest().unwrap().unwrap().meta().id, 3);
    first.publish();
    first.publish();
    assert!(client.latest().unwrap().is_some() && watcher.refresh(&mut copy).unwrap());
    assert_eq!((client.missed(), watcher.missed()), (1, 1), "none before the first that was seen, then one");
    // Another segment, whose ids start at 1; then the same again, taken over, whose ids go on.
    let mut alive = first;
    for (writer, missed) in [(2, 4), (3, 7)] {
        alive.kill();
        alive = Puppet::new(test, &format!("{writer}/64"), &name);
        (0..4).for_each(|_| alive.publish());
        assert_eq!(check!(client.wait(LONG).unwrap().unwrap()), (writer, 4));
        assert!(watcher.wait(&mut copy, LONG).unwrap());
        assert_eq!((client.missed(), watcher.missed()), (missed, missed));
    }
    alive.close();
}

#[test]
fn a_writer_with_another_schema_is_a_verdict() {
    let test = "a_writer_with_another_schema_is_a_verdict";
    if let Some((part, name)) = part() {
        return dance(&part, &name);
    }
    let name = name("verdict");
    let mut first = Puppet::new(test, "1/32", &name);
    first.publish();
    let client = Client::attach(&name).unwrap();
    let dynamic = shmx_runtime::dynamic::Client::attach(&name).unwrap();
    let held = client.latest().unwrap().unwrap();
    assert!(dynamic.latest().unwrap().is_some());
    assert_eq!(dynamic.schema().name, "life");
    first.kill();
    let mut other = Puppet::new(test, "2/later", &name);
    other.publish();
    let error = loop {
        match client.wait(LONG) {
            Ok(frame) => assert!(frame.is_none(), "it cannot read these"),
            Err(e) => break e,
        }
    };
    assert!(error.is_misfit(), "{error}");
    let text = error.to_string();
    for part in ["tick", "u64", "f64", &*name] {
        assert!(text.contains(part), "'{part}' is not in: {text}");
    }
    assert_eq!(check!(held), (1, 1));
    // Who needs no schema takes what there is.
    let frame = dynamic.wait(LONG).unwrap().unwrap();
    assert_eq!(frame.stream("tick").unwrap().numbers::<f64>().unwrap(), [1.0]);
    assert_eq!((dynamic.schema().name.as_ref(), frame.schema().name.as_ref()), ("later", "later"));
    drop(frame);
    // And a writer that fits again is read again.
    other.kill();
    let mut third = Puppet::new(test, "3/32", &name);
    third.publish();
    let start = Instant::now();
    let frame = loop {
        match client.wait(LONG) {
            Ok(Some(frame)) => break frame,
            Ok(None) => {}
            Err(e) => assert!(e.is_misfit() && start.elapsed() < LATE, "{e}"),
        }
    };
    assert_eq!(check!(frame), (3, 1));
    third.close();
}

#[test]
fn frames_end_with_a_close_and_outlast_a_crash() {
    let test = "frames_end_with_a_close_and_outlast_a_crash";
    if let Some((part, name)) = part() {
        return dance(&part, &name);
    }
    let name = name("frames");
    let mut first = Puppet::new(test, "1/32", &name);
    first.publish();
    let client = Client::attach(&name).unwrap();
    let reading = std::thread::spawn(move || client.frames().map(|frame| check!(frame.unwrap()).0).collect::<Vec<_>>());
    std::thread::sleep(Duration::from_millis(20));
    first.kill();
    std::thread::sleep(Duration::from_millis(120));
    let mut second = Puppet::new(test, "2/32", &name);
    second.publish();
    std::thread::sleep(Duration::from_millis(20));
    second.publish(); // seen, though the close follows at once
    second.close();
    let seen = reading.join().unwrap();
    assert!(seen == [1, 2, 2] || seen == [1, 2], "{seen:?}");
    assert_eq!(*seen.last().unwrap(), 2);
}

#[test]
fn what_a_dead_writer_left_is_not_new() {
    let test = "what_a_dead_writer_left_is_not_new";
    if let Some((part, name)) = part() {
        return dance(&part, &name);
    }
    let name = name("left");
    let mut first = Puppet::new(test, "1/32", &name);
    first.publish();
    first.publish();
    let before = Client::attach(&name).unwrap();
    first.kill();
    // Its writer is dead, but nobody has come since: these are the newest there are.
    let late = Client::attach(&name).unwrap();
    assert_eq!(check!(late.latest().unwrap().unwrap()), (1, 2));
    drop(late);
    let mut second = Puppet::new(test, "2/32", &name);
    let after = Client::attach(&name).unwrap();
    let dynamic = shmx_runtime::dynamic::Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let mut copy = watcher.snapshot().unwrap();
    for nothing in [after.latest(), after.current(), after.recent(0), after.recent(1), after.at(1), after.at(2)] {
        assert!(nothing.unwrap().is_none());
    }
    assert!(after.wait(Duration::from_millis(60)).unwrap().is_none());
    assert!(dynamic.current().unwrap().is_none() && dynamic.at(2).unwrap().is_none());
    assert_eq!((copy.meta().id, copy.tick()), (0, 0));
    assert!(!watcher.refresh(&mut copy).unwrap());
    // Who was there before has not seen them yet.
    if let Some(frame) = before.latest().unwrap() {
        assert_eq!(check!(frame), (1, 2));
    }
    second.publish();
    assert_eq!(check!(before.wait(LONG).unwrap().unwrap()), (2, 1));
    assert_eq!(check!(after.wait(LONG).unwrap().unwrap()), (2, 1));
    assert!(after.recent(1).unwrap().is_none() && after.at(1).unwrap().is_none());
    assert!(watcher.wait(&mut copy, LONG).unwrap());
    assert_eq!(check!(copy), (2, 1));
    second.close();
}
