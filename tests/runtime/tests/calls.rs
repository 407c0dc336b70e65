//! Calls that go wrong, and what they answer: each test reads the message.

use shmx_runtime::{Error, StreamId};
use shmx_tests::calls::{self, Client, Control, Server, Watcher};
use shmx_tests::{name, other, part, start, wait_for};
use std::time::{Duration, Instant};

/// The error's text, which must name all of these.
#[track_caller]
fn says(error: Error, is: fn(&Error) -> bool, parts: &[&str]) {
    let text = error.to_string();
    assert!(is(&error), "{text}");
    for part in parts {
        assert!(text.contains(part), "'{part}' is not in: {text}");
    }
}

/// Publishes a frame with everything that must be in it.
fn publish(server: &mut Server, tick: u64) -> u64 {
    let mut frame = server.begin().unwrap();
    let now = frame.fixed_mut();
    *now.tick = tick;
    now.position.x.fill(tick as f32);
    now.position.y.fill(0.0);
    now.position.z.fill(0.0);
    now.velocity.fill([0.0; 3]);
    *now.pose = calls::Point::default();
    frame.publish().unwrap()
}

#[test]
fn a_live_writers_name_is_taken() {
    let name = name("taken");
    let _server = Server::create(&name).unwrap();
    let pid = std::process::id().to_string();
    says(Server::create(&name).unwrap_err(), Error::is_taken, &[&name, "already has a writer", &pid]);
}

#[test]
fn a_segment_that_is_not_there() {
    let name = name("missing");
    says(Client::attach(&name).unwrap_err(), Error::is_not_found, &["no segment", &name, "/dev/shm/", "wait"]);
    says(Watcher::open(&name).unwrap_err(), Error::is_not_found, &[&name]);
    let start = Instant::now();
    let waited = Client::builder(&name).wait(Duration::from_millis(80)).attach();
    says(waited.unwrap_err(), Error::is_not_found, &[&name]);
    assert!(start.elapsed() >= Duration::from_millis(80));
}

#[test]
fn waiting_for_a_segment_finds_it() {
    let name = name("late");
    let theirs = name.clone();
    let waiting = std::thread::spawn(move || Client::builder(&theirs).wait(Duration::from_secs(20)).attach().is_ok());
    std::thread::sleep(Duration::from_millis(50));
    let _server = Server::create(&name).unwrap();
    assert!(waiting.join().unwrap());
}

#[test]
fn names_have_a_form() {
    for bad in ["", ".hidden", "a b", "ü", "/dev/shm/.x", "../"] {
        says(Server::create(bad).unwrap_err(), Error::is_bad_setting, &["is no segment name"]);
    }
}

#[test]
fn all_reader_slots_are_taken() {
    if let Some((_, name)) = part() {
        let _client = Client::attach(&name).unwrap();
        println!("attached");
        std::thread::sleep(Duration::from_secs(60));
        return;
    }
    let name = name("full");
    let _server = Server::create(&name).unwrap();
    let mut child = start("all_reader_slots_are_taken", "hold", &name);
    wait_for(&mut child, "attached");
    let _mine = Client::attach(&name).unwrap();
    let error = Client::attach(&name).unwrap_err();
    let other = child.id().to_string();
    let me = std::process::id().to_string();
    says(error, Error::is_readers_taken, &["all 2 reader slots", &name, &me, &other, "readers", "Watcher"]);
    Watcher::open(&name).expect("watching takes no slot");
    // A killed reader's slot is free at once.
    child.kill().unwrap();
    child.wait().unwrap();
    Client::attach(&name).expect("the dead reader's slot");
}

#[test]
fn too_many_pins_name_the_frames() {
    let name = name("pins");
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    publish(&mut server, 1);
    let one = client.latest().unwrap().unwrap();
    publish(&mut server, 2);
    let two = client.latest().unwrap().unwrap();
    publish(&mut server, 3);
    says(client.latest().unwrap_err(), Error::is_pins_taken, &["all 2 pins", "frames 1, 2", "drop one"]);
    assert_eq!((one.tick(), two.tick()), (1, 2));
    drop(one);
    assert_eq!(client.latest().unwrap().unwrap().tick(), 3);
    drop(two);
    assert_eq!(client.held(), 0);
}

