//! Servers and readers without generated code, on both sides of a process boundary.

mod common;

use common::{late, rich};
use serde_json::json;
use shmx_runtime::dynamic::{self, Client, FrameOf, Holds, SchemaBuilder, Server, Watcher};
use shmx_runtime::model::{Elem, Scalar, TypeDef, TypeKind};
use shmx_runtime::{Bool, StreamId, bf16, f16};
use std::time::Duration;

const LONG: Duration = Duration::from_secs(20);

fn lab() -> SchemaBuilder {
    SchemaBuilder::new("lab")
}

/// A stream of each number type.
fn all_scalars() -> SchemaBuilder {
    Scalar::ALL.iter().fold(lab(), |schema, s| schema.stream(dynamic::stream(s.code(), s.name(), *s).count(3)))
}

macro_rules! each_number {
    ($do:ident) => {
        $do!("bool", Bool, [false, true, false].map(Bool::from));
        $do!("i8", i8, [i8::MIN, 0, i8::MAX]);
        $do!("u8", u8, [0, 1, u8::MAX]);
        $do!("i16", i16, [i16::MIN, 0, i16::MAX]);
        $do!("u16", u16, [0, 1, u16::MAX]);
        $do!("i32", i32, [i32::MIN, 0, i32::MAX]);
        $do!("u32", u32, [0, 1, u32::MAX]);
        $do!("i64", i64, [i64::MIN, 0, i64::MAX]);
        $do!("u64", u64, [0, 1, u64::MAX]);
        $do!("f16", f16, [0.0, 0.5, -2.0].map(f16::from_f32));
        $do!("bf16", bf16, [0.0, 0.5, -2.0].map(bf16::from_f32));
        $do!("f32", f32, [0.1, f32::MAX, -0.0]);
        $do!("f64", f64, [0.1, f64::MAX, -0.0]);
    };
}

fn check_scalars<H: Holds>(frame: &FrameOf<H>) {
    let view = |name: &str| frame.stream(name).unwrap();
    macro_rules! read {
        ($name:literal, $number:ty, $values:expr) => {
            assert_eq!(view($name).numbers::<$number>().unwrap(), $values, $name);
        };
    }
    each_number!(read);
    assert_eq!(view("u64").to_json(), json!([0, 1, u64::MAX]));
    assert_eq!(view("bool").to_json(), json!([false, true, false]));
    assert_eq!(view("f16").to_json(), json!([0.0, 0.5, -2.0]));
    assert_eq!(view("f32").to_json()[0], json!(0.1));
}

/// Not a test: what the second process does.
#[test]
fn child() {
    match common::role() {
        Some((role, segment)) if role == "scalars" => read_scalars(&segment),
        Some((role, segment)) if role == "append" => see_appended(&segment),
        Some((role, segment)) if role == "control" => {
            let client = Client::attach(&segment).unwrap();
            client.send("aim", &[1, 0, 0, 0, 0, 0, 0x80, 0x3f]).unwrap();
            client.send(2, &[]).unwrap();
        }
        _ => {}
    }
}

fn read_scalars(segment: &str) {
    let client = Client::builder(segment).wait(LONG).attach().unwrap();
    let frame = client.wait(LONG).unwrap().unwrap();
    check_scalars(&frame);
    assert_eq!(frame.streams().unwrap().len(), 13);
    let owned = frame.into_owned();
    std::thread::spawn(move || check_scalars(&owned)).join().unwrap();
    let watcher = Watcher::open(segment).unwrap();
    check_scalars(&watcher.snapshot().unwrap());
    assert!(watcher.writer().is_alive() && client.writer().is_alive());
}

#[test]
fn every_number_type_reaches_another_process() {
    let name = common::name("scalars");
    let child = common::Child::start("scalars", &name);
    let mut server = Server::builder(&name, all_scalars()).create().unwrap();
    let mut frame = server.begin().unwrap();
    macro_rules! write {
        ($name:literal, $number:ty, $values:expr) => {
            let values: [$number; 3] = $values;
            frame.write($name, &values).unwrap();
        };
    }
    each_number!(write);
    frame.publish().unwrap();
    child.ends_well();
}

#[test]
fn owned_frames_and_snapshots_go_to_other_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    fn moved<T: Send>() {}
    shared::<dynamic::OwnedFrame>();
    shared::<dynamic::Snapshot>();
    moved::<Client>();
    moved::<Server>();
}

