//! Segments of our servers in the profile `shmx2`: what stock clients and inspectors make of them.

use crate::python::{Place, Python, hex};
use crate::streams;
use serde_json::{Value, json};
use shmx_runtime::Schema as _;
use shmx_runtime::{Checksum, Inspector, ReaderKind, Wire, dynamic};
use shmx_tests::interop::{self, Client, Control, Schema, Server, Watcher};

/// A frame with all streams but `depth`, its bytes from the tick.
pub fn publish(server: &mut dynamic::Server, tick: u64) -> u64 {
    let mut frame = server.begin().unwrap();
    for s in streams::all().iter().filter(|s| s.name != "depth") {
        frame.write_bytes(s.id, &s.data(tick)).unwrap();
    }
    frame.publish_at(tick as f64 / 2.0).unwrap()
}

/// A server of the schema whose streams are written as bytes.
fn serve(name: &str) -> dynamic::Server {
    dynamic::Server::from_blob(name, Schema::BLOB).unwrap().create().unwrap()
}

/// Checks a frame of [`publish`], as a stock client sees it.
pub fn check(client: &mut Python, id: u64, tick: u64) {
    let frame = client.frame().expect("a frame");
    assert_eq!((frame.id(), frame.meta("sim_time")), (id, tick as f64 / 2.0));
    assert_eq!(frame.meta("tlv_count"), (streams::all().len() - 1) as f64);
    assert_eq!(frame.names().len(), streams::all().len() - 1);
    for s in streams::all().iter().filter(|s| s.name != "depth") {
        let (bytes, count) = frame.stream(&s.name);
        assert_eq!((hex(&bytes), count), (hex(&s.data(tick)), s.count.into()), "{} of tick {tick}", s.name);
    }
}

