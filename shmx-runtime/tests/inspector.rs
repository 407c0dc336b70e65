//! The inspector, on segments that other processes write and read.

mod common;

use shmx_runtime::dynamic::{self, Client, SchemaBuilder, Server, Watcher};
use shmx_runtime::model::Scalar;
use shmx_runtime::{Checksum, Inspector, ReaderKind, SegmentState, Writer};
use std::os::unix::fs::PermissionsExt;
use std::time::Duration;

const LONG: Duration = Duration::from_secs(20);

fn schema() -> SchemaBuilder {
    SchemaBuilder::new("lab")
        .stream(dynamic::stream(1, "tick", Scalar::U64))
        .stream(dynamic::text(2, "log", 100))
        .control(dynamic::control(1, "pause"))
        .control(dynamic::control(2, "seek").field("to", Scalar::F64))
}

fn publish(server: &mut Server, tick: u64) {
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[tick]).unwrap();
    frame.publish_at(tick as f64 / 2.0).unwrap();
}

/// Not a test: what the second process does.
#[test]
fn child() {
    match common::role() {
        Some((role, segment)) if role == "reader" => hold_two_frames(&segment),
        Some((role, segment)) if role == "inspector" => look_without_writing(&segment),
        Some((role, segment)) if role == "writer" => {
            let mut server = Server::builder(&segment, schema()).create().unwrap();
            publish(&mut server, 1);
            common::tell("published");
            common::wait_for_go();
        }
        _ => {}
    }
}

fn hold_two_frames(segment: &str) {
    let client = Client::attach(segment).unwrap();
    let _newest = client.wait(LONG).unwrap().unwrap();
    let _older = client.recent(2).unwrap().unwrap();
    client.send("pause", &[]).unwrap();
    client.send("seek", &1.5f64.to_le_bytes()).unwrap();
    common::tell("holding");
    common::wait_for_go();
}

fn look_without_writing(segment: &str) {
    let inspector = Inspector::open(segment).unwrap();
    let watcher = Watcher::open(segment).unwrap();
    let mut snapshot = watcher.snapshot().unwrap();
    assert!(!watcher.wait(&mut snapshot, Duration::from_millis(5)).unwrap());
    assert_eq!(inspector.slots().len(), inspector.layout().slots as usize);
    assert!(inspector.writer().state.is_alive());
    let maps = std::fs::read_to_string("/proc/self/maps").unwrap();
    let file = inspector.path().to_str().unwrap();
    let rights: Vec<&str> =
        maps.lines().filter(|l| l.ends_with(file)).filter_map(|l| l.split_ascii_whitespace().nth(1)).collect();
    assert!(!rights.is_empty() && rights.iter().all(|r| *r == "r--s"), "{rights:?}");
    assert_eq!(snapshot.stream("tick").unwrap().numbers::<u64>().unwrap(), [1]);
}

#[test]
fn a_reader_is_seen_with_what_it_holds_and_when_it_dies() {
    let name = common::name("reader");
    let mut server = Server::builder(&name, schema()).readers(3).create().unwrap();
    (1..=5).for_each(|tick| publish(&mut server, tick));
    let inspector = Inspector::open(&name).unwrap();
    assert!(inspector.readers().is_empty());
    let mut child = common::Child::start("reader", &name);
    child.hears("holding");
    let readers = inspector.readers();
    assert_eq!(readers.len(), 1);
    let reader = &readers[0];
    assert_eq!((reader.number, reader.pid, reader.kind), (0, child.pid(), ReaderKind::Native));
    assert!(reader.alive == Some(true) && reader.id != 0 && reader.start_time != 0 && reader.heartbeat != 0);
    assert!(!reader.process.is_empty());
    assert_eq!(reader.pinned, [3, 5]);
    assert_eq!(reader.last_frame_seen, 5);
    assert_eq!(reader.waiting, 16 + 16);
    let rings = inspector.controls();
    assert_eq!((rings.len(), rings[0].waiting, rings[1].waiting), (3, 32, 0));
    assert_eq!((rings[0].write, rings[0].read, rings[0].capacity), (32, 0, 4096 - 16));
    let slots: Vec<_> = inspector.slots().collect();
    let held: Vec<_> = slots.iter().filter(|s| s.pinned_by == [0]).map(|s| (s.frame_id, s.sim_time)).collect();
    assert_eq!(held, [(3, 1.5), (5, 2.5)]);
    assert!(slots.iter().all(|s| !s.writing));
    assert!(slots.iter().filter(|s| s.frame_id != 0).all(|s| s.payload_bytes > 0 && s.publish_ns > 0));

    child.kill();
    let readers = inspector.readers();
    assert_eq!((readers.len(), readers[0].alive, readers[0].process.as_str()), (1, Some(false), ""));
    assert_eq!(readers[0].pinned, [3, 5]); // until somebody needs the slots
    // Its messages outlive it; then its slot is free for the next who comes.
    assert_eq!(server.controls().filter_map(Result::ok).count(), 2);
    assert_eq!(inspector.controls()[0].waiting, 0);
    let client = Client::attach(&name).unwrap();
    let readers = inspector.readers();
    assert_eq!((readers.len(), readers[0].pid), (1, std::process::id().into()));
    assert!(readers[0].alive == Some(true) && readers[0].pinned.is_empty());
    let frame = client.latest().unwrap();
    assert_eq!(inspector.readers()[0].pinned, [5]);
    drop(frame);
    drop(client);
    assert!(inspector.readers().is_empty());
}

