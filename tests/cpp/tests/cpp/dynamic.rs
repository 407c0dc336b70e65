//! Segments that one language made and the other reads, without generated code: names, units, shapes and values from the
//! directory alone; control messages; streams that were appended; what the inspector shows. `cpp/tests/dynamic_peer.cpp`
//! is the other end.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use serde_json::Value;
use shmx_runtime::dynamic::{self, Client, Server, Watcher};
use shmx_runtime::model::{Elem, Scalar, Stream, Wire};
use shmx_runtime::{Inspector, SegmentState};
use shmx_schema::fit::describe;
use shmx_schema::layout::{elem_size, product};
use std::path::PathBuf;

use crate::support;

/// The C++ process.
struct Peer {
    child: Child,
    input: ChildStdin,
    output: BufReader<ChildStdout>,
}

impl Peer {
    fn start() -> Peer {
        static PROGRAM: OnceLock<PathBuf> = OnceLock::new();
        let build = || support::compiled(&support::gcc(), "dynamic_peer", "sanitized", support::ADDRESSES);
        let program = PROGRAM.get_or_init(build);
        let mut child = Command::new(program).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (input, output) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
        Peer { child, input, output: BufReader::new(output) }
    }

    fn ask(&mut self, question: &str) -> String {
        writeln!(self.input, "{question}").unwrap();
        let mut answer = String::new();
        self.output.read_line(&mut answer).unwrap();
        assert!(answer.ends_with('\n'), "{question}: the C++ process ended");
        answer.trim_end().to_owned()
    }

