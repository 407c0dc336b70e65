//! Counters that start just below 2^32 and 2^63 and run through: a dead writer's file is patched, and taken over.

use shmx_runtime::model::Wire;
use shmx_runtime::{Inspector, ServerBuilder};
use shmx_tests::calls::{self, Client, Control, Fixed, Frame, Point, Server, Watcher};
use shmx_tests::image::{self, Image};
use shmx_tests::{finish, name, part, start, stock_client, wait_for};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(30);
/// Frames before the wrap, and after it.
const BEFORE: u64 = 2000;
const FRAMES: u64 = 6000;

fn builder(name: &str, wire: Wire) -> ServerBuilder<calls::Schema> {
    let builder = Server::builder(name).readers(4).slots(16).control_bytes(400).wake_watchers(true);
    builder.wire(wire)
}

/// Every word follows from the frame's id.
fn word(id: u64) -> f32 {
    (id % 8_388_593) as f32
}

fn publish(server: &mut Server, id: u64) {
    let mut frame = server.begin().expect("a free slot");
    let Fixed { tick, position, velocity, pose } = frame.fixed_mut();
    *tick = id;
    position.x.fill(word(id));
    position.y.fill(-word(id));
    position.z.fill(0.0);
    velocity.fill([word(id); 3]);
    *pose = Point::default();
    frame.set_log(&id.to_string()).unwrap();
    assert_eq!(frame.publish().unwrap(), id);
}

fn check(id: u64, frame: &Frame<'_>) {
    assert_eq!((frame.meta().id, frame.tick()), (id, id));
    assert!(frame.position().x.iter().all(|x| *x == word(id)) && frame.position().y.iter().all(|y| *y == -word(id)));
    assert!(frame.velocity().iter().all(|v| *v == [word(id); 3]));
    assert_eq!(frame.log().unwrap(), id.to_string());
}

/// A segment whose writer died, as it would be after as many frames and messages.
fn worn(name: &str, wire: Wire, head: u64, id: u64, control: u64) -> Image {
    let mut server = builder(name, wire).keep(true).create().unwrap();
    (1..=20).for_each(|id| publish(&mut server, id));
    server.close().unwrap();
    let image = Image::open(name);
    let slots = u64::from(image.layout.slots);
    // Each frame stays in its slot.
    let (more, ids) = ((head - 20) / slots * slots, id - 20);
    for i in 0..image.layout.slots {
        let at = image.slot(i);
        image.put64(at + image::SEQ, image.u64(at + image::SEQ) + more);
        image.put64(at + image::FRAME_ID, image.u64(at + image::FRAME_ID) + ids);
    }
    image.put64(image::HEAD, 20 + more);
    image.put32(image::WRITE_INDEX, (20 + more) as u32);
    image.put64(image::FRAME_SEQ, id);
    image.put32(image::WAKE, u32::MAX - 1000);
    for r in 0..image.layout.reader_slots {
        image.put64(image.ring(r), control);
        image.put64(image.ring(r) + 8, control);
    }
    image.put32(image::STATE, 1);
    image
}

/// Waits for frames up to `last`, and sends the server a number for each.
fn wait(name: &str, last: u64) {
    let client = Client::attach(name).unwrap();
    println!("ready");
    let (mut first, mut id, mut seen, mut sent) = (0, 0, 0, 0u32);
    while id < last {
        let frame = client.wait(LONG).unwrap().expect("a frame");
        assert!(frame.meta().id > id, "{} after {id}", frame.meta().id);
        id = frame.meta().id;
        check(id, &frame);
        first = if first == 0 { id } else { first };
        seen += 1;
        let mut messages = 1;
        while messages > 0 && client.send(&Control::SetGravity { g: [sent as f32, 0.0, 0.0] }).is_ok() {
            (messages, sent) = (messages - 1, sent + 1);
        }
    }
    assert_eq!(first + seen - 1 + client.missed(), last, "seen or missed");
    println!("\nsent {sent}");
}

fn watch(name: &str, last: u64) {
    let watcher = Watcher::open(name).unwrap();
    let mut copy = watcher.snapshot().unwrap();
    assert_eq!(copy.meta().id, 0, "nothing of this writer's yet");
    println!("ready");
    let (mut first, mut id, mut seen) = (0, 0, 0);
    while id < last {
        if watcher.wait(&mut copy, LONG).unwrap() {
            assert!(copy.meta().id > id);
            id = copy.meta().id;
            assert_eq!((copy.tick(), copy.position().x[99], copy.velocity()[0][2]), (id, word(id), word(id)));
            first = if first == 0 { id } else { first };
            seen += 1;
        }
    }
    assert_eq!(first + seen - 1 + watcher.missed(), last, "seen or missed");
    println!("\nseen {seen}");
}