#[test]
fn shapes_are_numpys() {
    let name = common::name("shapes");
    let xyz = ["x", "y", "z"];
    let schema = lab()
        .stream(dynamic::stream(1, "one", Scalar::F64))
        .stream(dynamic::stream(2, "row", Scalar::F32).count(5))
        .stream(dynamic::stream(3, "soa", Scalar::F32).components(xyz).soa().count(4))
        .stream(dynamic::stream(4, "aos", Scalar::F32).components(xyz).count(4))
        .stream(dynamic::stream(5, "image", Scalar::U8).shape([2, 3]).vector(3))
        .stream(dynamic::stream(6, "some", Scalar::I16).max(100))
        .stream(dynamic::stream(7, "tiles", Scalar::I16).max(100).shape([2, 2]))
        .stream(dynamic::stream(8, "soa_some", Scalar::U16).vector(2).soa().max(9))
        .stream(dynamic::stream(9, "perhaps", Scalar::F32).count(3).optional());
    let mut server = Server::builder(&name, schema).create().unwrap();
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.write("one", &[0.5]).unwrap();
    frame.slice_mut::<f32>("row", 1).unwrap().fill(2.0);
    frame.write("soa", &[0f32, 1., 2., 3., 10., 11., 12., 13., 20., 21., 22., 23.]).unwrap();
    frame.write(StreamId(4), &[1f32; 12]).unwrap();
    frame.write("image", &[7u8; 18]).unwrap();
    frame.write("some", &[1i16, 2, 3]).unwrap();
    for (i, v) in frame.slice_mut::<i16>("tiles", 2).unwrap().iter_mut().enumerate() {
        *v = i as i16;
    }
    frame.write("soa_some", &[1u16, 2, 3, 4, 5, 6]).unwrap();
    frame.publish_at(1.5).unwrap();

    let frame = client.latest().unwrap().unwrap();
    assert_eq!(frame.meta().sim_time, 1.5);
    let shape = |name: &str| frame.stream(name).unwrap().shape();
    assert!(shape("one").is_empty());
    assert_eq!(shape("row"), [5]);
    assert_eq!(shape("soa"), [3, 4]);
    assert_eq!(shape("aos"), [4, 3]);
    assert_eq!(shape("image"), [2, 3, 3]);
    assert_eq!(shape("some"), [3]);
    assert_eq!(shape("tiles"), [2, 2, 2]);
    assert_eq!(shape("soa_some"), [2, 3]);
    assert_eq!(shape("perhaps"), [0]);
    let soa = frame.stream("soa").unwrap();
    assert_eq!((soa.count(), soa.plane::<f32>(1).unwrap()), (4, &[10f32, 11., 12., 13.][..]));
    assert!(soa.plane::<f32>(3).unwrap_err().is_wrong_stream());
    assert!(frame.stream("aos").unwrap().plane::<f32>(0).unwrap_err().is_wrong_stream());
    assert_eq!(frame.stream("tiles").unwrap().to_json(), json!([[[0, 1], [2, 3]], [[4, 5], [6, 7]]]));
    assert_eq!(frame.stream("one").unwrap().to_json(), json!(0.5));
    assert!(!frame.has("perhaps") && frame.has("some"));
    assert_eq!(frame.stream("perhaps").unwrap().numbers::<f32>().unwrap(), [0f32; 0]);
    assert!(frame.stream("perhaps").unwrap().to_json().is_null());
    assert_eq!(frame.to_json().unwrap(), watcher.snapshot().unwrap().to_json().unwrap());

    // The next frame has other lengths; the held one stays as it is.
    let mut next = server.begin().unwrap();
    next.carry().unwrap();
    next.write("perhaps", &[1f32, 2., 3.]).unwrap();
    next.publish().unwrap();
    let next = client.latest().unwrap().unwrap();
    assert_eq!(next.stream("perhaps").unwrap().shape(), [3]);
    assert_eq!(next.stream("some").unwrap().count(), 0);
    assert!(!next.has("some"));
    assert_eq!(next.stream("soa").unwrap().to_json(), soa.to_json());
    assert_eq!(frame.stream("some").unwrap().numbers::<i16>().unwrap(), [1, 2, 3]);
    assert_eq!(client.recent(1).unwrap().unwrap().meta().id, 1);
    assert_eq!(client.at(2).unwrap().unwrap().meta().id, 2);
}