/// What stock calls the element types.
const DTYPES: [&str; 13] = [
    "bool", "int8", "uint8", "int16", "uint16", "int32", "uint32", "int64", "uint64", "float16", "bfloat16", "float32",
    "float64",
];

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn clients_and_inspectors_read_every_stream_and_the_directory() {
    let name = Place::new("ours");
    let mut server = serve(&name);
    let (mut client, mut inspector) = (Python::attached(&name), Python::inspector(&name));
    assert!(client.frame().is_none());
    let expected: Vec<Value> = streams::all()
        .iter()
        .map(|s| {
            json!({ "id": s.id, "name": s.name, "dtype_code": s.code,
                "dtype": DTYPES.get(s.code as usize - 1).unwrap_or(&"unknown"), "components": s.components,
                "layout": if s.layout == 0 { "scalar" } else { "vector" }, "bytes_per_elem": s.bytes, "extra": s.extra })
        })
        .collect();
    for stock in [&mut client, &mut inspector] {
        let infos = stock.get("streams");
        for (is, should) in infos.as_array().unwrap().iter().zip(&expected) {
            assert_eq!(is, should);
        }
        assert_eq!(infos.as_array().unwrap().len(), expected.len());
    }
    for tick in 1..=40 {
        assert_eq!(publish(&mut server, tick), tick);
        check(&mut client, tick, tick);
    }
    let header = client.get("header");
    let number = |key: &str| header[key].as_u64().unwrap();
    assert_eq!((number("version_major"), number("version_minor"), number("frame_seq")), (2, 0, 40));
    assert_eq!((number("reader_slots"), number("control_per_reader"), number("readers_connected")), (3, 208, 1));
    assert_eq!(inspector.get("header"), header);
    // the slot as both sides see it
    let report = inspector.get("inspect");
    assert_eq!((&report["frame_seq"], &report["readers_connected"]), (&json!(40), &json!(1)));
    let reader = &report["readers"][0];
    assert_eq!((&reader["in_use"], &reader["last_frame_seen"]), (&json!(true), &json!(40)));
    let readers = Inspector::open(&name).unwrap().readers();
    assert_eq!((readers.len(), readers[0].kind, readers[0].last_frame_seen), (1, ReaderKind::Stock, 40));
    assert_eq!(reader["reader_id"], readers[0].id);
    client.get("close");
    assert!(Inspector::open(&name).unwrap().readers().is_empty());
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn stock_and_our_readers_read_one_segment_side_by_side() {
    let name = Place::new("beside");
    let mut server = Server::create(&name).unwrap();
    let mut stock = Python::attached(&name);
    let (client, watcher) = (Client::attach(&name).unwrap(), Watcher::open(&name).unwrap());
    let mut held = Vec::new();
    for tick in 1..=100u64 {
        let mut frame = server.begin().unwrap();
        let now = frame.fixed_mut();
        *now.tick = tick;
        now.position.x.fill(tick as f32);
        now.rows_i16.fill([1, 2, tick as i16]);
        frame.set_log("hello").unwrap();
        frame.set_hud(&json!({ "lap": tick })).unwrap();
        frame.set_raw(&vec![7; tick as usize % 33]).unwrap();
        if tick % 2 == 0 {
            frame.set_depth(&[shmx_runtime::f16::from_f32(0.5); 24]).unwrap();
        }
        frame.publish().unwrap();
        let seen = stock.frame().expect("a frame");
        assert_eq!((seen.id(), seen.stream("tick").0), (tick, tick.to_le_bytes().to_vec()));
        assert_eq!(seen.stream("position").0[..4], (tick as f32).to_le_bytes());
        assert_eq!(seen.stream("rows_i16").0[..6], [1, 0, 2, 0, tick as u8, 0]);
        assert_eq!((seen.stream("log").0, seen.stream("raw").1), (b"hello".to_vec(), tick % 33));
        assert_eq!(seen.stream("race-table-update").0, format!(r#"{{"lap":{tick}}}"#).into_bytes());
        assert_eq!(seen.names().contains(&"depth"), tick % 2 == 0);
        let ours = client.latest().unwrap().expect("a frame");
        assert_eq!((ours.meta().id, ours.tick(), ours.position().x[9]), (tick, tick, tick as f32));
        assert_eq!(watcher.snapshot().unwrap().rows_i16()[4], [1, 2, tick as i16]);
        if tick == 50 {
            held.push(ours.into_owned()); // for fifty frames
        }
    }
    assert_eq!((held[0].tick(), held[0].depth().is_some()), (50, true));
    assert_eq!((client.missed(), stock.get("header")["readers_connected"].as_u64()), (0, Some(1)));
    assert_eq!(Inspector::open(&name).unwrap().layout().wire_version, (2, 0));
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn a_stock_client_follows_frames_as_they_come() {
    let name = Place::new("follow");
    let mut server = serve(&name);
    let mut client = Python::attached(&name);
    client.ask("follow", json!({ "until": 2000, "seconds": 20 }));
    for tick in 1..=2000 {
        publish(&mut server, tick);
        std::thread::sleep(std::time::Duration::from_micros(200));
    }
    let ids: Vec<u64> = client.answer().as_array().unwrap().iter().map(|id| id.as_u64().unwrap()).collect();
    assert_eq!(ids.last(), Some(&2000));
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
    assert!(ids.len() > 20, "{} frames of 2000", ids.len());
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn a_frame_without_streams_is_a_frame() {
    let name = Place::new("empty");
    let schema = dynamic::SchemaBuilder::new("empty").stream(dynamic::text(1, "log", 16));
    let mut server = dynamic::Server::builder(&name, schema).wire(Wire::Shmx2).create().unwrap();
    let mut client = Python::attached(&name);
    let ours = dynamic::Client::attach(&name).unwrap();
    for id in 1..=10 {
        let mut frame = server.begin().unwrap();
        if id % 2 == 0 {
            frame.write_text("log", "full").unwrap();
        }
        assert_eq!(frame.publish().unwrap(), id);
        // stock takes a payload of 0 bytes for no frame: there must be some
        let seen = client.frame().expect("a frame");
        assert_eq!((seen.id(), seen.names().len() as u64), (id, (id + 1) % 2));
        assert_eq!(ours.latest().unwrap().expect("a frame").meta().id, id);
    }
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn messages_of_stock_clients_arrive_once() {
    let name = Place::new("sends");
    let mut server = Server::create(&name).unwrap();
    let (mut one, mut two) = (Python::attached(&name), Python::attached(&name));
    let (mut sent, mut got, mut full) = ([Vec::new(), Vec::new()], [Vec::new(), Vec::new()], 0);
    let ids: Vec<u64> = Inspector::open(&name).unwrap().readers().iter().map(|r| r.id).collect();
    for i in 0..300u32 {
        for (which, client) in [&mut one, &mut two].into_iter().enumerate() {
            // 100: numbers that the schema does not know
            let body: Vec<u8> = (0..(i * 7 + which as u32) % 61).map(|b| (b + i) as u8).collect();
            let body = (i % 9 != 0).then_some(body);
            match client.send(100 + i, body.as_deref()) {
                true => sent[which].push((100 + i, body.unwrap_or_default())),
                false => full += 1,
            }
        }
        if i % 4 == 3 {
            take(&mut server, &ids, &mut got);
        }
    }
    take(&mut server, &ids, &mut got);
    assert_eq!(got, sent);
    assert!(full > 0 && sent[0].len() > 100, "{full} did not fit");
    assert_eq!((server.controls().count(), server.stats().control_bytes_lost), (0, 0));
    // those that the schema knows come as what they are, and one of another size is an error that names it
    let g = [1f32, 2.0, -9.81];
    let body: Vec<u8> = g.iter().flat_map(|f| f.to_le_bytes()).collect();
    assert!(one.send(1, Some(&body)) && one.send(3, None) && one.send(1, Some(&[1, 2, 3])));
    let messages: Vec<_> = server.controls().collect();
    assert_eq!(messages[0].as_ref().unwrap().body, Control::SetGravity { g });
    assert_eq!((messages[0].as_ref().unwrap().reader.id, messages[0].as_ref().unwrap().reader.pid), (ids[0], 0));
    assert_eq!(messages[1].as_ref().unwrap().body, Control::Pause);
    let error = messages[2].as_ref().unwrap_err();
    assert!(error.is_bad_control() && error.to_string().contains("set_gravity"), "{error}");
}

type Messages = Vec<(u32, Vec<u8>)>;

fn take(server: &mut Server, ids: &[u64], got: &mut [Messages; 2]) {
    for message in server.controls() {
        let message = message.unwrap();
        let which = ids.iter().position(|id| *id == message.reader.id).expect("a sender");
        let interop::Control::Unknown { id, bytes } = message.body else { panic!("{:?}", message.body) };
        got[which].push((id, bytes));
    }
}

#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn a_native_segment_is_refused_by_stock() {
    let name = Place::new("native");
    let builder = dynamic::Server::from_blob(&name, Schema::BLOB).unwrap();
    let mut server = builder.wire(Wire::Native).checksum(Checksum::Crc32).create().unwrap();
    publish(&mut server, 1);
    assert_eq!(Python::client().call("open", json!({ "name": &*name })), false);
    assert_eq!(Client::attach(&name).unwrap().latest().unwrap().expect("a frame").tick(), 1);
}
