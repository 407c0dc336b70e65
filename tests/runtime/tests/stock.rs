//! Our clients, watchers and inspectors on segments of a stock SHMX server.

use shmx_runtime::{Inspector, Writer, dynamic};
use shmx_tests::calls::{self, Client, Control, Watcher};
use shmx_tests::stock::{Config, Spec, Stock, TYPES, spec};
use shmx_tests::stock_calls::{check, send, streams};
use shmx_tests::{bytes_of, name};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(5);

#[test]
fn a_typed_client_and_watcher_read_what_was_published() {
    for slots in [1, 2, 3, 4, 7] {
        let name = name("typed");
        let server = Stock::create(&name, Config { slots, ..Config::default() }, &streams());
        let client = Client::attach(&name).unwrap();
        let watcher = Watcher::open(&name).unwrap();
        assert!(client.latest().unwrap().is_none() && client.current().unwrap().is_none());
        let mut snapshot = watcher.snapshot().unwrap();
        assert_eq!(snapshot.meta().id, 0);
        for tick in 1..=20 {
            assert_eq!(send(&server, tick), tick);
            if tick % 5 == 3 {
                continue; // missed
            }
            let frame = client.latest().unwrap().expect("a new frame");
            check(&frame, tick);
            assert_eq!((frame.meta().id, frame.meta().sim_time), (tick, tick as f64 / 2.0));
            assert!(frame.has(calls::TICK) && !frame.has(calls::DEPTH));
            assert!(client.latest().unwrap().is_none());
            assert!(watcher.refresh(&mut snapshot).unwrap());
            check(&snapshot, tick);
            assert!(!watcher.refresh(&mut snapshot).unwrap());
            check(&snapshot, tick);
        }
        assert_eq!((client.missed(), watcher.missed()), (4, 4));
        assert_eq!(client.current().unwrap().expect("the last").tick(), 20);
        for back in 0..slots.min(3) {
            assert_eq!(client.recent(back.into()).unwrap().map(|f| f.tick()), Some(20 - u64::from(back)), "{slots}");
        }
        assert!(client.at(5).unwrap().is_none() && client.at(21).unwrap().is_none() && client.at(0).unwrap().is_none());
        assert_eq!((client.writer(), watcher.writer()), (Writer::Unknown, Writer::Unknown));
        assert!(client.absent().is_empty());
    }
}

#[test]
fn every_element_type_in_both_layouts() {
    let mut all = Vec::new();
    for (i, (type_name, _)) in TYPES.iter().enumerate() {
        let code = i as u32 + 1;
        all.push(spec(code, type_name, code, 1, 1));
        all.push(spec(
            100 + code,
            ["pa", "pb", "pc", "pd", "pe", "pf", "pg", "ph", "pi", "pj", "pk", "pl", "pm"][i],
            code,
            3,
            0,
        ));
        all.push(spec(
            200 + code,
            ["va", "vb", "vc", "vd", "ve", "vf", "vg", "vh", "vi", "vj", "vk", "vl", "vm"][i],
            code,
            3,
            1,
        ));
    }
    let name = name("types");
    let server = Stock::create(&name, Config { static_bytes_cap: 0, ..Config::default() }, &all);
    let data: Vec<Vec<u8>> = all.iter().map(|s| (0..s.bytes_per_elem * 5).map(|b| b as u8 % 2).collect()).collect();
    let frame: Vec<(u32, &[u8], u32)> = all.iter().zip(&data).map(|(s, d)| (s.id, &d[..], 5)).collect();
    server.send(&frame, 0.0);
    let client = dynamic::Client::attach(&name).unwrap();
    let frame = client.latest().unwrap().expect("a frame");
    let snapshot = dynamic::Watcher::open(&name).unwrap().snapshot().unwrap();
    for (s, d) in all.iter().zip(&data) {
        for view in [frame.stream(s.name).unwrap(), snapshot.stream(s.id).unwrap()] {
            assert_eq!(view.bytes(), d, "{}", s.name);
            let shape = match (s.components, s.layout) {
                (1, _) => vec![5],
                (_, 0) => vec![3, 5],
                _ => vec![5, 3],
            };
            assert_eq!(view.shape(), shape, "{}", s.name);
        }
    }
    assert_eq!(frame.stream("pl").unwrap().plane::<f32>(2).unwrap().len(), 5);
    assert_eq!(frame.to_json().unwrap(), snapshot.to_json().unwrap());
}

