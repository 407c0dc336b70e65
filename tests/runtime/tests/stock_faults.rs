//! Stock SHMX servers that die, start anew, are too fast or lie: what becomes of our readers.

use shmx_runtime::{Inspector, Writer, dynamic};
use shmx_tests::calls::{Client, Control, Watcher};
use shmx_tests::stock::{Config, Stock, spec};
use shmx_tests::stock_calls::{check, send, streams};
use shmx_tests::{bytes_of, name};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(5);

#[test]
fn a_reaped_client_takes_a_slot_again() {
    let name = name("reaped");
    let server = Stock::create(&name, Config { reader_slots: 2, ..Config::default() }, &streams());
    let client = Client::attach(&name).unwrap();
    assert_eq!(server.u32(116), 1);
    server.reap(0);
    client.send(&Control::Pause).unwrap();
    assert_eq!((server.u32(server.reader(0) + 24), server.u32(116)), (1, 1));
    assert_eq!(server.poll().len(), 1);
    // reaped, and another has the slot by now
    server.reap(0);
    let other = Client::attach(&name).unwrap();
    let its = server.u64(server.reader(0));
    send(&server, 1);
    assert!(client.latest().unwrap().is_some()); // a heartbeat
    assert_eq!(server.u64(server.reader(0)), its);
    assert_eq!(server.u32(116), 2);
    let error = Client::attach(&name).unwrap_err();
    assert!(error.is_readers_taken() && error.to_string().contains("all 2 reader slots"), "{error}");
    // reaped, and there is none left
    server.put(server.reader(1), &bytes_of!([77u64, 0, 0, 1]));
    assert!(client.send(&Control::Pause).unwrap_err().is_readers_taken());
    send(&server, 2);
    assert_eq!(client.latest().unwrap().expect("a frame").tick(), 2);
    drop(client);
    assert_eq!(server.u64(server.reader(1)), 77); // not ours to free
    drop(other);
    assert_eq!((server.u64(server.reader(0)), server.u32(server.reader(0) + 24)), (0, 0));
}

#[test]
fn ids_that_come_out_of_order_never_lead_back() {
    let name = name("order");
    let server = Stock::create(&name, Config::default(), &streams());
    let client = Client::attach(&name).unwrap();
    let (mut first, mut second) = (server.begin(), server.begin());
    server.append(&mut first, 1, &100u64.to_le_bytes(), 1);
    server.append(&mut second, 1, &200u64.to_le_bytes(), 1);
    assert_eq!(server.publish(second, 0.0), 1); // the later slot first
    let frame = client.latest().unwrap().expect("a frame");
    assert_eq!((frame.meta().id, frame.tick()), (1, 200));
    drop(frame);
    assert_eq!(server.publish(first, 0.0), 2);
    let frame = client.latest().unwrap().expect("a frame");
    assert_eq!((frame.meta().id, frame.tick()), (2, 100));
    assert_eq!(client.at(1).unwrap().expect("in the ring").tick(), 200);
    server.put(112, &2u32.to_le_bytes()); // back to the first
    assert!(client.latest().unwrap().is_none());
    send(&server, 3);
    assert_eq!(client.latest().unwrap().expect("a frame").tick(), 3);
}

/// Every word of a frame says which it is.
#[test]
fn frames_are_never_torn() {
    let name = name("torn");
    let streams = [spec(1, "words", 9, 1, 0)];
    for slots in [1, 2, 3] {
        let config = Config { slots, frame_bytes_cap: 1 << 16, ..Config::default() };
        let server = Stock::create(&name, config, &streams);
        let client = dynamic::Client::attach(&name).unwrap();
        let watcher = dynamic::Watcher::open(&name).unwrap();
        let until = Instant::now() + Duration::from_millis(1500);
        let done = std::sync::atomic::AtomicBool::new(false);
        let seen = std::thread::scope(|scope| {
            scope.spawn(|| {
                let mut i = 0u64;
                while !done.load(std::sync::atomic::Ordering::Relaxed) {
                    i += 1;
                    let count = 1 + (i * 37 % 2000) as u32;
                    server.send(&[(1, &bytes_of!(vec![i; count as usize]), count)], i as f64);
                }
            });
            let whole = |words: &[u64], meta: shmx_runtime::FrameMeta| {
                assert!(words.iter().all(|w| *w == words[0]), "torn: {:?}", meta);
                assert_eq!((words.len() as u64, words[0] as f64), (1 + words[0] * 37 % 2000, meta.sim_time));
            };
            let mut snapshot = watcher.snapshot().unwrap();
            let mut seen = 0;
            while Instant::now() < until {
                if let Some(frame) = client.wait(Duration::from_millis(20)).unwrap() {
                    whole(frame.stream("words").unwrap().numbers::<u64>().unwrap(), frame.meta());
                    seen += 1;
                }
                if watcher.refresh(&mut snapshot).unwrap() {
                    whole(snapshot.stream("words").unwrap().numbers::<u64>().unwrap(), snapshot.meta());
                    seen += 1;
                }
            }
            done.store(true, std::sync::atomic::Ordering::Relaxed);
            seen
        });
        assert!(seen > 10, "{seen} with {slots} slots");
    }
}