#[test]
fn one_frame_reached_twice_is_one_pin_until_the_second_view_goes() {
    let name = name("twice");
    let mut server = Server::builder(&name).slots(4).create().unwrap();
    let client = Client::attach(&name).unwrap();
    publish(&mut server, 1);
    let first = client.latest().unwrap().unwrap();
    let second = client.current().unwrap().unwrap();
    let third = client.at(1).unwrap().unwrap();
    assert_eq!(client.held(), 1);
    drop(first);
    let owned = third.into_owned();
    for tick in 2..40 {
        publish(&mut server, tick);
    }
    assert_eq!((second.tick(), second.position().x[99]), (1, 1.0));
    drop(second);
    for tick in 40..80 {
        publish(&mut server, tick);
    }
    assert_eq!((owned.tick(), client.held()), (1, 1));
    drop(owned);
    assert_eq!(client.held(), 0);
}

#[test]
fn a_fixed_stream_that_was_not_written() {
    let name = name("unwritten");
    let mut server = Server::create(&name).unwrap();
    let client = Client::attach(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.set_tick(1);
    frame.velocity_mut().fill([0.0; 3]);
    let error = frame.publish().unwrap_err();
    says(error, Error::is_not_written, &["'position'", "every frame carries it", "carry()"]);
    assert!(client.latest().unwrap().is_none(), "the frame was given up");

    let mut frame = server.begin().unwrap();
    frame.set_tick(1);
    says(frame.carry().unwrap_err(), Error::is_not_written, &["no frame to carry", "'position'"]);
    drop(frame);

    assert_eq!(publish(&mut server, 5), 1);
    let mut frame = server.begin().unwrap();
    frame.set_tick(6);
    frame.carry().unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.tick(), frame.position().x[0], frame.position().x[99]), (6, 5.0, 5.0));
    assert_eq!(frame.points().len(), 0, "what varies is not carried over");
}

#[test]
fn a_variable_stream_written_twice_or_past_its_max() {
    let name = name("variable");
    let mut server = Server::create(&name).unwrap();
    let mut frame = server.begin().unwrap();
    frame.set_points(&[calls::Point::default(); 3]).unwrap();
    let again = frame.set_points(&[]).unwrap_err();
    says(again, Error::is_written_twice, &["'points'", "written already", "once a frame"]);
    let error = frame.set_log(&"x".repeat(65)).unwrap_err();
    says(error, Error::is_wrong_length, &["'log'", "at most 64 bytes", "got 65", "max()"]);
    frame.set_log("short").expect("the failed call wrote nothing");
    let error = frame.set_velocity(&[[0.0; 3]; 99]).unwrap_err();
    says(error, Error::is_wrong_length, &["'velocity'", "exactly"]);
    drop(frame);
    let mut frame = server.begin().unwrap();
    let error = frame.points_mut(9).unwrap_err();
    says(error, Error::is_wrong_length, &["'points'", "at most 8 elements", "got 9"]);
    drop(frame);
    drop(server);
    // The builder can raise it, and only where there is a max.
    let mut server = Server::builder(&name).max(calls::POINTS, 100).create().unwrap();
    server.begin().unwrap().points_mut(100).unwrap();
    let error = Server::builder("x").max(calls::TICK, 2).create().unwrap_err().to_string();
    assert!(error.contains("stream 1"), "{error}");
}

