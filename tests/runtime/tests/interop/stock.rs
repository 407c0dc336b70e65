//! Segments of a stock server: what our clients, watchers and inspectors make of them.

use crate::python::{Place, Python, hex};
use crate::streams::{self, Stream};
use serde_json::{Value, json};
use shmx_runtime::{Inspector, ReaderKind, Writer, dynamic};
use shmx_tests::interop::{Client, Control, View, Watcher};
use std::time::{Duration, Instant};

const LONG: Duration = Duration::from_secs(20);

/// A stock server with all streams of the schema.
pub fn serve(name: &str, slots: u32, control_per_reader: u32) -> Python {
    let mut server = Python::server();
    create(&mut server, name, slots, control_per_reader);
    server
}

/// It creates the segment, or makes another of it.
pub fn create(server: &mut Python, name: &str, slots: u32, control_per_reader: u32) {
    let streams: Vec<Value> = streams::all().iter().map(spec).collect();
    let settings = json!({ "name": name, "slots": slots, "reader_slots": 2, "static_bytes_cap": 0,
        "frame_bytes_cap": 4096, "control_per_reader": control_per_reader, "streams": streams });
    assert_eq!(server.call("create", settings), true);
}

fn spec(s: &Stream) -> Value {
    json!({ "id": s.id, "name": s.name, "dtype_code": s.code, "components": s.components, "layout_code": s.layout,
        "bytes_per_elem": s.bytes, "extra": s.extra })
}

/// A frame with all streams but `depth`.
pub fn publish(server: &mut Python, tick: u64) {
    let frame: Vec<_> = streams::all().into_iter().filter(|s| s.name != "depth").collect();
    let data: Vec<_> = frame.iter().map(|s| s.data(tick)).collect();
    let frame: Vec<_> = frame.iter().zip(&data).map(|(s, d)| (s.id, &d[..], s.count)).collect();
    server.publish(&frame, tick as f64 / 2.0);
}