#[test]
fn it_maps_nothing_for_writing() {
    let name = common::name("readonly");
    let mut server = Server::builder(&name, schema()).create().unwrap();
    publish(&mut server, 1);
    let permit = |mode| std::fs::set_permissions(server.path(), std::fs::Permissions::from_mode(mode)).unwrap();
    permit(0o444);
    let before = std::fs::read(server.path()).unwrap();
    common::Child::start("inspector", &name).ends_well();
    permit(0o600);
    assert!(std::fs::read(server.path()).unwrap() == before, "a byte of the segment changed");
}

#[test]
fn the_writer_is_seen_alive_and_dead() {
    let name = common::name("writer");
    let mut child = common::Child::start("writer", &name);
    child.hears("published");
    let inspector = Inspector::open(&name).unwrap();
    let writer = inspector.writer();
    assert_eq!((writer.pid, writer.state), (child.pid(), Writer::Alive { pid: child.pid() }));
    assert!(writer.start_time != 0 && !writer.process.is_empty());
    assert_eq!((inspector.frames_published(), inspector.head()), (1, 1));
    child.kill();
    let writer = inspector.writer();
    assert_eq!((writer.state, writer.process.as_str()), (Writer::Dead { pid: child.pid() }, ""));
    assert_eq!(inspector.state(), SegmentState::Live);
    // A new one takes it over as it is.
    let session = inspector.session();
    let server = Server::builder(&name, schema()).keep(true).create().unwrap();
    let me = u64::from(std::process::id());
    assert_eq!((inspector.state(), inspector.writer().state), (SegmentState::Live, Writer::Alive { pid: me }));
    assert!(inspector.is_current() && inspector.session() != session);
    server.close().unwrap();
    // One with more slots replaces it.
    let server = Server::builder(&name, schema()).slots(64).create().unwrap();
    assert_eq!(inspector.state(), SegmentState::Superseded);
    assert!(!inspector.is_current());
    let newer = Inspector::open(&name).unwrap();
    assert!(newer.is_current() && newer.session() != inspector.session());
    server.close().unwrap();
    assert_eq!(newer.state(), SegmentState::Closed);
    assert_eq!(newer.writer().state, Writer::Closed);
}

#[test]
fn the_layout_is_what_the_builder_was_told() {
    let name = common::name("layout");
    let builder = Server::builder(&name, schema()).readers(5).pins(3).slots(50).control_bytes(100);
    let builder = builder.checksum(Checksum::Crc32).timestamps(false).wake_watchers(true).room(1000, 1000);
    let mut server = builder.create().unwrap();
    let inspector = Inspector::open(&name).unwrap();
    let layout = inspector.layout();
    assert_eq!((layout.reader_slots, layout.pins_per_reader, layout.slots), (5, 3, 64));
    assert_eq!((layout.control_per_reader, layout.control_stride), (112, 128));
    assert_eq!(
        (layout.wire_version, layout.crc32, layout.timestamps, layout.wake_watchers),
        ((3, 0), true, false, true)
    );
    assert_eq!(layout.total_bytes, std::fs::metadata(server.path()).unwrap().len());
    assert!(layout.created().elapsed().unwrap() < LONG);
    assert_eq!(layout.schema_hash, shmx_schema::hash::schema_hash(server.schema()));
    assert_eq!(layout.layout_hash, shmx_schema::hash::layout_hash(server.schema()));
    assert!(layout.to_string().contains("64 slots of"), "{layout}");
    assert_eq!(inspector.directory().unwrap().schema, *server.schema());
    server.append(dynamic::stream(9, "late", Scalar::F32).max(9)).unwrap();
    let directory = inspector.directory().unwrap();
    assert_eq!((directory.appended.len(), &*directory.appended[0].name), (1, "late"));
    assert_eq!(inspector.layout().static_gen, layout.static_gen + 1);
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[1u64]).unwrap();
    assert_eq!(inspector.slots().filter(|s| s.writing).count(), 1);
    frame.publish().unwrap();
    assert_eq!(inspector.slots().filter(|s| s.writing).count(), 0);
}

#[test]
fn what_is_no_segment_is_an_error() {
    assert!(Inspector::open(&common::name("nobody")).unwrap_err().is_not_found());
    let path = std::env::temp_dir().join(common::name("text"));
    std::fs::write(&path, "not a segment, ".repeat(100)).unwrap();
    let error = Inspector::open(path.to_str().unwrap()).unwrap_err();
    std::fs::remove_file(&path).unwrap();
    assert!(error.is_corrupt(), "{error}");
}