#[test]
fn records_enums_and_texts_read_as_json() {
    let name = common::name("rich");
    let mut server = Server::builder(&name, rich()).create().unwrap();
    let client = Client::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    // kind, 3 pad, spot {at, ok, n, pad}, label
    let mut probe = vec![0xff, 0, 0, 0];
    probe.extend([1.5f32, f32::NAN].iter().flat_map(|x| x.to_le_bytes()));
    probe.extend([2, 8, 9, 0]);
    probe.extend(*b"abc\0\0\0\0\0");
    assert_eq!(probe.len(), 24);
    frame.write_bytes("probes", &probe).unwrap();
    assert!(frame.write_bytes("kinds", &[0]).unwrap_err().is_wrong_length());
    frame.write("kinds", &[0i8, -1, 9]).unwrap(); // as the integers behind them
    frame.write("marks", &[1u16 | 4 | 64]).unwrap();
    frame.write_text("log", "größer").unwrap();
    frame.write_json("hud", &json!({ "fps": 60 })).unwrap();
    frame.write("blob", &[1u8, 2]).unwrap();
    frame.write("odd", &[f32::NAN, f32::INFINITY, 1.0]).unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    let expected = json!({
        "probes": [{ "kind": "gas", "spot": { "at": [1.5, null], "ok": true, "n": [8, 9] }, "label": "abc" }],
        "kinds": ["dust", "gas", 9], "marks": ["hot", "old", 64], "log": "größer", "hud": { "fps": 60 },
        "blob": [1, 2], "odd": [null, null, 1.0],
    });
    assert_eq!(frame.to_json().unwrap(), expected);
    assert_eq!(frame.stream("log").unwrap().text().unwrap(), "größer");
    assert_eq!(frame.stream("kinds").unwrap().numbers::<i8>().unwrap(), [0, -1, 9]);
    assert_eq!(frame.stream("probes").unwrap().bytes(), probe);
    assert_eq!(frame.stream("probes").unwrap().shape(), [1]);
    assert!(format!("{:?}", frame.stream("probes").unwrap()).contains("probes"));
    assert_eq!(frame.schema(), server.schema());

    let mut frame = server.begin().unwrap();
    assert!(frame.write_text("hud", "{").unwrap_err().is_bad_text());
    frame.write_text("hud", "[1]").unwrap();
    assert!(frame.write_text("hud", "[2]").unwrap_err().is_written_twice());
    frame.write_bytes("log", b"\xff!").unwrap();
    frame.carry().unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!(frame.stream("hud").unwrap().to_json(), json!([1]));
    assert!(frame.stream("log").unwrap().text().unwrap_err().is_bad_text());
    assert_eq!(frame.stream("log").unwrap().to_json(), json!("\u{fffd}!"));
}

#[test]
fn control_messages_are_decoded_by_the_schema() {
    let name = common::name("control");
    let mut server = Server::builder(&name, rich()).create().unwrap();
    let child = common::Child::start("control", &name);
    let pid = child.pid();
    child.ends_well();
    let messages: Vec<_> = server.controls().map(Result::unwrap).collect();
    assert_eq!(messages.len(), 2);
    assert_eq!((messages[0].name(), messages[0].reader.pid), (Some("aim"), pid));
    assert_eq!(serde_json::Value::Object(messages[0].fields().unwrap()), json!({ "kind": 1, "angle": 1.0 }));
    assert_eq!((messages[1].body.id, messages[1].fields().unwrap().len()), (2, 0));
    let client = Client::attach(&name).unwrap();
    assert!(client.send("aim", &[1]).unwrap_err().is_bad_control());
    assert!(client.send("nothing", &[]).unwrap_err().is_control_refused());
    assert!(client.send(77, &[]).unwrap_err().is_control_refused());
}

#[test]
fn errors_name_the_stream_and_what_it_holds() {
    let name = common::name("errors");
    let schema = lab().stream(dynamic::stream(1, "position", Scalar::F32).components(["x", "y"]).count(3).unit("m"));
    let mut server = Server::builder(&name, schema.stream(dynamic::text(2, "log", 5))).create().unwrap();
    let mut frame = server.begin().unwrap();
    let error = frame.write("position", &[1.0f64]).unwrap_err();
    assert!(error.is_wrong_stream());
    assert_eq!(error.to_string(), "stream 'position' holds f32[x,y] aos, count 3, unit m, not f64");
    let error = frame.write("positions", &[1.0f32]).unwrap_err();
    assert_eq!(error.to_string(), format!("no stream 'positions' in segment '{name}'; it has position, log"));
    let error = frame.write("position", &[1.0f32; 5]).unwrap_err();
    assert_eq!(error.to_string(), "stream 'position' takes exactly 6 f32, got 5");
    assert!(frame.write("log", b"123").unwrap_err().is_wrong_stream());
    assert!(frame.write_text("log", "123456").unwrap_err().is_wrong_length());
    assert!(frame.write_json("log", &1).unwrap_err().is_wrong_stream());
    assert!(frame.publish().unwrap_err().is_not_written());
    assert!(Client::attach(&common::name("nobody")).unwrap_err().is_not_found());
}