#[test]
fn held_frames_stand_still_and_owned_ones_outlive_the_client() {
    let name = name("held");
    let server = Stock::create(&name, Config::default(), &streams());
    let client = Client::attach(&name).unwrap();
    send(&server, 1);
    let first = client.latest().unwrap().expect("a frame");
    send(&server, 2);
    let second = client.latest().unwrap().expect("a frame").into_owned();
    for tick in 3..40 {
        send(&server, tick);
    }
    let full = client.latest().unwrap_err();
    assert!(full.is_pins_taken(), "{full}");
    check(&first, 1);
    drop(first);
    assert_eq!(client.latest().unwrap().expect("a frame").tick(), 39);
    for tick in 40..60 {
        send(&server, tick);
        assert_eq!(client.latest().unwrap().expect("a frame").tick(), tick);
    }
    drop(client);
    std::thread::spawn(move || check(&second, 2)).join().unwrap();
    assert_eq!((server.u32(server.reader(0) + 24), server.u32(116)), (0, 0)); // in_use, readers_connected
}

#[test]
fn a_waiting_client_sees_the_next_frame_and_shows_its_heartbeat() {
    let name = name("wait");
    let server = Stock::create(&name, Config::default(), &streams());
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let beat = server.u64(server.reader(0) + 8);
    assert!(beat > 0 && server.u64(server.reader(0)) != 0);
    assert!(client.wait(Duration::from_millis(30)).unwrap().is_none());
    assert!(server.u64(server.reader(0) + 8) > beat);
    std::thread::scope(|scope| {
        let publisher = scope.spawn(|| {
            std::thread::sleep(Duration::from_millis(50));
            send(&server, 1)
        });
        let start = Instant::now();
        check(&client.wait(SOON).unwrap().expect("a frame"), 1);
        assert!(start.elapsed() < SOON / 2);
        publisher.join().unwrap();
    });
    assert_eq!(server.u64(server.reader(0) + 16), 1); // last_frame_seen
    let mut snapshot = watcher.snapshot().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| send(&server, 2));
        assert!(watcher.wait(&mut snapshot, SOON).unwrap());
    });
    check(&snapshot, 2);
    assert_eq!(client.frames().next().expect("one").unwrap().tick(), 2);
}

#[test]
fn wrong_counts_are_errors_that_name_them_and_missing_streams_are_zeroes() {
    let name = name("counts");
    let server = Stock::create(&name, Config::default(), &streams());
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    server.send(&[(1, &bytes_of!([1u64, 2]), 2)], 0.0);
    for error in [client.latest().unwrap_err(), watcher.snapshot().unwrap_err()] {
        assert!(error.is_wrong_count() && !error.is_corrupt());
        let text = error.to_string();
        assert!(text.contains(&name) && text.contains("'tick' has 2 elements") && text.contains("says 1"), "{text}");
    }
    server.send(&[(2, &bytes_of!([0f32; 297]), 99)], 0.0);
    assert!(client.latest().unwrap_err().to_string().contains("'position' has 99 elements"));
    server.send(&[(5, &[0; 46], 23)], 0.0); // optional, of a fixed shape
    assert!(client.latest().unwrap_err().is_wrong_count());
    server.send(&[(1, &[0; 8], 2)], 0.0); // the count is not that of the bytes
    assert!(client.latest().unwrap_err().is_wrong_count());
    server.send(&[(1, &[0; 16], 1)], 0.0);
    assert!(client.latest().unwrap_err().is_corrupt());
    server.send(&[(6, b"only text", 9)], 0.0);
    let frame = client.latest().unwrap().expect("a frame");
    assert_eq!((frame.tick(), frame.pose().id, frame.log().unwrap()), (0, 0, "only text"));
    assert_eq!((frame.position().y, frame.velocity()), (&[0.0; 100][..], &[[0.0; 3]; 100][..]));
    assert!(!frame.has(calls::TICK) && !frame.has(calls::POSE) && frame.has(calls::LOG));
    let snapshot = watcher.snapshot().unwrap();
    assert!(snapshot.tick() == 0 && !snapshot.has(calls::TICK) && snapshot.has(calls::LOG));
}