#[test]
fn claims_of_nobody_are_no_readers() {
    use std::os::unix::fs::FileExt;
    let name = name("nobody");
    let mut server = Server::create(&name).unwrap();
    let file = std::fs::File::options().read(true).write(true).open(server.path()).unwrap();
    let layout = shmx_runtime::Inspector::open(&name).unwrap().layout();
    // WRITING, the number of a writer, and readers that there are no slots for.
    let bits = !0u64 << layout.reader_slots;
    for slot in 0..u64::from(layout.slots) {
        file.write_all_at(&bits.to_le_bytes(), layout.pins_offset + 64 * (1 + slot)).unwrap();
    }
    publish(&mut server, 1);
    assert_eq!(Client::attach(&name).unwrap().latest().unwrap().unwrap().tick(), 1);
}

#[test]
fn every_slot_is_pinned() {
    let name = name("pinned");
    // Fewer slots than readers * pins + 2: this is what it costs.
    let mut server = Server::builder(&name).slots(4).pins(3).readers(1).create().unwrap();
    let client = Client::attach(&name).unwrap();
    let held: Vec<_> = (1..=3)
        .map(|tick| {
            publish(&mut server, tick);
            client.latest().unwrap().unwrap()
        })
        .collect();
    publish(&mut server, 4); // the last free slot
    let error = server.begin().unwrap_err();
    let me = format!("pid {}", std::process::id());
    says(error, Error::is_slots_pinned, &["every slot", &name, "reader 0", &me, "slots"]);
    assert_eq!(held[0].tick(), 1);
    drop(held);
    publish(&mut server, 5);
}

#[test]
fn a_dead_readers_pins_are_taken_back() {
    if let Some((_, name)) = part() {
        let client = Client::attach(&name).unwrap();
        let _a = client.wait(Duration::from_secs(20)).unwrap().unwrap();
        let _b = client.wait(Duration::from_secs(20)).unwrap().unwrap();
        let _c = client.wait(Duration::from_secs(20)).unwrap().unwrap();
        println!("holding");
        std::thread::sleep(Duration::from_secs(60));
        return;
    }
    let name = name("dead");
    let mut server = Server::builder(&name).slots(4).pins(3).readers(1).create().unwrap();
    let mut child = start("a_dead_readers_pins_are_taken_back", "hold", &name);
    let mut tick = 0;
    let error = loop {
        tick += 1;
        match server.begin() {
            Err(error) => break error,
            Ok(frame) => drop(frame),
        }
        publish(&mut server, tick);
        std::thread::sleep(Duration::from_millis(5));
    };
    says(error, Error::is_slots_pinned, &[&child.id().to_string()]);
    child.kill().unwrap();
    child.wait().unwrap();
    publish(&mut server, tick);
    assert_eq!(server.stats().reaped, 1);
}

#[test]
fn a_control_that_does_not_fit() {
    let name = name("controls");
    let mut server = Server::builder(&name).control_bytes(64).create().unwrap();
    let client = Client::attach(&name).unwrap();
    let load = Control::Load { path: "a".try_into().unwrap() };
    says(client.send(&load).unwrap_err(), Error::is_control_refused, &["'load'", "272 bytes", &name, "control_bytes"]);
    while client.send(&Control::Pause).is_ok() {}
    says(client.send(&Control::Pause).unwrap_err(), Error::is_control_full, &[&name, "48 bytes wait", "controls()"]);
    assert_eq!(server.controls().count(), 3);
    client.send(&Control::Pause).expect("the server has read the ring");
    let unknown = Control::Unknown { id: 77, bytes: vec![] };
    says(client.send(&unknown).unwrap_err(), Error::is_control_refused, &["77"]);
    drop(server);
    let _server = Server::builder(&name).control_bytes(0).create().unwrap();
    let client = Client::attach(&name).unwrap();
    says(client.send(&Control::Pause).unwrap_err(), Error::is_control_refused, &["no control messages", &name]);
}