#[test]
fn an_inconsistent_schema_is_refused_before_there_is_a_segment() {
    let name = common::name("bad");
    let volts = || dynamic::stream(1, "volts", Scalar::F32);
    let refused = |schema: SchemaBuilder, why: &str| {
        let error = Server::builder(&name, schema).create().unwrap_err();
        assert!(error.is_bad_schema(), "{error}");
        assert!(error.to_string().contains(why), "{error}");
    };
    refused(lab().stream(volts()).stream(dynamic::stream(1, "amps", Scalar::F32)), "stream");
    refused(
        lab().stream(volts()).stream(dynamic::stream(2, "volts", Scalar::F32)),
        "stream 2 'volts': its name stands twice",
    );
    refused(lab().stream(volts().count(0)), "no room for an element");
    refused(lab().stream(volts().count(u32::MAX).vector(9)), "4 GiB");
    refused(lab().stream(volts().vector(0)), "0 components");
    refused(lab().stream(dynamic::stream(1, "volts", "Volt")), "'Volt' is not in the directory");
    refused(lab().stream(dynamic::stream(1, "text", Elem::Utf8)), "is a text");
    refused(lab().define(dynamic::record("Own").field("it", "Own")), "Own");
    refused(lab().define(dynamic::record("A").array("n", Scalar::F64, [u32::MAX])), "'A'");
    let mut odd: TypeDef = dynamic::record("Odd").field("x", Scalar::F64).into();
    let TypeKind::Record(record) = &mut odd.kind else { unreachable!() };
    (record.bytes, record.align) = (u32::MAX, 0); // worked out anew
    let holder = dynamic::record("Holder").field("odd", "Odd").field("y", Scalar::U8);
    let schema = lab().define(odd).define(holder).stream(dynamic::stream(1, "s", "Holder"));
    let server = Server::builder(&common::name("odd"), schema).create().unwrap();
    assert!(matches!(&server.schema().types[0].kind, TypeKind::Record(r) if (r.bytes, r.align) == (16, 8)));
    refused(lab().control(dynamic::control(0, "stop")), "id is 0");
    refused(SchemaBuilder::new("Not a name"), "Not a name");
    assert!(Server::from_blob(&name, b"no blob at all").unwrap_err().is_bad_schema());
    assert!(Client::attach(&name).unwrap_err().is_not_found());
}

#[test]
fn a_blob_serves_as_a_schema() {
    let name = common::name("blob");
    let first = Server::builder(&name, rich()).create().unwrap();
    let blob = shmx_schema::blob::to_vec(first.schema());
    let second = Server::from_blob(&common::name("blob"), &blob).unwrap().readers(1).create().unwrap();
    assert_eq!(first.schema(), second.schema());
    let hash = |name: &str| shmx_runtime::Inspector::open(name).unwrap().layout().schema_hash;
    assert_eq!(hash(first.name()), hash(second.name()));
}

