//! Segments whose bytes somebody damaged: readers and servers give an error or the right result.

mod common;

use common::{late, rich};
use shmx_runtime::SegmentLayout;
use shmx_runtime::dynamic::{self, Client, FrameOf, Holds, SchemaBuilder, Server, Watcher};
use shmx_runtime::model::Scalar;
use std::os::unix::fs::FileExt;

fn lab() -> SchemaBuilder {
    SchemaBuilder::new("lab")
}

/// Makes the hash fit the directory, and lets readers look again.
fn sum_directory(file: &std::fs::File, layout: &SegmentLayout) {
    let mut bytes = vec![0; layout.static_bytes_used as usize];
    file.read_exact_at(&mut bytes, layout.static_offset).unwrap();
    let hash = shmx_schema::hash::fnv1a(1_469_598_103_934_665_603, &bytes);
    file.write_all_at(&hash.to_le_bytes(), 40).unwrap();
    let mut generation = [0; 4];
    file.read_exact_at(&mut generation, 32).unwrap();
    let next = u32::from_le_bytes(generation).wrapping_add(1);
    file.write_all_at(&next.to_le_bytes(), 32).unwrap();
}

/// A peer that can write the file may write anything: readers return values or errors, and do not panic.
#[test]
fn readers_survive_bytes_of_any_kind() {
    let name = common::name("hostile");
    let mut server = Server::builder(&name, rich()).room(600, 600).create().unwrap();
    server.append(late()).unwrap();
    let file = std::fs::File::options().read(true).write(true).open(server.path()).unwrap();
    let inspector = shmx_runtime::Inspector::open(&name).unwrap();
    let layout = inspector.layout();
    let mut dice = 0x2545_f491_4f6c_dd1du64;
    let mut roll = move |sides: u64| {
        dice ^= dice << 13;
        dice ^= dice >> 7;
        dice ^= dice << 17;
        dice % sides
    };
    let mut clean = vec![0; layout.total_bytes as usize];
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    for round in 0..300 {
        let mut frame = server.begin().unwrap();
        frame.write("kinds", &[0i8; 3]).unwrap();
        frame.write("marks", &[5u16]).unwrap();
        frame.write("odd", &[1f32; 3]).unwrap();
        frame.write_text("log", "something").unwrap();
        frame.write_bytes("probes", &[0x55; 48]).unwrap();
        frame.write("late", &[1.0, 2.0]).unwrap();
        frame.publish().unwrap();
        file.read_exact_at(&mut clean, 0).unwrap();
        // The newest frame's header and payload, or the directory. Not its ids: those say where to look.
        let slot = inspector.slots().max_by_key(|s| s.frame_id).unwrap();
        let start = layout.slots_offset + u64::from(layout.slot_stride) * u64::from(slot.index);
        for _ in 0..3 {
            let at = match round % 4 {
                0 => layout.static_offset + roll(u64::from(layout.static_bytes_used as u32)),
                1 => start + 24 + roll(8),
                _ => start + 64 + roll(u64::from(slot.payload_bytes)),
            };
            file.write_all_at(&[roll(256) as u8], at).unwrap();
        }
        if round % 8 == 0 {
            sum_directory(&file, &layout); // otherwise nobody decodes it
        }
        if let Ok(Some(frame)) = client.latest() {
            look_at(&frame);
        }
        if let Ok(snapshot) = watcher.snapshot() {
            look_at(&snapshot);
        }
        if let Ok(late) = Client::attach(&name) {
            let _ = late.latest().map(|frame| frame.map(|frame| frame.to_json()));
        }
        let _ = inspector.directory();
        inspector.slots().for_each(drop);
        inspector.readers();
        // Put it back for the next round.
        let directory = layout.static_offset as usize..layout.readers_offset as usize;
        file.write_all_at(&clean[directory], layout.static_offset).unwrap();
        sum_directory(&file, &layout);
        let end = (start as usize + layout.slot_stride as usize).min(clean.len());
        file.write_all_at(&clean[start as usize + 64..end], start + 64).unwrap();
    }
}