    fn json(&mut self, question: &str) -> Value {
        let answer = self.ask(question);
        serde_json::from_str(&answer).unwrap_or_else(|e| panic!("{question}: {e}: {answer}"))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The bytes of a stream: the same formula as in `dynamic_peer.cpp`.
fn values(seed: u64, id: u32, bytes: usize, text: bool) -> Vec<u8> {
    let mut x = (seed << 32 | u64::from(id)).wrapping_mul(0x9E37_79B9_7F4A_7C15).wrapping_add(1);
    let mut next = || {
        x ^= x << 13;
        x ^= x >> 7;
        x ^= x << 17;
        if text { b'a' + ((x >> 24) % 26) as u8 } else { (x >> 24) as u8 }
    };
    (0..bytes).map(|_| next()).collect()
}

fn publish(server: &mut Server, seed: u64) {
    let schema = server.schema().clone();
    let mut frame = server.begin().unwrap();
    for stream in schema.streams.iter() {
        if stream.optional && (u64::from(stream.id) + seed) % 2 == 1 {
            continue;
        }
        let rows = stream.extent.max.map_or(1, |max| u64::from(max.min(3)));
        let bytes =
            rows * product(&stream.extent.dims) * elem_size(&schema.types, &stream.elem, &stream.components).bytes;
        match stream.elem {
            Elem::Json => frame.write_text(stream.id, &(seed % 10).to_string()).unwrap(),
            ref elem => {
                let data = values(seed, stream.id, bytes as usize, *elem == Elem::Utf8);
                frame.write_bytes(stream.id, &data).unwrap();
            }
        }
    }
    frame.publish_at(seed as f64 / 2.0).unwrap();
}

/// Where two values differ. Floats may in the last digit: of two shortest texts of an f32, both as close, Rust and C++
/// choose different ones.
fn difference(a: &Value, b: &Value) -> Option<String> {
    let differ = || Some(format!("{a} and {b}"));
    match (a, b) {
        (Value::Number(x), Value::Number(y)) if x.is_f64() && y.is_f64() => {
            let (x, y) = (x.as_f64().unwrap(), y.as_f64().unwrap());
            if (x - y).abs() <= x.abs() * 1e-7 { None } else { differ() }
        }
        (Value::Array(x), Value::Array(y)) if x.len() == y.len() => x.iter().zip(y).find_map(|(a, b)| difference(a, b)),
        (Value::Object(x), Value::Object(y)) if x.len() == y.len() => x.iter().find_map(|(key, a)| match y.get(key) {
            Some(b) => difference(a, b).map(|what| format!("{key}: {what}")),
            None => Some(format!("{key} is missing")),
        }),
        _ if a == b => None,
        _ => differ(),
    }
}

#[track_caller]
fn assert_same(a: &Value, b: &Value, case: &str) {
    assert_eq!(difference(a, b), None, "{case}");
}

/// All cases but the one that wants a group that this machine lacks.
fn cases() -> Vec<(String, Vec<u8>)> {
    support::corpus().into_iter().filter(|(name, _)| name != "segment_group").collect()
}

/// Schemas of controls, values of all their fields: as the C++ side sends them.
fn sent(controls: &[shmx_runtime::model::Control]) -> Vec<(u32, Vec<u8>)> {
    controls.iter().map(|c| (c.id, values(7, c.id, c.body.bytes as usize, false))).collect()
}

#[test]
fn what_rust_serves_is_read_and_watched_in_cpp() {
    let mut peer = Peer::start();
    let dir = tempfile::tempdir().unwrap();
    let mut checked = 0;
    for (seed, (case, blob)) in (0u64..).zip(cases()) {
        for wire in [Wire::Native, Wire::Shmx2] {
            let name = dir.path().join(format!("{case}_{wire:?}")).display().to_string();
            let mut server = Server::from_blob(&name, &blob).unwrap().wire(wire).create().unwrap();
            publish(&mut server, seed);
            let expected = Client::attach(&name).unwrap().current().unwrap().unwrap().to_json().unwrap();
            assert_same(&peer.json(&format!("read {name}")), &expected, &case);
            assert_same(&peer.json(&format!("watch {name}")), &expected, &case);
            let controls = server.schema().controls.to_vec();
            let takes = peer.ask(&format!("send {name}"));
            if takes != "ok" {
                assert!(takes.contains("control ring") || takes.contains("takes no control"), "{case}: {takes}");
            } else {
                let came: Vec<_> = server.controls().map(|m| m.unwrap().body).map(|b| (b.id, b.bytes)).collect();
                assert_eq!(came, sent(&controls), "{case}, {wire:?}");
            }
            peer.ask(&format!("close {name}"));
            checked += 1;
        }
    }
    assert!(checked >= 140, "{checked}");
}

#[test]
fn what_cpp_serves_is_read_and_watched_in_rust() {
    let mut peer = Peer::start();
    let dir = tempfile::tempdir().unwrap();
    for (seed, (case, blob)) in (1u64..).zip(cases()) {
        for wire in ["native", "shmx2"] {
            let name = dir.path().join(format!("{case}_{wire}")).display().to_string();
            let file = support::root().join(format!("tests/corpus/{case}.shmxd"));
            assert_eq!(peer.ask(&format!("serve {name} {} {wire} {seed}", file.display())), "ok", "{case}");
            // The same frame of a server of our own says what must be in it.
            let ours = dir.path().join("ours").display().to_string();
            let mut server = Server::from_blob(&ours, &blob).unwrap().create().unwrap();
            publish(&mut server, seed);
            let expected = Client::attach(&ours).unwrap().current().unwrap().unwrap().to_json().unwrap();
            let client = Client::attach(&name).unwrap();
            {
                let frame = client.current().unwrap().unwrap();
                assert_eq!(frame.to_json().unwrap(), expected, "{case}, {wire}");
                assert_eq!((frame.meta().id, frame.meta().sim_time), (1, seed as f64 / 2.0));
                assert_eq!(Watcher::open(&name).unwrap().snapshot().unwrap().to_json().unwrap(), expected, "{case}");
                assert_eq!(*client.schema().streams, *server.schema().streams);
            }
            assert_eq!(peer.ask(&format!("append {name}")), "ok", "{case}");
            let frame = client.latest().unwrap().unwrap();
            let late = frame.stream("late").unwrap();
            assert_eq!((late.numbers::<i16>().unwrap(), &*late.stream().unit), (&[-1i16, 2, -3][..], "s"), "{case}");
            let mut all = Vec::new();
            for (id, body) in sent(&client.schema().controls) {
                match client.send(id, &body) {
                    Ok(()) => all.push(body),
                    Err(error) => assert!(error.is_control_refused() || error.is_control_full(), "{error}"),
                }
            }
            let came = peer.json(&format!("controls {name}"));
            assert_eq!(came.as_array().unwrap().len(), all.len(), "{case}, {wire}: {came}");
            drop(frame);
            drop(client);
            assert_eq!(peer.ask(&format!("close {name}")), "ok", "{case}");
            assert!(Client::attach(&name).unwrap_err().is_not_found());
        }
    }
}

/// Fields of control messages arrive in C++ as Rust says them.
#[test]
fn the_fields_of_messages_are_the_same() {
    let mut peer = Peer::start();
    let dir = tempfile::tempdir().unwrap();
    for case in ["control_fields", "everything", "control_wire_names"] {
        let name = dir.path().join(case).display().to_string();
        let file = support::root().join(format!("tests/corpus/{case}.shmxd"));
        assert_eq!(peer.ask(&format!("serve {name} {} native 1", file.display())), "ok");
        // What C++ sends itself, to a server of ours with the same schema.
        let ours = dir.path().join(format!("ours_{case}")).display().to_string();
        let mut server = Server::from_blob(&ours, &std::fs::read(&file).unwrap()).unwrap().create().unwrap();
        for to in [&name, &ours] {
            assert_eq!(peer.ask(&format!("send {to}")), "ok");
        }
        let fields =
            |m: dynamic::Message<'_>| Value::from(vec![m.name().unwrap().into(), Value::from(m.fields().unwrap())]);
        let expected: Vec<Value> = server.controls().map(|m| fields(m.unwrap())).collect();
        assert!(!expected.is_empty());
        assert_same(&peer.json(&format!("controls {name}")), &Value::from(expected), case);
        peer.ask(&format!("close {ours}"));
        peer.ask(&format!("close {name}"));
    }
}

/// A stream that joins while C++ holds a frame of a Rust server.
#[test]
fn streams_that_rust_appends_are_found_in_cpp() {
    let mut peer = Peer::start();
    let dir = tempfile::tempdir().unwrap();
    let name = dir.path().join("grows").display().to_string();
    let schema = dynamic::SchemaBuilder::new("grows").stream(dynamic::stream(1, "tick", Scalar::U64));
    let mut server = Server::builder(&name, schema).room(1024, 4096).create().unwrap();
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[1u64]).unwrap();
    frame.publish().unwrap();
    assert_eq!(peer.json(&format!("read {name}")), serde_json::json!({ "tick": 1 }));
    server.append(dynamic::stream(9, "late", Scalar::F64).max(3)).unwrap();
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[2u64]).unwrap();
    frame.write("late", &[0.5f64, 1.5]).unwrap();
    frame.publish().unwrap();
    let expected = serde_json::json!({ "tick": 2, "late": [0.5, 1.5] });
    assert_eq!(peer.json(&format!("read {name}")), expected);
    assert_eq!(peer.json(&format!("watch {name}")), expected);
}

