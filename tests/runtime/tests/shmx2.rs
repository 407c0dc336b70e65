//! The wire profile `shmx2`: our servers speak it, stock clients read it, and our own readers pin in it as in the
//! native one.

use shmx_runtime::model::Scalar;
use shmx_runtime::{Error, Inspector, Wire, dynamic, f16};
use shmx_tests::stock::{Item, Stock};
use shmx_tests::{calls, finish, frames, name, part, start, torn, wait_for, wire2};
use std::path::Path;
use std::time::Duration;

fn bytes<T: Copy, const N: usize>(values: &[T], to: impl Fn(T) -> [u8; N]) -> Vec<u8> {
    values.iter().flat_map(|v| to(*v)).collect()
}

fn f32s(values: &[f32]) -> Vec<u8> {
    bytes(values, f32::to_le_bytes)
}

/// Publishes a frame of `calls` with what must be in it.
fn fill(frame: &mut calls::FrameMut<'_>, tick: u64) {
    let now = frame.fixed_mut();
    *now.tick = tick;
    now.position.x.fill(tick as f32);
    now.position.y.fill(2.0);
    now.position.z.fill(3.0);
    now.velocity.fill([4.0, 5.0, 6.0]);
    *now.pose = calls::Point { id: 9, kind: calls::Kind::Star.into(), at: [7.0, 8.0, 9.0], ..Default::default() };
}

fn server(name: &str) -> calls::Server {
    calls::Server::builder(name).wire(Wire::Shmx2).create().unwrap()
}

