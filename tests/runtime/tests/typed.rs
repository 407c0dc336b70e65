//! Generated code in a crate that forbids unsafe code and denies warnings: what users write compiles and works.
#![forbid(unsafe_code)]
#![deny(warnings)]

use shmx_tests::calls::{Client, Control, Fixed, Point, Server, Watcher};
use shmx_tests::name;
use std::time::Duration;

fn first_frame(server: &mut Server) -> u64 {
    let mut frame = server.begin().unwrap();
    let Fixed { tick, position, velocity, pose, .. } = frame.fixed_mut();
    *tick = 1;
    position.x.copy_from_slice(&[1.0; 100]);
    position.y.fill(2.0);
    position.z.fill(3.0);
    velocity.fill([10.0, 20.0, 30.0]);
    *pose = Point { id: 7, ..Point::default() };
    frame.publish().unwrap()
}

#[test]
fn one_loop_reads_one_stream_and_writes_another() {
    let name = name("loop");
    let mut server = Server::create(&name).unwrap();
    first_frame(&mut server);
    let client = Client::attach(&name).unwrap();

    let mut frame = server.begin().unwrap();
    frame.carry().unwrap();
    let now = frame.fixed_mut();
    for (x, v) in now.position.x.iter_mut().zip(now.velocity.iter()) {
        *x += v[0] * 0.5;
    }
    frame.publish_at(0.5).unwrap();

    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.position().x[99], frame.position().y[0], frame.meta().sim_time), (6.0, 2.0, 0.5));
    assert!(frame.meta().age().unwrap() < Duration::from_secs(5));
}

#[test]
fn two_frames_at_once_and_send_while_one_is_held() {
    let name = name("two");
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    first_frame(&mut server);
    let one = client.latest().unwrap().unwrap();
    first_frame(&mut server);
    let two = client.latest().unwrap().unwrap();
    client.send(&Control::Pause).unwrap();
    assert_eq!((one.meta().id, two.meta().id), (1, 2));
    assert_eq!(one.position().x, two.position().x);
    assert_eq!(server.controls().next().unwrap().unwrap().body, Control::Pause);
    assert!(client.latest().unwrap().is_none(), "both have been seen");
    assert_eq!(client.recent(1).unwrap().unwrap().meta().id, 1);
}

#[test]
fn an_owned_frame_is_dropped_in_another_thread() {
    let name = name("owned");
    let mut server = Server::builder(&name).slots(4).create().unwrap();
    let client = Client::attach(&name).unwrap();
    for tick in 1..200u64 {
        first_frame(&mut server);
        let owned = client.latest().unwrap().unwrap().into_owned();
        let thread = std::thread::spawn(move || {
            assert_eq!(owned.meta().id, tick);
            owned.position().z.iter().sum::<f32>()
        });
        assert_eq!(thread.join().unwrap(), 300.0);
        assert_eq!(client.held(), 0);
    }
    // It outlives its client, too, and then gives its slot back.
    first_frame(&mut server);
    let owned = client.latest().unwrap().unwrap().into_owned();
    drop(client);
    drop(server);
    assert_eq!(owned.pose().id, 7);
}

#[test]
fn every_kind_of_stream_comes_back() {
    let name = name("kinds");
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    let mut copy = watcher.snapshot().unwrap();
    assert_eq!((copy.meta().id, copy.tick(), copy.points().len(), copy.depth()), (0, 0, 0, None), "blank");
    for round in 0..3u32 {
        let mut frame = server.begin().unwrap();
        frame.set_hud(&serde_json::json!({ "laps": round })).unwrap();
        frame.set_log("höher").unwrap();
        for (k, p) in frame.points_mut(round as usize * 2).unwrap().iter_mut().enumerate() {
            *p = Point { id: k as u32, at: [round as f32; 3], ..Point::default() };
        }
        if round == 1 {
            frame.depth_mut().unwrap().fill(shmx_runtime::f16::from_f32(0.5));
        }
        let now = frame.fixed_mut();
        *now.tick = round.into();
        now.velocity.fill([round as f32; 3]);
        frame.publish().unwrap();

        assert!(watcher.refresh(&mut copy).unwrap());
        assert!(!watcher.refresh(&mut copy).unwrap());
        let pinned = client.wait(Duration::from_secs(5)).unwrap().unwrap();
        assert_eq!((pinned.tick(), copy.tick()), (round.into(), round.into()));
        assert_eq!((pinned.log().unwrap(), copy.log().unwrap()), ("höher", "höher"));
        assert_eq!(pinned.points(), copy.points());
        assert_eq!(pinned.points().len(), round as usize * 2);
        assert!(pinned.points().iter().enumerate().all(|(k, p)| p.id == k as u32 && p.at == [round as f32; 3]));
        assert_eq!(pinned.depth().map(<[_]>::len), (round == 1).then_some(24));
        assert_eq!(pinned.depth(), copy.depth());
        let laps: serde_json::Value = pinned.hud_as().unwrap().unwrap();
        assert_eq!(laps["laps"], round);
        assert_eq!(copy.hud().unwrap(), Some(format!("{{\"laps\":{round}}}").as_str()));
        // Data of 64 bytes and more lies on lines of its own.
        assert_eq!(pinned.velocity().as_ptr().align_offset(64), 0);
        assert_eq!(copy.velocity().as_ptr().align_offset(64), 0);
    }
}