fn run(test: &str, wire: Wire, wrap: u64) {
    let last = wrap - BEFORE / 2 + FRAMES; // ids wrap later than sequences
    if let Some((part, name)) = part() {
        return if part == "wait" { wait(&name, last) } else { watch(&name, last) };
    }
    let name = name("wrap");
    let from = wrap - BEFORE / 2;
    let image = worn(&name, wire, wrap - BEFORE, from, wrap - 960);
    let old = Client::attach(&name).unwrap();
    let mut server = builder(&name, wire).create().unwrap();
    assert!(server.stats().took_over);
    let frame = old.latest().unwrap().expect("the dead writer's last");
    assert_eq!((frame.meta().id, frame.tick()), (from, 20));
    drop(frame);
    let children = ["wait", "watch"].map(|part| {
        let mut child = start(test, part, &name);
        wait_for(&mut child, "ready");
        child
    });

    let client = Client::attach(&name).unwrap();
    assert!(client.latest().unwrap().is_none());
    let stock = (wire == Wire::Shmx2).then(|| stock_client::Stock::open(server.path()).expect("a segment for stock"));
    assert!(stock.as_ref().is_none_or(|stock| stock.latest().is_none()), "another session's");
    let (mut held, mut id, mut missed, mut sent, mut received) = (None, from, 0, 0u32, 0u32);
    let mut theirs = 0u32;
    let mut receive = |server: &mut Server, sent: u32| {
        for message in server.controls() {
            let message = message.expect("no ring is ever corrupt");
            let Control::SetGravity { g } = message.body else { panic!("{message:?}") };
            let next = if message.reader.pid == u64::from(std::process::id()) { &mut received } else { &mut theirs };
            assert_eq!(g[0], *next as f32, "in order, each once");
            *next += 1;
        }
        assert_eq!(received, sent);
        theirs
    };
    while id < last {
        let more = if id % 7 == 0 { 3.min(last - id) } else { 1 };
        (0..more).for_each(|_| {
            id += 1;
            publish(&mut server, id);
            let index = image.u32(image::WRITE_INDEX);
            assert!(index != 0 && index == image.u64(image::HEAD) as u32, "0 means no frame to stock readers");
        });
        missed += if id - more == from { 0 } else { more - 1 };
        let frame = client.latest().unwrap().expect("a frame");
        check(id, &frame);
        if let Some(stock) = &stock {
            assert_eq!(stock.latest().expect("stock finds it by the low half").id, id);
        }
        if held.is_none() && id > from + 100 {
            held = Some((id, frame));
        } else {
            drop(frame);
        }
        for n in 1..=2.min(id - from - 1) {
            if let Some(frame) = client.recent(n).unwrap() {
                check(id - n, &frame);
            } else {
                panic!("frame {} of {id} is gone", id - n);
            }
            check(id - n, &client.at(id - n).unwrap().expect("still in the ring"));
        }
        assert!(client.at(id - 100).unwrap().is_none() || held.as_ref().is_some_and(|(held, _)| *held == id - 100));
        assert!(client.at(id + 1).unwrap().is_none() && client.latest().unwrap().is_none());
        client.send(&Control::SetGravity { g: [sent as f32, 0.0, 0.0] }).expect("the ring is read");
        sent += 1;
        receive(&mut server, sent);
        if id % 16 == 0 {
            std::thread::sleep(Duration::from_micros(60)); // the others fall asleep
        }
    }
    assert_eq!(client.missed(), missed);
    let (id, frame) = held.expect("one is held all the time");
    check(id, &frame);
    // All went through.
    let inspector = Inspector::open(&name).unwrap();
    assert!(inspector.head() > wrap && inspector.frames_published() == last && last > wrap);
    assert!(image.u32(image::WAKE) < 1 << 31, "the futex word wrapped");
    let rings = inspector.controls();
    assert!(rings.iter().filter(|r| r.write > wrap && r.read > wrap).count() >= 2, "{rings:?}");

    let [waiting, watching] = children;
    let said = finish(waiting);
    let count: u32 = said.lines().find_map(|l| l.strip_prefix("sent ")).unwrap().parse().unwrap();
    let end = Instant::now() + LONG;
    while receive(&mut server, sent) < count {
        assert!(Instant::now() < end, "messages of one that has left");
    }
    assert!(count > 100, "{count}");
    println!("{said}{}", finish(watching));
}

#[test]
fn counters_run_through_2_to_the_32() {
    run("counters_run_through_2_to_the_32", Wire::Native, 1 << 32);
}

#[test]
fn counters_run_through_2_to_the_63() {
    run("counters_run_through_2_to_the_63", Wire::Native, 1 << 63);
}

#[test]
fn counters_run_through_2_to_the_32_in_shmx2() {
    run("counters_run_through_2_to_the_32_in_shmx2", Wire::Shmx2, 1 << 32);
}

#[test]
fn counters_run_through_2_to_the_63_in_shmx2() {
    run("counters_run_through_2_to_the_63_in_shmx2", Wire::Shmx2, 1 << 63);
}

/// At the very end there is nothing to go on with.
#[test]
fn numbers_near_the_end_are_not_gone_on_with() {
    let name = name("end");
    worn(&name, Wire::Native, u64::MAX - 5000, 1 << 40, 960);
    let server = builder(&name, Wire::Native).create().unwrap();
    assert!(!server.stats().took_over);
}