#[test]
fn a_schema_that_does_not_fit_is_refused() {
    let name = name("misfit");
    let mut other = streams();
    other[1] = spec(1, "tick", 7, 1, 0);
    other[2] = spec(3, "velocity", 12, 3, 0);
    other[3].bytes_per_elem = 24;
    other[5].name = "words";
    let server = Stock::create(&name, Config::default(), &other);
    let error = Client::attach(&name).unwrap_err();
    assert!(error.is_misfit());
    let text = error.to_string();
    let lines: Vec<&str> = text.lines().skip(1).collect();
    assert_eq!(lines.len(), 4, "{text}");
    assert!(lines[0].contains("'tick' (id 1)") && lines[0].contains("u64") && lines[0].ends_with("has u32"), "{text}");
    assert!(lines[1].contains("aos") && lines[1].ends_with("soa"), "{text}");
    assert!(lines[2].contains("20 bytes") && lines[2].contains("Record24"), "{text}");
    assert!(lines[3].contains("'log'") && lines[3].ends_with("'words'"), "{text}");
    assert!(Watcher::open(&name).unwrap_err().is_misfit());
    // streams that it lacks altogether read as zeroes
    drop(server);
    let server = Stock::create(&name, Config::default(), &streams()[1..2]);
    let client = Client::attach(&name).unwrap();
    server.send(&[(1, &9u64.to_le_bytes(), 1)], 0.0);
    let frame = client.latest().unwrap().expect("a frame");
    assert_eq!((frame.tick(), frame.pose().id, client.absent().len()), (9, 0, 7));
}

/// What stock's `control_send` does to a ring of `cap` bytes: whether it was sent.
fn stock_send(ring: &mut [u8], kind: u32, data: &[u8]) -> bool {
    let cap = ring.len() as u64;
    let word = |ring: &[u8], at: usize| u64::from_le_bytes(*ring[at..].first_chunk().expect("a word"));
    let need = (8 + data.len() as u64).next_multiple_of(16);
    let (read, mut write) = (word(ring, 0), word(ring, 8));
    if write + need - read > cap - 16 {
        return false;
    }
    let mut off = 16 + write % (cap - 16);
    if need > cap - off {
        let span = cap - off;
        if write + span - read > cap - 16 {
            return false;
        }
        if span >= 8 {
            ring[off as usize..][..4].fill(0);
            ring[off as usize + 4..][..4].copy_from_slice(&(span as u32 - 8).to_le_bytes());
        }
        write += span;
        ring[8..16].copy_from_slice(&write.to_le_bytes());
        off = 16;
        if write + need - read > cap - 16 {
            return false;
        }
    }
    ring[off as usize..][..4].copy_from_slice(&kind.to_le_bytes());
    ring[off as usize + 4..][..4].copy_from_slice(&(data.len() as u32).to_le_bytes());
    ring[off as usize + 8..][..data.len()].copy_from_slice(data);
    ring[8..16].copy_from_slice(&(write + need).to_le_bytes());
    true
}

#[test]
fn control_messages_are_the_bytes_that_stock_writes() {
    for cap in [48, 64, 72, 76, 84, 100, 104, 4096] {
        let name = name("ring");
        let server = Stock::create(&name, Config { control_per_reader: cap, ..Config::default() }, &streams());
        let client = dynamic::Client::attach(&name).unwrap();
        let mut model = vec![0u8; cap as usize];
        let (mut sent, mut got, mut full) = (Vec::new(), Vec::new(), 0);
        for i in 0..400u32 {
            let body: Vec<u8> = (0..i * 7 % 41).map(|b| (b + i) as u8).collect();
            let ours = client.send(i + 1, &body);
            assert_eq!(ours.is_ok(), stock_send(&mut model, i + 1, &body), "message {i} of {cap}: {ours:?}");
            match ours {
                Ok(()) => sent.push((i + 1, body)),
                Err(e) => {
                    full += 1;
                    assert!(e.is_control_full() || e.is_control_refused(), "{e}");
                }
            }
            let ring: Vec<u8> =
                (0..u64::from(cap / 4)).flat_map(|w| server.u32(server.ring(0) + 4 * w).to_le_bytes()).collect();
            assert_eq!(ring, model, "message {i} of {cap}");
            if i % 3 == 0 {
                got.extend(server.poll());
                let read = server.u64(server.ring(0));
                model[..8].copy_from_slice(&read.to_le_bytes());
            }
        }
        got.extend(server.poll());
        let id = server.u64(server.reader(0));
        assert!(got.iter().all(|(reader, ..)| *reader == id));
        let got: Vec<(u32, Vec<u8>)> = got.into_iter().map(|(_, kind, data)| (kind, data)).collect();
        assert_eq!(got, sent, "{cap}");
        assert!(sent.len() > 30 && (full > 0 || cap == 4096));
    }
}

#[test]
fn segments_without_room_for_messages_say_so() {
    for control_per_reader in [0, 16, 20, 31] {
        let name = name("none");
        let server = Stock::create(&name, Config { control_per_reader, ..Config::default() }, &streams());
        let client = Client::attach(&name).unwrap();
        let error = client.send(&Control::Pause).unwrap_err();
        assert!(error.is_control_refused(), "{error}");
        let inspector = Inspector::open(&name).unwrap();
        assert!(inspector.controls().is_empty());
        send(&server, 1);
        check(&client.latest().unwrap().expect("a frame"), 1);
    }
}