/// Checks a few streams of such a frame, typed.
pub fn check<B: shmx_runtime::Backing>(frame: &View<B>, tick: u64) {
    assert_eq!(frame.tick(), tick);
    let data = |name: &str| streams::all().iter().find(|s| s.name == name).unwrap().data(tick);
    let floats =
        |name: &str| -> Vec<f32> { data(name).chunks(4).map(|b| f32::from_le_bytes(b.try_into().unwrap())).collect() };
    let bits = |values: &[f32]| values.iter().map(|v| v.to_bits()).collect::<Vec<_>>();
    let position = floats("position");
    assert_eq!(bits(frame.position().y), bits(&position[10..20]));
    let rows: Vec<f32> = frame.rows_f32().iter().flatten().copied().collect();
    assert_eq!(bits(&rows), bits(&floats("rows_f32")));
    assert_eq!(frame.log().unwrap(), &format!("tick {tick}")[..6]);
    assert_eq!((frame.cells().len(), frame.depth().is_none()), (2, true));
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn every_stream_reaches_clients_watchers_and_inspectors() {
    let name = Place::new("all");
    let mut server = serve(&name, 3, 256);
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let any = dynamic::Client::attach(&name).unwrap();
    let any_watcher = dynamic::Watcher::open(&name).unwrap();
    assert!(client.latest().unwrap().is_none() && client.absent().is_empty());
    publish(&mut server, 7);
    let frame = client.latest().unwrap().expect("a frame");
    check(&frame, 7);
    assert_eq!((frame.meta().id, frame.meta().sim_time), (1, 3.5));
    check(&watcher.snapshot().unwrap(), 7);
    let (dynamic, copy) = (any.latest().unwrap().expect("a frame"), any_watcher.snapshot().unwrap());
    for s in streams::all() {
        for view in [dynamic.stream(&*s.name).unwrap(), copy.stream(s.id).unwrap()] {
            assert_eq!(view.is_present(), s.name != "depth", "{}", s.name);
            if view.is_present() {
                assert_eq!(hex(view.bytes()), hex(&s.data(7)), "{}", s.name);
            }
        }
    }
    let inspector = Inspector::open(&name).unwrap();
    let directory = inspector.directory().unwrap();
    assert_eq!(directory.schema.streams.len(), streams::all().len());
    for s in streams::all() {
        let found = directory.schema.streams.iter().find(|f| f.id == s.id).expect("a stream of that id");
        assert_eq!(found.name, s.name);
    }
    let position = directory.schema.streams.iter().find(|s| s.name == "position").unwrap();
    assert_eq!((&*position.unit, &*position.doc), ("m", "Where it is."), "extra of our form is used");
    let layout = inspector.layout();
    assert_eq!((layout.wire_version, layout.slots, layout.reader_slots), ((2, 0), 3, 2));
    assert_eq!((inspector.head(), inspector.frames_published()), (1, 1));
    let kinds: Vec<_> = inspector.readers().iter().map(|r| r.kind).collect();
    assert_eq!(kinds, [ReaderKind::Stock; 2]);
    assert_eq!(server.readers(), 2);
    drop((frame, dynamic));
    drop((client, any));
    assert_eq!((server.readers(), server.get("header")["readers_connected"].as_u64()), (0, Some(0)));
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn nothing_says_whether_a_stock_server_lives() {
    let name = Place::new("writer");
    let mut server = serve(&name, 4, 256);
    publish(&mut server, 1);
    let (client, watcher) = (Client::attach(&name).unwrap(), Watcher::open(&name).unwrap());
    assert_eq!((client.writer(), watcher.writer()), (Writer::Unknown, Writer::Unknown));
    server.kill();
    check(&client.latest().unwrap().expect("the last frame"), 1);
    assert!(client.wait(Duration::from_millis(150)).unwrap().is_none());
    assert_eq!((client.writer(), watcher.writer()), (Writer::Unknown, Writer::Unknown));
    assert_eq!(Inspector::open(&name).unwrap().writer().state, Writer::Unknown);
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn frames_over_time_are_whole_and_in_order() {
    for slots in [2, 3, 8] {
        let name = Place::new("time");
        let mut server = Python::server();
        let words = json!([{ "id": 1, "name": "words", "dtype_code": 9, "components": 1, "bytes_per_elem": 8 }]);
        let settings = json!({ "name": &*name, "slots": slots, "frame_bytes_cap": 1 << 14, "streams": words });
        assert_eq!(server.call("create", settings), true);
        let client = dynamic::Client::attach(&name).unwrap();
        let watcher = dynamic::Watcher::open(&name).unwrap();
        let mut snapshot = watcher.snapshot().unwrap();
        server.ask("publish_for", json!({ "id": 1, "seconds": 1.5 }));
        let (until, mut last, mut copied, mut seen) = (Instant::now() + Duration::from_millis(1400), 0, 0, 0);
        while Instant::now() < until {
            if let Some(frame) = client.wait(Duration::from_millis(20)).unwrap() {
                let words = frame.stream("words").unwrap().numbers::<u64>().unwrap();
                whole(words, frame.meta());
                assert!(frame.meta().id > last, "{} after {last}", frame.meta().id);
                (last, seen) = (frame.meta().id, seen + 1);
            }
            if watcher.refresh(&mut snapshot).unwrap() {
                whole(snapshot.stream("words").unwrap().numbers::<u64>().unwrap(), snapshot.meta());
                assert!(snapshot.meta().id > copied);
                copied = snapshot.meta().id;
            }
        }
        let published = server.answer().as_u64().unwrap();
        let end = client.current().unwrap().expect("the last frame");
        assert_eq!(end.meta().id, published);
        println!("{slots} slots: {published} published, {seen} seen, {} missed", client.missed());
        assert!(seen >= 20, "{seen} of {published} with {slots} slots");
        assert!(seen + client.missed() <= published);
    }
}

fn whole(words: &[u64], meta: shmx_runtime::FrameMeta) {
    let number = words[0];
    assert!(words.iter().all(|w| *w == number), "torn: {meta:?}");
    assert_eq!((number, words.len() as u64), (meta.id, 1 + number * 37 % 1000));
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn a_waiting_client_wakes_for_the_next_frame() {
    let name = Place::new("wait");
    let mut server = serve(&name, 3, 256);
    let client = Client::attach(&name).unwrap();
    assert!(client.wait(Duration::from_millis(30)).unwrap().is_none());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            std::thread::sleep(Duration::from_millis(60));
            publish(&mut server, 1);
        });
        check(&client.wait(LONG).unwrap().expect("a frame"), 1);
    });
    let watcher = Watcher::open(&name).unwrap();
    let mut snapshot = watcher.snapshot().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| publish(&mut server, 2));
        assert!(watcher.wait(&mut snapshot, LONG).unwrap());
    });
    check(&snapshot, 2);
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn messages_of_our_clients_arrive_once() {
    // 100 and 200 are no multiples of 16
    for ring in [64, 100, 200, 256, 4096] {
        let name = Place::new("controls");
        let mut server = serve(&name, 3, ring);
        let client = Client::attach(&name).unwrap();
        let other = dynamic::Client::attach(&name).unwrap();
        let (mut sent, mut got, mut full) = (Vec::new(), Vec::new(), 0);
        for i in 0..150u32 {
            let body: Vec<u8> = (0..i * 7 % 41).map(|b| (b + i) as u8).collect();
            match other.send(i + 10, &body) {
                Ok(()) => sent.push((i + 10, body)),
                Err(e) => {
                    assert!(e.is_control_full(), "{e}");
                    full += 1;
                }
            }
            if i % 5 == 0 {
                client.send(&Control::Pause).unwrap();
                client.send(&Control::SetGravity { g: [0.0, 1.0, i as f32] }).unwrap();
                let messages = server.poll();
                let (typed, raw): (Vec<_>, Vec<_>) = messages.into_iter().partition(|(_, kind, _)| *kind < 10);
                let g = [0f32, 1.0, i as f32].iter().flat_map(|f| f.to_le_bytes()).collect();
                let typed: Vec<_> = typed.into_iter().map(|(_, kind, data)| (kind, data)).collect();
                assert_eq!(typed, [(3, vec![]), (1, g)], "{ring}");
                got.extend(raw.into_iter().map(|(_, kind, data)| (kind, data)));
            }
        }
        got.extend(server.poll().into_iter().map(|(_, kind, data)| (kind, data)));
        assert_eq!(got, sent, "{ring}");
        assert!(sent.len() > 30 && (full > 0 || ring >= 256), "{ring}: {} sent, {full} not", sent.len());
        assert!(server.poll().is_empty());
    }
}