/// A slot in the middle of being written over, for as long as the test looks.
#[test]
fn a_frame_that_is_being_overwritten_is_not_handed_out() {
    let name = name("half");
    let server = Stock::create(&name, Config { slots: 1, ..Config::default() }, &streams());
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    send(&server, 1);
    let mut half = server.begin();
    server.append(&mut half, 1, &2u64.to_le_bytes(), 1);
    assert!(client.latest().unwrap().is_none());
    assert!(client.wait(Duration::from_millis(20)).unwrap().is_none());
    assert_eq!((watcher.snapshot().unwrap().meta().id, watcher.overtaken()), (0, 1));
    let error = client.wait(SOON).unwrap_err();
    assert!(error.is_overtaken() && error.to_string().contains("raise `slots`"), "{error}");
    server.publish(half, 0.0);
    assert_eq!(client.latest().unwrap().expect("a frame").tick(), 2);
    // nobody writes, and the checksum is wrong all the same
    send(&server, 3);
    let byte = server.slot(0) + 64 + 24;
    server.put(byte, b"J");
    for error in [client.latest().unwrap_err(), watcher.snapshot().unwrap_err()] {
        assert!(error.is_corrupt() && error.to_string().contains("checksum"), "{error}");
    }
}

#[test]
fn a_restart_in_place_is_noticed_and_touches_no_lost_page() {
    let large = Config { slots: 8, frame_bytes_cap: 1 << 16, ..Config::default() };
    for (before, after) in [(large.clone(), Config::default()), (Config::default(), large)] {
        let name = name("restart");
        let server = Stock::create(&name, before, &streams());
        let client = Client::attach(&name).unwrap();
        let watcher = Watcher::open(&name).unwrap();
        let inspector = Inspector::open(&name).unwrap();
        assert!(inspector.is_current());
        send(&server, 1);
        let held = client.latest().unwrap().expect("a frame");
        let mut snapshot = watcher.snapshot().unwrap();
        let again = Stock::create(&name, after, &streams());
        send(&again, 5);
        // both go on to what is there now; what is held stays
        let frame = client.latest().unwrap().expect("the new server's");
        check(&frame, 5);
        check(&held, 1);
        assert!(watcher.refresh(&mut snapshot).unwrap());
        check(&snapshot, 5);
        assert_eq!((client.writer(), watcher.writer()), (Writer::Unknown, Writer::Unknown));
        client.send(&Control::Pause).unwrap();
        assert_eq!((again.poll().len(), again.u32(116)), (1, 1));
        assert!(!inspector.is_current());
        let _ = (inspector.slots(), inspector.readers(), inspector.controls(), inspector.layout());
        drop((frame, held));
        send(&again, 6);
        assert_eq!(client.wait(SOON).unwrap().expect("a frame").tick(), 6);
        assert_eq!(client.at(1).unwrap().expect("in the ring").tick(), 5);
        drop(client);
        // nothing of the new session is given back as ours
        let new = Client::attach(&name).unwrap();
        assert_eq!((again.u32(again.reader(0) + 24), again.u32(116)), (1, 1));
        check(&new.latest().unwrap().expect("a frame"), 6);
    }
}

#[test]
fn a_file_that_is_cut_is_an_error_value() {
    let name = name("cut");
    let server = Stock::create(&name, Config { frame_bytes_cap: 1 << 16, ..Config::default() }, &streams());
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let inspector = Inspector::open(&name).unwrap();
    send(&server, 1);
    server.file.set_len(4096).unwrap();
    let _ = (client.latest().map(drop), watcher.snapshot().map(drop), client.send(&Control::Pause));
    let _ = (inspector.slots(), inspector.readers(), inspector.controls());
    assert!(Client::attach(&name).unwrap_err().is_corrupt());
}