#[test]
fn a_large_control_fits_from_every_position() {
    let name = name("large");
    let mut server = Server::builder(&name).control_bytes(336).create().unwrap();
    let client = Client::attach(&name).unwrap();
    let load = Control::Load { path: "scene.bin".try_into().unwrap() };
    for pauses in 0..24 {
        for _ in 0..pauses {
            client.send(&Control::Pause).unwrap();
            assert_eq!(server.controls().count(), 1);
        }
        // At most one more turn of the server, however the message lies to the ring's end.
        if let Err(error) = client.send(&load) {
            assert!(error.is_control_full(), "{error}");
            assert_eq!(server.controls().count(), 0, "only filling");
            client.send(&load).unwrap();
        }
        assert_eq!(server.controls().map(|m| m.unwrap().body).collect::<Vec<_>>(), std::slice::from_ref(&load));
    }
}

#[test]
fn controls_say_who_sent_them() {
    let name = name("who");
    let mut server = Server::create(&name).unwrap();
    let (a, b) = (Client::attach(&name).unwrap(), Client::attach(&name).unwrap());
    a.send(&Control::SetGravity { g: [0.0, 0.0, -9.81] }).unwrap();
    b.send(&Control::Load { path: "scene.bin".try_into().unwrap() }).unwrap();
    a.send(&Control::Pause).unwrap();
    let messages: Vec<_> = server.controls().map(Result::unwrap).collect();
    let bodies: Vec<_> = messages.iter().map(|m| &m.body).collect();
    let path = "scene.bin".try_into().unwrap();
    assert_eq!(bodies, [&Control::SetGravity { g: [0.0, 0.0, -9.81] }, &Control::Pause, &Control::Load { path }]);
    assert_eq!(messages[0].reader, messages[1].reader);
    assert_ne!(messages[0].reader.id, messages[2].reader.id);
    assert_eq!(messages[0].reader.pid, u64::from(std::process::id()));
    // Many more than the ring holds, read as they come: none is lost, none comes twice.
    for i in 0..10_000 {
        let x = i as f32;
        a.send(&Control::SetGravity { g: [x, x, x] }).expect("the ring was read");
        let got: Vec<_> = server.controls().map(|m| m.unwrap().body).collect();
        assert_eq!(got, [Control::SetGravity { g: [x, x, x] }]);
    }
}

#[test]
fn a_schema_that_does_not_fit_names_the_stream_and_both_sides() {
    let name = name("misfit");
    let mut server = Server::create(&name).unwrap();
    publish(&mut server, 1);
    let error = other::Client::attach(&name).unwrap_err();
    says(
        error,
        Error::is_misfit,
        &[&name, "stream 'position' (id 2)", "f64", "f32", "stream 'velocity' (id 3)", "km/h", "m/s"],
    );
    let error = other::Watcher::open(&name).unwrap_err();
    says(error, Error::is_misfit, &["'position'"]);
    // Another layout is refused whatever is accepted.
    assert!(other::Client::builder(&name).accept_meaning().attach().unwrap_err().is_misfit());
}

#[test]
fn a_unit_that_differs_refuses_at_attach() {
    use shmx_runtime::dynamic;
    // The calls schema with one unit changed: the same layout, another meaning.
    let mut schema = <calls::Schema as shmx_runtime::Schema>::MODEL.clone();
    schema.streams.to_mut()[1].unit = "mm".into();
    let name = name("unit");
    let mut server = dynamic::Server::builder(&name, schema).create().unwrap();
    let error = Client::attach(&name).unwrap_err();
    says(error, Error::is_misfit, &["'position'", "mm", "unit"]);
    let client = Client::builder(&name).accept_meaning().attach().unwrap();
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[3u64]).unwrap();
    frame.write("position", &[1.5f32; 300]).unwrap();
    frame.write("velocity", &[0f32; 300]).unwrap();
    frame.write_bytes("pose", &[0; 20]).unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.tick(), frame.position().z[99]), (3, 1.5));
}