#[test]
fn a_stock_client_reads_every_form_of_a_stream() {
    let name = name("forms");
    let mut server = server(&name);
    let client = Stock::open(server.path()).expect("a segment for stock");
    assert!(client.latest().is_none(), "nothing was published");
    let entries = client.directory();
    let names: Vec<&str> = entries.iter().map(|e| e.name.as_str()).collect();
    let all = ["tick", "position", "velocity", "points", "depth", "log", "race-table-update", "pose"];
    assert_eq!(names, all);
    let forms: Vec<_> = entries.iter().map(|e| (e.id, e.elem, e.components, e.layout, e.elem_bytes)).collect();
    assert_eq!(forms[0], (1, 9, 1, 0, 8));
    assert_eq!(forms[1], (2, 12, 3, 0, 12), "planes");
    assert_eq!(forms[2], (3, 12, 3, 1, 12), "element after element");
    assert_eq!(forms[5], (6, 3, 1, 0, 1), "a text is bytes");

    let mut frame = server.begin().unwrap();
    fill(&mut frame, 1);
    frame.publish_at(0.5).unwrap();
    let got = client.latest().expect("a frame");
    assert_eq!((got.id, got.sim_time, got.tlv_count), (1, 0.5, 4));
    let pose = [&[9, 0, 0, 0, 2, 0, 0, 0][..], &f32s(&[7.0, 8.0, 9.0])].concat();
    let planes = [[1f32; 100], [2.0; 100], [3.0; 100]].concat();
    let fixed = [
        Item { id: 1, count: 1, bytes: 1u64.to_le_bytes().to_vec() },
        Item { id: 2, count: 100, bytes: f32s(&planes) },
        Item { id: 3, count: 100, bytes: f32s(&[4.0, 5.0, 6.0].repeat(100)) },
        Item { id: 8, count: 1, bytes: pose.clone() },
    ];
    assert_eq!(got.items(), fixed);

    // With everything that may be there, and of lengths that fill no 16 bytes.
    let mut frame = server.begin().unwrap();
    fill(&mut frame, 1);
    frame.set_log("odd").unwrap();
    frame.depth_mut().unwrap().fill(f16::from_f32(1.5));
    frame
        .set_points(
            &[calls::Point { id: 9, kind: calls::Kind::Star.into(), at: [7.0, 8.0, 9.0], ..Default::default() }; 3],
        )
        .unwrap();
    frame.set_hud(&serde_json::json!({"a": 1})).unwrap();
    frame.publish().unwrap();
    let got = client.latest().expect("a frame");
    assert_eq!((got.id, got.tlv_count), (2, 8));
    let items = got.items();
    assert_eq!(items[..4], fixed);
    assert_eq!(items[4], Item { id: 6, count: 3, bytes: b"odd".to_vec() });
    assert_eq!(items[5], Item { id: 5, count: 24, bytes: bytes(&[f16::from_f32(1.5); 24], f16::to_le_bytes) });
    assert_eq!(items[6], Item { id: 4, count: 3, bytes: pose.repeat(3) });
    assert_eq!(items[7], Item { id: 7, count: 7, bytes: br#"{"a":1}"#.to_vec() });

    // Round the ring, with loans that are given up between: the newest frame is always whole.
    for tick in 3..50 {
        drop(server.begin().unwrap());
        let mut frame = server.begin().unwrap();
        fill(&mut frame, tick);
        assert_eq!(client.latest().expect("the frame before").id, tick - 1, "while the next is written");
        frame.publish().unwrap();
        let got = client.latest().expect("a frame");
        assert_eq!((got.id, got.items()[0].bytes.as_slice()), (tick, &tick.to_le_bytes()[..]));
    }
    assert_eq!(client.u64(104), 49, "frame_seq");
}

#[test]
fn a_stock_client_reads_frames_that_are_empty() {
    let name = name("empty");
    let mut server = wire2::Server::create(&name).unwrap();
    let ours = wire2::Client::attach(&name).unwrap();
    let client = Stock::open(server.path()).expect("a segment for stock");
    for turn in 0..6 {
        server.begin().unwrap().publish().unwrap();
        let got = client.latest().expect("an empty frame is a frame");
        assert_eq!((got.id, got.items()), (2 * turn + 1, vec![]));
        let frame = ours.latest().unwrap().expect("for us too");
        assert!(frame.hits().is_empty() && frame.image().is_none() && frame.log().unwrap().is_empty());
        drop(frame);

        let mut frame = server.begin().unwrap();
        frame.set_hits(&[1, 2, 3]).unwrap();
        let [a, b] = frame.pairs_mut(2).map(|p| [p.a, p.b]).unwrap();
        a.copy_from_slice(&[1.0, 2.0]);
        b.copy_from_slice(&[3.0, 4.0]);
        frame.publish().unwrap();
        let items = client.latest().expect("a frame").items();
        assert_eq!(items[0], Item { id: 1, count: 3, bytes: bytes(&[1u16, 2, 3], u16::to_le_bytes) });
        assert_eq!(items[1], Item { id: 3, count: 2, bytes: bytes(&[1.0, 2.0, 3.0, 4.0], f64::to_le_bytes) });
        assert_eq!(items.len(), 2);
        let frame = ours.latest().unwrap().expect("for us too");
        assert_eq!((frame.hits(), frame.pairs().b), (&[1, 2, 3][..], &[3.0, 4.0][..]));
    }
}

#[test]
fn stock_refuses_a_native_segment_and_reads_the_smallest_of_ours() {
    let (native, small) = (name("native"), name("small"));
    let server = frames::Server::create(&native).unwrap();
    assert!(Stock::open(server.path()).is_none(), "its version is another");
    let schema = dynamic::SchemaBuilder::new("nothing");
    let mut server = dynamic::Server::builder(&small, schema).wire(Wire::Shmx2).slots(4).create().unwrap();
    let client = Stock::open(server.path()).expect("a segment for stock");
    for id in 1..9 {
        server.begin().unwrap().publish().unwrap();
        let got = client.latest().expect("a frame without streams");
        assert_eq!((got.id, got.items()), (id, vec![]));
    }
    assert!(client.directory().is_empty());
    assert!(dynamic::Client::attach(&small).unwrap().latest().unwrap().is_some());
}

/// All calls of readers and servers, each on a segment of this profile made from a schema of the native one.
#[test]
fn every_call_works_in_this_profile() {
    let name = name("calls");
    let builder = calls::Server::builder(&name).wire(Wire::Shmx2).room(4096, 4096).max(calls::POINTS, 20);
    let mut server = builder.create().unwrap();
    let (client, watcher) = (calls::Client::attach(&name).unwrap(), calls::Watcher::open(&name).unwrap());
    let any = dynamic::Client::attach(&name).unwrap();
    let any_watcher = dynamic::Watcher::open(&name).unwrap();
    assert!(client.latest().unwrap().is_none());
    let mut copy = watcher.snapshot().unwrap();
    assert_eq!(copy.meta().id, 0);

    let mut frame = server.begin().unwrap();
    fill(&mut frame, 1);
    frame.set_points(&[calls::Point::default(); 20]).unwrap();
    frame.publish_at(0.25).unwrap();
    let mut frame = server.begin().unwrap();
    frame.set_tick(2);
    frame.carry().unwrap();
    frame.set_log("carried").unwrap();
    frame.depth_mut().unwrap().fill(f16::from_f32(0.5));
    frame.set_hud(&[1, 2]).unwrap();
    frame.publish().unwrap();

    let second = client.wait(Duration::from_secs(5)).unwrap().expect("the newest");
    assert_eq!((second.tick(), second.position().z[99], second.velocity()[99]), (2, 3.0, [4.0, 5.0, 6.0]));
    assert_eq!((second.log().unwrap(), second.pose().at[2]), ("carried", 9.0));
    assert_eq!(second.depth().expect("it is there")[23], f16::from_f32(0.5));
    assert_eq!(second.hud().unwrap(), Some("[1,2]"));
    assert!(second.has(calls::DEPTH) && second.meta().age().is_some());
    let first = client.recent(1).unwrap().expect("the one before").into_owned();
    assert_eq!((first.tick(), first.points().len(), first.meta().sim_time), (1, 20, 0.25));
    assert_eq!(client.at(1).unwrap().expect("by its id").tick(), 1);
    assert_eq!(client.current().unwrap().expect("seen or not").tick(), 2);
    assert!(client.latest().unwrap().is_none() && client.missed() == 0);
    assert!(watcher.refresh(&mut copy).unwrap() && copy.log().unwrap() == "carried");
    assert!(!watcher.wait(&mut copy, Duration::from_millis(5)).unwrap());

    // By name, and a stream that comes later.
    let energy = server.append(dynamic::stream(20, "energy", Scalar::F64).max(9).into()).unwrap();
    let mut frame = server.begin().unwrap();
    fill(&mut frame, 3);
    frame.set_appended(energy, &[0.5f64; 9]).unwrap();
    frame.publish().unwrap();
    let frame = any.latest().unwrap().expect("a frame");
    assert_eq!(frame.stream("energy").unwrap().numbers::<f64>().unwrap(), [0.5; 9]);
    assert_eq!(frame.stream("position").unwrap().plane::<f32>(0).unwrap(), [3.0; 100]);
    let copy = any_watcher.snapshot().unwrap();
    assert_eq!(copy.stream("energy").unwrap().numbers::<f64>().unwrap(), [0.5; 9]);
    let stock = Stock::open(server.path()).unwrap();
    let energy = Item { id: 20, count: 9, bytes: bytes(&[0.5; 9], f64::to_le_bytes) };
    assert_eq!(stock.latest().unwrap().items().last(), Some(&energy));
    assert_eq!(stock.directory().last().unwrap().name, "energy");

    client.send(&calls::Control::Pause).unwrap();
    let senders: Vec<_> = server.controls().map(|m| m.unwrap().reader.pid).collect();
    assert_eq!(senders, [u64::from(std::process::id())]);
    let layout = Inspector::open(&name).unwrap().layout();
    assert_eq!((layout.wire_version, layout.fnv, layout.crc32), ((2, 0), true, false));
    assert!(layout.to_string().contains("wire 2.0") && layout.to_string().contains("fnv"));
    assert_eq!(
        (server.stats().published, client.writer()),
        (3, shmx_runtime::Writer::Alive { pid: std::process::id().into() })
    );
    server.close().unwrap();
    assert_eq!(client.writer(), shmx_runtime::Writer::Closed);
    assert_eq!((first.tick(), second.tick()), (1, 2), "frames that are held outlive their writer");
}

#[test]
fn settings_that_the_profile_cannot_carry() {
    #[track_caller]
    fn says<T: std::fmt::Debug>(made: Result<T, Error>, parts: &[&str]) {
        let error = made.unwrap_err();
        assert!(error.is_bad_setting(), "{error}");
        parts.iter().for_each(|part| assert!(error.to_string().contains(part), "'{part}' is not in: {error}"));
    }
    let name = name("settings");
    let builder = || calls::Server::builder(&name).wire(Wire::Shmx2);
    let own = ["checksum() was set", "shmx2 has its own", "leave it out"];
    says(builder().checksum(shmx_runtime::Checksum::Crc32).create(), &own);
    says(builder().checksum(shmx_runtime::Checksum::None).create(), &own);
    let large = ["shmx2 stays below 4 GiB", "8 slots", "lower readers"];
    says(builder().max(calls::LOG, 600_000_000).create(), &large);
    let schema = || dynamic::SchemaBuilder::new("s").stream(dynamic::bytes(1, "b", 2_000_000_000));
    says(dynamic::Server::builder(&name, schema()).wire(Wire::Shmx2).create(), &["shmx2 stays below 4 GiB"]);
    assert!(!Path::new("/dev/shm").join(&name).exists(), "nothing is left behind");
    // A schema of this profile makes a native segment where its builder says so.
    let server = wire2::Server::builder(&name).wire(Wire::Native).checksum(shmx_runtime::Checksum::Crc32).create();
    assert!(Stock::open(server.unwrap().path()).is_none());
}

#[test]
fn a_damaged_frame_is_refused_by_all() {
    let name = name("damage");
    let mut server = server(&name);
    let (client, watcher) = (calls::Client::attach(&name).unwrap(), calls::Watcher::open(&name).unwrap());
    let stock = Stock::open(server.path()).unwrap();
    let mut frame = server.begin().unwrap();
    fill(&mut frame, 1);
    frame.publish().unwrap();
    let payload = u64::from(stock.u32(68)) + 64;
    let was = stock.u32(payload + 24);
    stock.put32(payload + 24, was ^ 0x10);
    let error = client.latest().unwrap_err();
    assert!(error.is_corrupt() && error.to_string().contains("FNV sum"), "{error}");
    let error = watcher.snapshot().unwrap_err();
    assert!(error.is_corrupt() && error.to_string().contains("FNV sum"), "{error}");
    assert!(stock.latest().is_none());
    stock.put32(payload + 24, was);
    assert_eq!(client.latest().unwrap().unwrap().tick(), 1);
    assert!(stock.latest().is_some());

    // Headers that contradict each other: version 2.0 of ours has this sum, and no other.
    let flags = stock.u32(140);
    stock.put32(140, flags & !3 | 1);
    assert!(calls::Watcher::open(&name).unwrap_err().to_string().contains("without the checksum"));
    stock.put32(140, flags);
    stock.put64(128, 0);
    let error = calls::Watcher::open(&name).unwrap_err();
    assert!(error.is_corrupt() && error.to_string().contains("stock SHMX segment"), "{error}");
    stock.put64(128, u64::from_le_bytes(*b"SHMXEXT1"));
    calls::Watcher::open(&name).unwrap();
}

/// A writer at full speed; a client, a watcher and a stock client, each in a process of its own.
#[test]
fn no_torn_frame_is_seen_in_this_profile() {
    const LONG: Duration = Duration::from_secs(60);
    let last = shmx_tests::number("SHMX_FRAMES", 1_000_000) / 50;
    let length = |id: u64| (id * 7919 % 500) as usize;
    let check = |number: u64, words: &[u64], tail: &[u64], id: u64| {
        assert_eq!((number, words.len(), tail.len()), (id, length(id), 8));
        assert!(words.iter().chain(tail).all(|w| *w == id), "frame {id}");
    };
    if let Some((part, name)) = part() {
        match part.as_str() {
            "write" => {
                let mut server = torn::Server::builder(&name).wire(Wire::Shmx2).create().unwrap();
                println!("ready");
                for id in 1..=last {
                    let mut frame = server.begin().unwrap();
                    frame.words_mut(length(id)).unwrap().fill(id);
                    frame.tail_mut().fill(id);
                    frame.set_number(id);
                    frame.publish().unwrap();
                }
                std::thread::sleep(Duration::from_millis(500));
            }
            "read" => {
                let client = torn::Client::attach(&name).unwrap();
                let mut id = 0;
                while id < last {
                    let frame = client.wait(LONG).unwrap().expect("a frame");
                    id = frame.meta().id;
                    check(frame.number(), frame.words(), frame.tail(), id);
                }
            }
            "watch" => {
                let watcher = torn::Watcher::open(&name).unwrap();
                let mut copy = watcher.snapshot().unwrap();
                while copy.meta().id < last {
                    if watcher.refresh(&mut copy).unwrap() {
                        check(copy.number(), copy.words(), copy.tail(), copy.meta().id);
                    }
                }
            }
            _ => {
                let client = Stock::open(&Path::new("/dev/shm").join(&name)).unwrap();
                let mut seen = 0;
                while client.u64(104) < last {
                    let Some(frame) = client.latest() else { continue };
                    // Its id may be the next frame's by now, of which stock does not know: its bytes are one frame's.
                    let numbers = |item: &Item| bytes_to_words(&item.bytes);
                    let items = frame.items();
                    let of = |id| items.iter().find(|i| i.id == id).map(numbers).unwrap_or_default();
                    check(of(1)[0], &of(2), &of(3), of(1)[0]);
                    seen += 1;
                }
                println!("seen={seen}");
            }
        }
        return;
    }
    let (test, name) = ("no_torn_frame_is_seen_in_this_profile", name("torn2"));
    let mut writer = start(test, "write", &name);
    wait_for(&mut writer, "ready");
    let parts = ["read", "watch", "stock"].map(|part| start(test, part, &name));
    for part in parts {
        println!("{}", finish(part).lines().filter(|l| l.contains("seen=")).collect::<String>());
    }
    finish(writer);
}

fn bytes_to_words(bytes: &[u8]) -> Vec<u64> {
    bytes.chunks_exact(8).map(|c| u64::from_le_bytes(c.try_into().unwrap())).collect()
}