fn see_appended(segment: &str) {
    let client = Client::attach(segment).unwrap();
    let watcher = Watcher::open(segment).unwrap();
    let held = client.wait(LONG).unwrap().unwrap().into_owned();
    let mut snapshot = watcher.snapshot().unwrap();
    assert!(held.stream("late").unwrap_err().is_wrong_stream());
    assert!(snapshot.stream("late").unwrap_err().is_wrong_stream());
    common::tell("attached");
    common::wait_for_go();
    let frame = client.wait(LONG).unwrap().unwrap();
    assert!(watcher.refresh(&mut snapshot).unwrap());
    check_late(&frame);
    check_late(&snapshot);
    // The frame from before knows the stream now, and that it lacks it.
    assert!(!held.stream("late").unwrap().is_present());
    assert_eq!(held.stream("tick").unwrap().numbers::<u64>().unwrap(), [1]);
    assert_eq!(client.schema().streams.len(), 3);
    common::tell("seen");
    common::wait_for_go();
    drop(frame); // a reader holds two here
    // A second one, found by looking, not by asking.
    let next = client.wait(LONG).unwrap().unwrap();
    let names: Vec<_> = next.streams().unwrap().iter().map(|s| s.stream().name.to_string()).collect();
    assert_eq!(names, ["tick", "log", "note"]);
    assert!(watcher.wait(&mut snapshot, LONG).unwrap());
    assert_eq!(snapshot.stream("note").unwrap().text().unwrap(), "hello");
    assert!(!snapshot.has("late"));
    assert!(!client.refresh_directory().unwrap());
    // A client that comes later has them from the start.
    let late = Client::attach(segment).unwrap();
    assert_eq!(late.current().unwrap().unwrap().stream(41).unwrap().text().unwrap(), "hello");
}

fn check_late<H: Holds>(frame: &FrameOf<H>) {
    let late = frame.stream("late").unwrap();
    assert_eq!(late.numbers::<f64>().unwrap(), [2.5, 3.5]);
    assert_eq!((late.stream().unit.as_ref(), late.shape()), ("K", vec![2]));
    assert_eq!(frame.streams().unwrap().len(), 3);
    assert!(frame.has(StreamId(40)) && frame.has("log"));
}

#[test]
fn streams_appended_while_it_runs_are_seen_elsewhere() {
    let name = common::name("append");
    let schema = lab().stream(dynamic::stream(1, "tick", Scalar::U64)).stream(dynamic::text(2, "log", 100));
    let mut server = Server::builder(&name, schema).room(400, 400).create().unwrap();
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[1u64]).unwrap();
    frame.publish().unwrap();
    let mut child = common::Child::start("append", &name);
    child.hears("attached");
    assert!(server.append(dynamic::stream(40, "fixed", Scalar::F64)).unwrap_err().is_append_refused());
    assert_eq!(server.append(late()).unwrap(), StreamId(40));
    assert!(server.append(late()).unwrap_err().is_append_refused()); // there is one
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[2u64]).unwrap();
    frame.write_text("log", "grew").unwrap();
    frame.write("late", &[2.5, 3.5]).unwrap();
    frame.publish().unwrap();
    child.go();
    child.hears("seen");
    server.append(dynamic::text(41, "note", 16)).unwrap();
    let mut frame = server.begin().unwrap();
    frame.carry().unwrap();
    frame.write_text("log", "").unwrap();
    frame.write_text("note", "hello").unwrap();
    frame.publish().unwrap();
    child.go();
    child.ends_well();
    let error = server.append(dynamic::stream(50, "wide", Scalar::F64).max(1000)).unwrap_err();
    assert!(error.is_append_refused() && error.to_string().contains("room"), "{error}");
    let doc = "a long story ".repeat(40);
    let error = server.append(dynamic::stream(51, "talk", Scalar::U8).max(1).doc(doc)).unwrap_err();
    assert!(error.is_append_refused(), "{error}");
    let huge = dynamic::stream(52, "huge", Scalar::F64).max(u32::MAX).shape([u32::MAX, 7]);
    assert!(server.append(huge).unwrap_err().is_append_refused());
    assert!(server.append(dynamic::stream(53, "of", "Nothing").max(1)).unwrap_err().is_append_refused());
    assert_eq!(server.schema().streams.len(), 4);
    let mut frame = server.begin().unwrap(); // still in order
    frame.carry().unwrap();
    frame.publish().unwrap();
}

#[test]
fn frames_end_with_the_writer() {
    let name = common::name("frames");
    let schema = lab().stream(dynamic::stream(1, "tick", Scalar::U64));
    let mut server = Server::builder(&name, schema).create().unwrap();
    let client = Client::attach(&name).unwrap();
    let writer = std::thread::spawn(move || {
        for tick in 0..50u64 {
            let mut frame = server.begin().unwrap();
            frame.write("tick", &[tick]).unwrap();
            frame.publish().unwrap();
            std::thread::sleep(Duration::from_millis(1));
        }
    });
    let mut last = None;
    for frame in client.frames() {
        last = Some(frame.unwrap().stream("tick").unwrap().numbers::<u64>().unwrap()[0]);
    }
    assert_eq!(last, Some(49));
    writer.join().unwrap();
    assert_eq!(client.held(), 0);
}