#[test]
fn a_reader_with_a_newer_schema_sees_what_there_is() {
    use shmx_runtime::dynamic;
    // A segment of an older schema: without `hud`, `depth` and `pose`.
    let mut schema = <calls::Schema as shmx_runtime::Schema>::MODEL.clone();
    schema.streams.to_mut().retain(|s| ![5, 7, 8].contains(&s.id));
    schema.version = 1;
    let name = name("older");
    let mut server = dynamic::Server::builder(&name, schema).create().unwrap();
    let client = Client::attach(&name).unwrap();
    assert_eq!(client.absent(), ["depth", "race-table-update", "pose"]);
    let mut frame = server.begin().unwrap();
    frame.write("tick", &[3u64]).unwrap();
    frame.write("position", &[1.5f32; 300]).unwrap();
    frame.write("velocity", &[0f32; 300]).unwrap();
    frame.write_text("log", "old").unwrap();
    frame.publish().unwrap();
    let frame = client.latest().unwrap().unwrap();
    assert_eq!((frame.tick(), frame.log().unwrap(), frame.depth()), (3, "old", None));
    assert_eq!(frame.pose(), &calls::Point::default(), "zeroes");
    assert!(!frame.has(calls::DEPTH) && frame.has(calls::LOG));
}

#[test]
fn no_room() {
    let name = name("room");
    // More than any machine's /dev/shm, and below what a file may have.
    let error = Server::builder(&name).max(calls::LOG, 4_000_000_000).slots(1 << 20).create().unwrap_err();
    says(error, Error::is_no_room, &[&name, "/dev/shm", "bytes needed", "free", "remount", "slots"]);
    assert!(!std::path::Path::new("/dev/shm").join(&name).exists());
    let left: Vec<_> = std::fs::read_dir("/dev/shm").unwrap().flatten().map(|e| e.file_name()).collect();
    let ours = format!(".{name}.");
    assert!(!left.iter().any(|f| f.to_string_lossy().starts_with(&ours)), "a half-made file was left: {left:?}");
}

#[test]
fn settings_that_make_no_segment() {
    let text = |e: shmx_runtime::Result<Server>| e.unwrap_err().to_string();
    assert!(text(Server::builder("x").readers(57).create()).contains("readers is 57, not 1 to 56"));
    assert!(text(Server::builder("x").pins(0).create()).contains("pins is 0"));
    assert!(text(Server::builder("x").mode(0o1777).create()).contains("mode is 1777"));
    assert!(text(Server::builder("x").mode(0o444).create()).contains("let the owner read and write"));
    assert!(text(Server::builder("x").group("no such group").create()).contains("no such group"));
    assert!(text(Server::builder("x").max(StreamId(6), u32::MAX).create()).contains("4 GiB"));
}

#[test]
fn something_else_is_in_the_way() {
    let path = std::env::temp_dir().join(name("foreign"));
    std::fs::write(&path, b"not a segment").unwrap();
    let text = path.to_str().unwrap();
    says(Client::attach(text).unwrap_err(), Error::is_corrupt, &["bytes are fewer"]);
    says(Server::create(text).unwrap_err(), Error::is_corrupt, &["in the way"]);
    assert_eq!(std::fs::read(&path).unwrap(), b"not a segment", "untouched");
    std::fs::remove_file(&path).unwrap();
}

/// A sleeper looks around by itself after a tenth of a second; a writer that closes does not let it sleep so long.
#[test]
fn a_close_wakes_who_waits() {
    let took = (0..5).map(|_| {
        let name = name("woken");
        let server = Server::create(&name).unwrap();
        let client = Client::attach(&name).unwrap();
        std::thread::scope(|scope| {
            let waiting = scope.spawn(move || {
                let client = client;
                assert!(client.frames().next().is_none());
                Instant::now()
            });
            std::thread::sleep(Duration::from_millis(10)); // it has just gone to sleep
            let closed = Instant::now();
            server.close().unwrap();
            waiting.join().unwrap().saturating_duration_since(closed)
        })
    });
    let least = took.min().unwrap();
    assert!(least < Duration::from_millis(40), "asleep for {least:?} after the close");
}