#[test]
fn numbers_of_a_hostile_header_are_refused_or_harmless() {
    let name = name("hostile");
    let server = Stock::create(&name, Config::default(), &streams());
    send(&server, 1);
    let values = [0, 1, 7, 16, 63, 64, 65, 128, 4095, 4096, 1 << 16, 1 << 31, u32::MAX - 15, u32::MAX];
    for at in (48..100).step_by(4).chain([32, 112, 116, 120]) {
        let right = server.u32(at);
        for value in values {
            server.put(at, &value.to_le_bytes());
            if let Ok(inspector) = Inspector::open(&name) {
                let _ = (inspector.slots(), inspector.readers(), inspector.controls(), inspector.directory());
                println!("{}", inspector.layout());
            }
            if let Ok(client) = dynamic::Client::attach(&name) {
                let _ = client.latest().and_then(|f| f.map(|f| f.to_json()).transpose());
                let _ = (client.recent(1).map(drop), client.at(1).map(drop), client.send(3, &[1, 2, 3]));
            }
            if let Ok(watcher) = Watcher::open(&name) {
                let _ = watcher.snapshot().map(|s| s.tick());
            }
            server.put(at, &right.to_le_bytes());
            for r in 0..4 {
                server.put(server.reader(r), &[0; 28]);
            }
        }
    }
    // frame headers and payloads
    let slot = server.slot(0);
    for at in (0..40).step_by(4).chain((64..160).step_by(4)) {
        let right = server.u32(slot + at);
        for value in values {
            server.put(slot + at, &value.to_le_bytes());
            for sum in [false, true] {
                let bytes = server.u32(slot + 24);
                let mut payload = vec![0; bytes.min(8192) as usize];
                if sum && std::os::unix::fs::FileExt::read_exact_at(&server.file, &mut payload, slot + 64).is_ok() {
                    let sum = shmx_tests::stock::fnv(&payload);
                    server.put(slot + 32, &((sum >> 32) as u32 ^ sum as u32).to_le_bytes());
                }
                let client = Client::attach(&name).unwrap();
                let _ = client.latest().map(|f| f.map(|f| (f.tick(), f.pose().id, f.position().x.len())));
                let snapshot = dynamic::Watcher::open(&name).unwrap().snapshot();
                let _ = snapshot.and_then(|s| s.to_json());
            }
            server.put(slot + at, &right.to_le_bytes());
        }
    }
}

#[test]
fn a_server_that_is_just_starting_is_waited_for() {
    let name = name("starting");
    let path = std::path::PathBuf::from("/dev/shm").join(&name);
    std::fs::File::create(&path).unwrap();
    assert!(Client::attach(&name).unwrap_err().is_not_found());
    std::fs::File::options().write(true).open(&path).unwrap().set_len(100_000).unwrap();
    assert!(Watcher::open(&name).unwrap_err().is_not_found());
    std::thread::scope(|scope| {
        let waiting = scope.spawn(|| Client::builder(&name).wait(SOON).attach().map(|client| client.absent().len()));
        std::thread::sleep(Duration::from_millis(50));
        let server = Stock::create(&name, Config::default(), &streams());
        assert_eq!(waiting.join().unwrap().unwrap(), 0);
        drop(server);
    });
}

/// Slots by the million, in a hole: refused before anybody goes through them.
#[test]
fn slots_without_measure_are_an_error() {
    let name = name("measure");
    let server = Stock::create(&name, Config::default(), &streams());
    server.file.set_len(0xFFFF_F000).unwrap();
    for (at, number) in [(60, 1u32 << 24), (64, 128), (72, 64)] {
        server.put(at, &number.to_le_bytes());
    }
    let start = Instant::now();
    for error in [Client::attach(&name).err(), Watcher::open(&name).err(), Inspector::open(&name).err()] {
        let error = error.expect("an error").to_string();
        assert!(error.contains(&name) && error.contains("16777216 slots"), "{error}");
    }
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
}

/// Each slot says that it has the frame that is looked for, and none has: it is not tried for in every one.
#[test]
fn a_frame_that_every_slot_claims_is_given_up() {
    let name = name("claims");
    let config = Config { slots: 4096, frame_bytes_cap: 1 << 16, ..Config::default() };
    let server = Stock::create(&name, config, &streams());
    send(&server, 1);
    let client = Client::attach(&name).unwrap();
    assert!(client.latest().unwrap().is_some());
    for slot in 0..4096 {
        let head = bytes_of!([server.u64(24), 7, 0, 1u64 << 16]); // no frame is all zeroes with the sum 0
        server.put(server.slot(slot), &head);
    }
    let start = Instant::now();
    assert!(client.at(7).unwrap().is_none());
    assert!(start.elapsed() < SOON / 5, "{:?}", start.elapsed());
}

#[test]
fn many_streams_are_attached_to_soon() {
    let name = name("many");
    let streams: Vec<_> = (0..60_000).map(|id| spec(id, "s", 9, 1, 0)).collect();
    let _server = Stock::create(&name, Config { static_bytes_cap: 0, ..Config::default() }, &streams);
    let start = Instant::now();
    let client = dynamic::Client::attach(&name).unwrap();
    assert_eq!(client.schema().streams.len(), 60_000);
    assert!(start.elapsed() < SOON, "{:?}", start.elapsed());
}