fn look_at<H: Holds>(frame: &FrameOf<H>) {
    let _ = frame.to_json();
    let _ = frame.stream("late").map(|view| view.numbers::<f64>().map(<[f64]>::len));
    let _ = frame.stream("log").map(|view| view.text().map(str::len));
    let _ = frame.stream("nothing");
}

/// What a reader may write, its ring, is reported by the server when it is no ring, and works again.
#[test]
fn a_scribbled_ring_costs_its_messages_and_no_more() {
    let name = common::name("ring");
    let mut server = Server::builder(&name, rich()).create().unwrap();
    let file = std::fs::File::options().write(true).open(server.path()).unwrap();
    let layout = shmx_runtime::Inspector::open(&name).unwrap().layout();
    let client = Client::attach(&name).unwrap();
    for (write, bad) in [(5u64, true), (21, true), (32, true), (u64::MAX, true), (8, true), (48, true)] {
        file.write_all_at(&write.to_le_bytes(), layout.control_offset + 8).unwrap();
        if write % 16 != 0 {
            assert!(client.send("pause", &[]).is_err());
        }
        let results: Vec<_> = server.controls().collect();
        assert!(!results.is_empty() && results.iter().all(|r| r.is_err() == bad), "{write}: {results:?}");
    }
    client.send("pause", &[]).unwrap();
    let results: Vec<_> = server.controls().collect();
    assert_eq!(results.len(), 1);
    assert_eq!(results[0].as_ref().unwrap().name(), Some("pause"));
}

#[test]
fn a_frame_id_of_any_kind_is_counted() {
    let name = common::name("ids");
    let mut server = Server::builder(&name, lab().stream(dynamic::text(1, "log", 9))).create().unwrap();
    let file = std::fs::File::options().write(true).open(server.path()).unwrap();
    let inspector = shmx_runtime::Inspector::open(&name).unwrap();
    let layout = inspector.layout();
    let (client, watcher) = (Client::attach(&name).unwrap(), Watcher::open(&name).unwrap());
    let mut snapshot = watcher.snapshot().unwrap();
    for id in [7, u64::MAX, 1, u64::MAX, 2, u64::MAX - 1, u64::MAX] {
        let mut frame = server.begin().unwrap();
        frame.write_text("log", "x").unwrap();
        frame.publish().unwrap();
        let newest = inspector.slots().max_by_key(|s| s.seq).unwrap();
        let slot = layout.slots_offset + u64::from(layout.slot_stride) * u64::from(newest.index);
        file.write_all_at(&u64::to_le_bytes(id), slot + 8).unwrap();
        assert_eq!(client.latest().unwrap().unwrap().meta().id, id);
        assert!(watcher.refresh(&mut snapshot).unwrap());
        assert!(client.recent(1).is_ok() && client.at(3).is_ok());
    }
}