#[test]
fn typed_controls_arrive_and_filling_cannot_be_sent() {
    let name = name("controls");
    let server = Stock::create(&name, Config { control_per_reader: 4096, ..Config::default() }, &streams());
    let client = Client::attach(&name).unwrap();
    client.send(&Control::SetGravity { g: [0.0, 0.5, -9.81] }).unwrap();
    client.send(&Control::Pause).unwrap();
    let got = server.poll();
    assert_eq!((got[0].1, &got[0].2, got[1].1), (1, &bytes_of!([0f32, 0.5, -9.81]), 3));
    let client = dynamic::Client::attach(&name).unwrap();
    assert!(client.send(0, &[]).unwrap_err().is_control_refused());
    assert!(client.send("pause", &[]).unwrap_err().is_control_refused()); // the directory has no names
    // counters that nobody writes
    server.put(server.ring(1), &bytes_of!([u64::MAX, 5]));
    assert!(client.send(7, &[1; 100]).unwrap_err().is_corrupt());
    server.put(server.ring(1), &bytes_of!([u64::MAX / 2, 16]));
    assert!(client.send(7, &[1; 100]).unwrap_err().is_control_full());
}

#[test]
fn a_directory_that_grows_is_seen_by_dynamic_readers() {
    let name = name("grows");
    let server = Stock::create(&name, Config::default(), &[spec(5, "five", 9, 1, 0), spec(9, "nine", 9, 1, 0)]);
    let client = dynamic::Client::attach(&name).unwrap();
    let watcher = dynamic::Watcher::open(&name).unwrap();
    let mut snapshot = watcher.snapshot().unwrap();
    let odd = Spec { id: 7, name: "odd", code: 77, components: 4, layout: 0, bytes_per_elem: 3 };
    server.append_directory(&[spec(1, "one", 9, 1, 0), odd]); // a lower id than those before
    server.send(&[(1, &11u64.to_le_bytes(), 1), (9, &99u64.to_le_bytes(), 1), (7, b"abcdef", 2)], 0.0);
    let frame = client.latest().unwrap().expect("a frame");
    assert!(watcher.refresh(&mut snapshot).unwrap());
    assert_eq!(frame.stream("one").unwrap().numbers::<u64>().unwrap(), [11]);
    assert_eq!(frame.stream("nine").unwrap().numbers::<u64>().unwrap(), [99]);
    assert_eq!((frame.stream("odd").unwrap().bytes(), frame.stream("odd").unwrap().count()), (&b"abcdef"[..], 2));
    assert_eq!(snapshot.to_json().unwrap(), frame.to_json().unwrap());
    assert!(!client.refresh_directory().unwrap());
    server.append_directory(&[spec(2, "two", 9, 1, 0)]);
    assert!(client.refresh_directory().unwrap());
}

#[test]
fn the_inspector_shows_what_there_is() {
    let name = name("inspect");
    let server = Stock::create(&name, Config { control_per_reader: 100, ..Config::default() }, &streams());
    let client = Client::attach(&name).unwrap();
    for tick in 1..=5 {
        send(&server, tick);
    }
    client.latest().unwrap();
    client.send(&Control::Pause).unwrap();
    let _begun = server.begin();
    let inspector = Inspector::open(&name).unwrap();
    let layout = inspector.layout();
    assert_eq!((layout.wire_version, layout.slots, layout.reader_slots, layout.pins_offset), ((2, 0), 3, 4, 0));
    assert_eq!((inspector.head(), inspector.frames_published()), (5, 5));
    let slots = inspector.slots();
    let rows: Vec<(u64, u64, bool)> = slots.map(|s| (s.seq, s.frame_id, s.writing)).collect();
    assert_eq!(rows, [(4, 4, false), (5, 5, false), (3, 3, true)]);
    let readers = inspector.readers();
    assert_eq!((readers.len(), readers[0].kind, readers[0].last_frame_seen), (1, shmx_runtime::ReaderKind::Stock, 5));
    assert_eq!((readers[0].waiting, readers[0].alive), (16, None));
    assert!(readers[0].heartbeat > 0 && readers[0].id == server.u64(server.reader(0)));
    assert_eq!((inspector.controls().len(), inspector.controls()[0].capacity), (4, 84));
    let directory = inspector.directory().unwrap();
    assert_eq!((directory.schema.streams.len(), directory.schema.streams[0].name.as_ref()), (8, "tick"));
    assert_eq!((inspector.writer().state, inspector.session()), (Writer::Unknown, server.u64(24)));
    assert!(inspector.is_current());
}