#[test]
fn abandoned_and_forgotten_loans_come_back() {
    let name = name("loans");
    let mut server = Server::builder(&name).slots(4).create().unwrap();
    let client = Client::attach(&name).unwrap();
    first_frame(&mut server);
    for _ in 0..50 {
        drop(server.begin().unwrap());
        std::mem::forget(server.begin().unwrap());
    }
    assert_eq!(client.latest().unwrap().unwrap().meta().id, 1, "the newest frame is still there");
    first_frame(&mut server);
    assert_eq!(client.latest().unwrap().unwrap().meta().id, 2);
    assert_eq!((client.missed(), server.stats().abandoned), (0, 100));
}

#[test]
fn history_and_its_gaps() {
    let name = name("history");
    let mut server = Server::create(&name).unwrap(); // 2 readers with 2 pins: 8 slots
    let client = Client::attach(&name).unwrap();
    assert!(client.recent(0).unwrap().is_none() && client.at(1).unwrap().is_none());
    for _ in 0..20 {
        first_frame(&mut server);
    }
    let id = |frame: Option<_>| frame.map(|f: shmx_tests::calls::Frame<'_>| f.meta().id);
    assert_eq!(id(client.recent(0).unwrap()), Some(20));
    assert_eq!(id(client.recent(7).unwrap()), Some(13));
    assert_eq!(id(client.recent(8).unwrap()), None, "it has left the ring");
    assert_eq!(id(client.at(15).unwrap()), Some(15));
    assert_eq!(id(client.at(12).unwrap()), None);
    assert_eq!(id(client.at(21).unwrap()), None, "not yet published");
    assert_eq!(id(client.recent(u64::MAX).unwrap()), None);
}

#[test]
fn the_writer_closes_and_dies() {
    use shmx_runtime::Writer;
    let name = name("closes");
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let watcher = Watcher::open(&name).unwrap();
    assert_eq!(client.writer(), Writer::Alive { pid: std::process::id().into() });
    first_frame(&mut server);
    let sleeping = std::thread::spawn({
        let name = name.clone();
        move || {
            let client = Client::attach(&name).unwrap();
            client.frames().map(|f| f.unwrap().meta().id).collect::<Vec<_>>()
        }
    });
    std::thread::sleep(Duration::from_millis(200));
    first_frame(&mut server);
    std::thread::sleep(Duration::from_millis(200));
    server.close().unwrap();
    assert_eq!(sleeping.join().unwrap(), [1, 2], "frames() ends when the writer closes");
    assert_eq!((client.writer(), watcher.writer()), (Writer::Closed, Writer::Closed));
    assert!(Client::attach(&name).unwrap_err().is_not_found(), "the name is gone");
    assert_eq!(client.latest().unwrap().unwrap().meta().id, 2, "what was published is still there");
    assert!(client.wait(Duration::from_millis(10)).unwrap().is_none());
}

#[test]
fn a_kept_segment_stays_and_says_that_its_writer_closed() {
    let name = name("kept");
    let mut server = Server::builder(&name).keep(true).create().unwrap();
    first_frame(&mut server);
    server.close().unwrap();
    let client = Client::attach(&name).unwrap();
    assert_eq!(client.writer(), shmx_runtime::Writer::Closed);
    assert_eq!(client.latest().unwrap().unwrap().meta().id, 1);
    let mut server = Server::create(&name).unwrap(); // and its name can be had again
    assert!(server.stats().took_over);
    let late = Client::attach(&name).unwrap();
    assert!(late.current().unwrap().is_none(), "what the closed server left is for those who were there");
    assert_eq!(first_frame(&mut server), 2, "ids do not repeat");
    assert_eq!(late.current().unwrap().unwrap().meta().id, 2);
    assert_eq!(client.latest().unwrap().unwrap().meta().id, 2);
}

#[test]
fn checksums_are_checked() {
    let name = name("crc");
    let mut server = Server::builder(&name).checksum(shmx_runtime::Checksum::Crc32).create().unwrap();
    let (client, watcher) = (Client::attach(&name).unwrap(), Watcher::open(&name).unwrap());
    first_frame(&mut server);
    assert_eq!(client.latest().unwrap().unwrap().tick(), 1);
    assert_eq!(watcher.snapshot().unwrap().tick(), 1);
    first_frame(&mut server);
    // Somebody writes into the newest frame behind everybody's back.
    use std::os::unix::fs::FileExt;
    let file = std::fs::File::options().read(true).write(true).open(server.path()).unwrap();
    let mut bytes = vec![0; file.metadata().unwrap().len() as usize];
    file.read_exact_at(&mut bytes, 0).unwrap();
    let mark = 30f32.to_le_bytes();
    for at in (0..bytes.len()).step_by(4).filter(|&at| bytes[at..at + 4] == mark) {
        file.write_all_at(&31f32.to_le_bytes(), at as u64).unwrap();
    }
    for error in [client.latest().unwrap_err(), watcher.snapshot().unwrap_err()] {
        assert!(error.is_corrupt() && error.to_string().contains("CRC-32"), "{error}");
    }
    assert_eq!(client.held(), 0);
}

#[test]
fn a_stream_appended_to_a_running_server() {
    use shmx_runtime::dynamic::{self, stream};
    let name = name("append");
    let mut server = Server::builder(&name).room(1024, 1024).create().unwrap();
    let (typed, client) = (Client::attach(&name).unwrap(), dynamic::Client::attach(&name).unwrap());
    first_frame(&mut server);
    assert!(client.latest().unwrap().unwrap().stream("heat").is_err(), "not there yet");
    let heat = server.append(stream(40, "heat", shmx_runtime::model::Scalar::F32).max(16).unit("K").into()).unwrap();
    let mut frame = server.begin().unwrap();
    frame.carry().unwrap();
    frame.set_appended(heat, &[1f32, 2.5]).unwrap();
    assert!(frame.set_appended(heat, &[1f32]).unwrap_err().is_written_twice());
    assert!(frame.set_appended(heat, &[1u8]).unwrap_err().is_wrong_stream());
    assert!(frame.set_appended(shmx_runtime::StreamId(41), &[1u8]).unwrap_err().is_wrong_stream());
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!(frame.stream("heat").unwrap().numbers::<f32>().unwrap(), [1.0, 2.5]);
    assert_eq!(typed.latest().unwrap().unwrap().pose().id, 7, "a reader that does not know it reads on");
    let error = server.append(stream(41, "large", shmx_runtime::model::Scalar::F32).max(4096).into()).unwrap_err();
    assert!(error.to_string().contains("no room to append stream 'large'"), "{error}");
}

/// A head that goes back, as no writer's does: what was copied in between is never shown as the frame before.
#[test]
fn a_snapshot_is_of_its_frame_or_blank() {
    use std::os::unix::fs::FileExt;
    use std::sync::atomic::{AtomicBool, Ordering};
    let name = name("back");
    let mut server = Server::create(&name).unwrap(); // 8 slots
    let watcher = Watcher::open(&name).unwrap();
    for tick in [11, 12] {
        first_frame(&mut server);
        let mut frame = server.begin().unwrap();
        frame.set_tick(tick);
        frame.carry().unwrap();
        frame.publish().unwrap();
    }
    let mut copy = watcher.snapshot().unwrap();
    assert_eq!((copy.meta().id, copy.tick()), (4, 12));
    let file = std::fs::File::options().write(true).open(server.path()).unwrap();
    let (done, mut seen) = (AtomicBool::new(false), std::collections::BTreeSet::new());
    std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                // Sequence 10 would lie where frame 2 does, which is older than the copy; then back to the newest.
                file.write_all_at(&10u64.to_le_bytes(), 192).unwrap();
                file.write_all_at(&4u64.to_le_bytes(), 192).unwrap();
            }
        });
        let end = std::time::Instant::now() + Duration::from_secs(1);
        while std::time::Instant::now() < end {
            let _ = watcher.refresh(&mut copy);
            seen.insert((copy.meta().id, copy.tick()));
        }
        done.store(true, Ordering::Relaxed);
    });
    assert!(seen.remove(&(0, 0)), "nothing was in between: {seen:?}");
    seen.remove(&(2, 11)); // from blank, frame 2 is a frame like any other
    assert!(seen.iter().all(|s| *s == (4, 12)), "a frame with the bytes of another: {seen:?}");
}