/// A file whose size is a hole, with headers that say it is in use: readers take memory for what is there.
#[test]
fn holes_cost_their_readers_nothing() {
    let name = common::name("holes");
    let mut server = Server::builder(&name, lab().stream(dynamic::text(1, "log", 9))).create().unwrap();
    let mut frame = server.begin().unwrap();
    frame.write_text("log", "x").unwrap();
    frame.publish().unwrap();
    let layout = shmx_runtime::Inspector::open(&name).unwrap().layout();
    let clean = std::fs::read(server.path()).unwrap();
    let file = std::fs::File::options().write(true).open(server.path()).unwrap();
    let put = |at: u64, value: u64, size: usize| file.write_all_at(&value.to_le_bytes()[..size], at).unwrap();
    let resident = || {
        let pages = std::fs::read_to_string("/proc/self/statm").unwrap();
        pages.split(' ').nth(1).unwrap().parse::<u64>().unwrap() * 4096
    };

    // Frames as large as they may be.
    let stride = (1u64 << 30) - 64;
    file.set_len(layout.slots_offset + stride * u64::from(layout.slots)).unwrap();
    let total = layout.slots_offset + stride * u64::from(layout.slots);
    for (at, value, size) in [(144, total, 8), (64, stride, 4), (72, stride - 64, 4)] {
        put(at, value, size);
    }
    let before = resident();
    let watcher = Watcher::open(&name).unwrap();
    let snapshot = watcher.snapshot();
    let took = resident().saturating_sub(before);
    assert!(snapshot.is_ok() && took < 64 << 20, "{took} bytes for a copy of a frame of some");
    drop((snapshot, watcher));

    // A directory as large, and as many slots: refused, and soon.
    for (at, value, size) in [(52, 1u64 << 31, 4), (60, 1 << 25, 4)] {
        file.write_all_at(&clean[..448], 0).unwrap();
        put(144, total, 8);
        put(at, value, size);
        let start = std::time::Instant::now();
        let error = Watcher::open(&name).map(drop).unwrap_err();
        assert!(error.is_corrupt(), "{error}");
        assert!(start.elapsed() < std::time::Duration::from_secs(1), "{:?}", start.elapsed());
    }
    file.set_len(layout.total_bytes).unwrap();
    file.write_all_at(&clean, 0).unwrap();
}

/// Readers that look at each stream of many that were appended: in time that grows with their number.
#[test]
fn many_appended_streams_are_read_soon() {
    let name = common::name("appended");
    let count = 1500u32;
    let mut server = Server::builder(&name, lab().stream(dynamic::text(1, "log", 9)))
        .room(count * 128, count * 64)
        .create()
        .unwrap();
    let client = Client::attach(&name).unwrap();
    for id in 2..count {
        server.append(dynamic::text(id, format!("s{id}"), 8)).unwrap();
    }
    let start = std::time::Instant::now();
    assert!(client.refresh_directory().unwrap());
    let took = start.elapsed();
    assert!(took < std::time::Duration::from_secs(1), "{took:?}");
    let mut frame = server.begin().unwrap();
    frame.write_text(count - 1, "last").unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!(frame.stream(count - 1).unwrap().text().unwrap(), "last");
}

/// How many frames a reader may hold, and how many streams it looks for in each, are two numbers of others': their
/// product is memory. It is refused before the reader has a slot.
#[test]
fn pins_and_streams_without_measure_are_an_error() {
    let name = common::name("pins");
    let mut schema = lab();
    for id in 0..20_000 {
        schema = schema.stream(dynamic::stream(id, format!("s{id}"), Scalar::U8).max(1));
    }
    let server = Server::builder(&name, schema).readers(1).pins(1).slots(4).create().unwrap();
    drop(Client::attach(&name).unwrap());
    let file = std::fs::File::options().write(true).open(server.path()).unwrap();
    file.write_all_at(&1024u32.to_le_bytes(), 188).unwrap();
    let error = Client::attach(&name).unwrap_err().to_string();
    let why = "there is no memory to find 20000 varying streams in each of 1024 held frames";
    assert!(error.contains(&name) && error.contains(why), "{error}");
    file.write_all_at(&1u32.to_le_bytes(), 188).unwrap();
    drop(Client::attach(&name).unwrap()); // the one slot is free
}

/// A directory's types are compared with those that were known, name by name.
#[test]
fn many_types_are_attached_to_soon() {
    let name = common::name("types");
    let types = (0..60_000).map(|i| dynamic::enumeration(format!("T{i}"), Scalar::U8, [("one", 1)]));
    let schema = types.fold(lab().stream(dynamic::text(1, "log", 9)), SchemaBuilder::define);
    let _server = Server::builder(&name, schema).create().unwrap();
    let start = std::time::Instant::now();
    drop(Client::attach(&name).unwrap());
    assert!(start.elapsed() < std::time::Duration::from_secs(5), "{:?}", start.elapsed());
}