/// What `inspect` of the program prints, of Rust's.
fn inspected(name: &str) -> String {
    let inspector = Inspector::open(name).unwrap();
    let directory = inspector.directory().unwrap();
    let mut out = format!("{}\n{}", inspector.layout(), directory.schema.name);
    let describe = |s: &Stream| format!("\n{} {}: {}", s.id, s.name, describe(s, &directory.schema.types));
    out.extend(directory.schema.streams.iter().chain(&directory.appended).map(describe));
    let writer = inspector.writer();
    let state = match inspector.state() {
        SegmentState::Starting => 0,
        SegmentState::Live => 1,
        SegmentState::Closed => 2,
        _ => 3,
    };
    write!(
        out,
        "\nwriter {} {} alive {}, session {}, head {}, published {}, state {state}, current {}",
        writer.pid,
        writer.process,
        u8::from(writer.state.is_alive()),
        inspector.session(),
        inspector.head(),
        inspector.frames_published(),
        u8::from(inspector.is_current())
    )
    .unwrap();
    for r in inspector.readers() {
        let kind = if r.kind == shmx_runtime::ReaderKind::Native { 1 } else { 0 };
        let alive = u8::from(r.alive == Some(true));
        write!(out, "\nreader {} {} pid {} {} kind {kind} alive {alive}", r.number, r.id, r.pid, r.process).unwrap();
        write!(out, " seen {} missed {} waiting {} pinned", r.last_frame_seen, r.missed, r.waiting).unwrap();
        r.pinned.iter().for_each(|id| write!(out, " {id}").unwrap());
    }
    for r in inspector.controls() {
        write!(out, "\nring {} {} {} {} {}", r.reader, r.read, r.write, r.capacity, r.waiting).unwrap();
    }
    for s in inspector.slots() {
        write!(
            out,
            "\nslot {} {} {} {} {} {} by",
            s.index,
            s.seq,
            s.frame_id,
            u8::from(s.writing),
            s.payload_bytes,
            s.publish_ns
        )
        .unwrap();
        s.pinned_by.iter().for_each(|reader| write!(out, " {reader}").unwrap());
    }
    out.replace('\n', "|")
}

#[test]
fn both_inspectors_see_the_same() {
    let mut peer = Peer::start();
    let dir = tempfile::tempdir().unwrap();
    for case in ["everything", "segment_all", "shmx2", "control_ring", "segment_checksum"] {
        let name = dir.path().join(case).display().to_string();
        let blob = std::fs::read(support::root().join(format!("tests/corpus/{case}.shmxd"))).unwrap();
        let mut server = Server::from_blob(&name, &blob).unwrap().room(1024, 4096).create().unwrap();
        (1..6).for_each(|seed| publish(&mut server, seed));
        server.append(dynamic::stream(424_242, "late", Scalar::I16).max(4)).unwrap();
        let client = Client::attach(&name).unwrap();
        let held = client.current().unwrap().unwrap();
        publish(&mut server, 7);
        peer.ask(&format!("read {name}"));
        peer.ask(&format!("send {name}"));
        let loan = server.begin().unwrap();
        let expected = inspected(&name);
        assert!(expected.contains("pinned 5"), "{expected}");
        assert_eq!(peer.ask(&format!("inspect {name}")), expected, "{case}");
        drop((loan, held));
        peer.ask(&format!("close {name}"));
    }
}
