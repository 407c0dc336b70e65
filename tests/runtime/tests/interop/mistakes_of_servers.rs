//! What stock servers do wrong, and what our readers do then: a test each.

use crate::python::{Place, Python};
use crate::stock::{check, create, publish, serve};
use crate::streams;
use shmx_runtime::Schema as _;
use shmx_runtime::{Inspector, Wire, Writer, dynamic};
use shmx_tests::interop::{Client, Control, Schema, Watcher};
use shmx_tests::{finish, part, start, wait_for};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(5);
const CRASHED: &str = "mistakes_of_servers::one_that_starts_on_our_live_segment_leaves_our_readers_alive";

/// A ring of 16 bytes has room for its counters and none for data: stock's own server divides by zero at what another
/// client says it wrote there. We write nothing.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn rings_without_room_are_left_alone() {
    for ring in [0, 8, 16, 24] {
        let name = Place::new("small");
        let mut server = serve(&name, 3, ring);
        let client = Client::attach(&name).unwrap();
        let error = client.send(&Control::Pause).unwrap_err();
        assert!(error.is_control_refused(), "{ring}: {error}");
        let any = dynamic::Client::attach(&name).unwrap();
        assert!(any.send(1, &[1; 12]).unwrap_err().is_control_refused());
        assert!(server.poll().is_empty());
        publish(&mut server, 1);
        check(&client.latest().unwrap().expect("a frame"), 1);
    }
}

/// Stock reaps whoever made no call for some time, alive or not.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn a_client_that_was_reaped_reads_on_and_takes_a_slot_again_to_send() {
    let name = Place::new("reaped");
    let mut server = serve(&name, 3, 256);
    let client = Client::attach(&name).unwrap();
    publish(&mut server, 1);
    let held = client.latest().unwrap().expect("a frame");
    let reap = |server: &mut Python| server.call("reap", serde_json::json!({ "older_than": 0 }));
    std::thread::sleep(Duration::from_millis(5));
    assert_eq!((reap(&mut server).as_u64(), server.readers()), (Some(1), 0));
    for tick in 2..20 {
        publish(&mut server, tick);
        check(&client.latest().unwrap().expect("a frame"), tick);
    }
    check(&held, 1);
    client.send(&Control::Pause).unwrap();
    let messages = server.poll();
    assert_eq!((messages.len(), messages[0].1, server.readers()), (1, 3, 1));
    // reaped, and stock clients have all slots by now: what they have is theirs
    reap(&mut server);
    let (mut one, mut two) = (Python::attached(&name), Python::attached(&name));
    assert_eq!(server.readers(), 2);
    let error = client.send(&Control::Pause).unwrap_err();
    assert!(error.is_readers_taken(), "{error}");
    publish(&mut server, 20);
    check(&client.latest().unwrap().expect("a frame"), 20);
    assert_eq!((one.frame().unwrap().id(), two.frame().unwrap().id()), (20, 20));
    drop(held);
    drop(client);
    assert_eq!((server.readers(), one.send(9, None), server.poll().len()), (2, true, 1));
}

/// Stock makes its file longer or shorter under whoever has it mapped: SIGBUS for those who touch what is gone.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn one_that_restarts_in_place_with_another_geometry_is_followed() {
    for (before, after) in [(3, 64), (64, 1), (8, 8)] {
        let name = Place::new("restart");
        let mut server = serve(&name, before, 256);
        let (client, watcher) = (Client::attach(&name).unwrap(), Watcher::open(&name).unwrap());
        let any = dynamic::Client::attach(&name).unwrap();
        let inspector = Inspector::open(&name).unwrap();
        for tick in 1..=9 {
            publish(&mut server, tick);
        }
        let held = client.latest().unwrap().expect("a frame");
        let mut snapshot = watcher.snapshot().unwrap();
        server.kill();
        let mut server = serve(&name, after, 256);
        // the frames of before are gone with their session
        assert!(client.latest().unwrap().is_none() && any.latest().unwrap().is_none());
        publish(&mut server, 100);
        check(&client.wait(SOON).unwrap().expect("the new server's"), 100);
        check(&held, 9);
        assert!(watcher.wait(&mut snapshot, SOON).unwrap());
        check(&snapshot, 100);
        let frame = any.wait(SOON).unwrap().expect("the new server's");
        assert_eq!(frame.stream("tick").unwrap().numbers::<u64>().unwrap(), [100]);
        client.send(&Control::Pause).unwrap();
        assert_eq!(server.poll().len(), 1);
        assert!(!inspector.is_current());
        let _ = (inspector.slots().count(), inspector.readers(), inspector.controls(), inspector.layout().to_string());
        assert_eq!((client.writer(), Inspector::open(&name).unwrap().layout().slots), (Writer::Unknown, after));
    }
}

/// Stock does not clear the rings of a file that it makes its own: where they lie elsewhere now, their counters are what
/// was there before, and its own server can loop over them without end (it is not asked to here). We follow none.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn rings_that_were_not_cleared_are_told_from_empty_ones() {
    let name = Place::new("rings");
    let mut server = serve(&name, 3, 256);
    for tick in 1..=9 {
        publish(&mut server, tick);
    }
    server.kill();
    let mut server = serve(&name, 3, 1024); // the second ring lies where frames were
    let (_first, second) = (Client::attach(&name).unwrap(), Client::attach(&name).unwrap());
    let rings = Inspector::open(&name).unwrap().controls();
    assert!(rings[1].read != rings[1].write && rings[1].waiting <= rings[1].capacity, "{rings:?}");
    let error = second.send(&Control::Pause).unwrap_err();
    assert!(error.is_corrupt() || error.is_control_full(), "{error}");
    publish(&mut server, 10);
    check(&second.latest().unwrap().expect("a frame"), 10);
}

/// A server that starts anew again and again while our readers read as fast as they can.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn readers_live_through_restarts_at_any_moment() {
    let name = Place::new("again");
    let mut server = serve(&name, 3, 256);
    let (client, watcher) = (Client::attach(&name).unwrap(), Watcher::open(&name).unwrap());
    let mut snapshot = watcher.snapshot().unwrap();
    let done = std::sync::atomic::AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reads = |look: &mut dyn FnMut() -> shmx_runtime::Result<Option<u64>>| {
            let (mut last, mut seen, mut refused) = (0, 0, 0);
            while !done.load(std::sync::atomic::Ordering::Relaxed) {
                match look() {
                    Ok(Some(tick)) if tick > last => (last, seen) = (tick, seen + 1),
                    Ok(Some(tick)) => assert!(tick == 0 || tick == last, "{tick} after {last}"),
                    Ok(None) => {}
                    // in the midst of being made again
                    Err(e) => {
                        assert!(e.is_corrupt() || e.is_not_found() || e.is_restarted() || e.is_readers_taken(), "{e}");
                        refused += 1;
                    }
                }
            }
            (last, seen, refused)
        };
        let client = scope.spawn(move || reads(&mut || Ok(client.latest()?.map(|frame| frame.tick()))));
        let watcher = scope.spawn(move || {
            reads(&mut || Ok(if watcher.refresh(&mut snapshot)? { Some(snapshot.tick()) } else { None }))
        });
        let mut tick = 0;
        for i in 0..60u32 {
            create(&mut server, &name, [3, 64, 1, 17][i as usize % 4], [256, 100, 0][i as usize % 3]);
            for _ in 0..4 {
                tick += 1;
                publish(&mut server, tick);
            }
        }
        // both see the last frame, or are told why not
        std::thread::sleep(Duration::from_millis(300));
        done.store(true, std::sync::atomic::Ordering::Relaxed);
        for (who, reader) in [("client", client), ("watcher", watcher)] {
            let (last, seen, refused) = reader.join().unwrap();
            println!("{who}: {seen} frames, {refused} errors");
            assert_eq!(last, tick, "{who}");
            assert!(seen > 20, "{who}: {seen}");
        }
    });
}

/// Stock looks at nothing before it makes the file its own, and our server goes on writing where its segment was: as long
/// as both run, the file is of use to nobody. Nobody may crash over it.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn one_that_starts_on_our_live_segment_leaves_our_readers_alive() {
    if let Some((part, name)) = part() {
        let wire = if part.ends_with("native") { Wire::Native } else { Wire::Shmx2 };
        return match part.starts_with("serve") {
            true => overrun_server(&name, wire),
            false => overrun_readers(&name),
        };
    }
    for wire in ["native", "shmx2"] {
        let name = Place::new("overrun");
        let mut ours = start(CRASHED, &format!("serve {wire}"), &name);
        wait_for(&mut ours, "serving");
        let mut readers = start(CRASHED, &format!("read {wire}"), &name);
        wait_for(&mut readers, "reading");
        let mut stock = serve(&name, 2000, 256); // larger than ours: what is mapped stays
        for tick in 1000..1400 {
            publish(&mut stock, tick);
        }
        // our server writes its head where the stock directory is: who attaches now is told, or reads what is whole
        if let Err(e) = Client::attach(&name).and_then(|client| client.latest().map(drop)) {
            assert!(e.is_corrupt() || e.is_misfit(), "{e}");
        }
        println!("{wire}: {}", finish(readers));
        ours.kill().unwrap();
        ours.wait().unwrap();
        // once it has ended, and the stock server has started again, all is the stock server's
        create(&mut stock, &name, 2000, 256);
        let client = Client::attach(&name).unwrap();
        publish(&mut stock, 1400);
        check(&client.wait(SOON).unwrap().expect("the stock server's"), 1400);
    }
}

fn overrun_server(name: &str, wire: Wire) {
    let mut server = dynamic::Server::from_blob(name, Schema::BLOB).unwrap().wire(wire).create().unwrap();
    let until = Instant::now() + Duration::from_secs(20);
    for tick in 1.. {
        // an error is fine, a crash is not
        if let Ok(mut frame) = server.begin() {
            for s in streams::all().iter().filter(|s| s.name != "depth") {
                frame.write_bytes(s.id, &s.data(tick)).unwrap();
            }
            let _ = frame.publish();
        }
        server.controls().for_each(drop);
        if tick == 3 {
            println!("serving");
        }
        std::thread::sleep(Duration::from_millis(1));
        if Instant::now() > until {
            return;
        }
    }
}

fn overrun_readers(name: &str) {
    let (client, watcher) = (Client::attach(name).unwrap(), Watcher::open(name).unwrap());
    let any = dynamic::Client::attach(name).unwrap();
    let inspector = Inspector::open(name).unwrap();
    let mut snapshot = watcher.snapshot().unwrap();
    println!("reading");
    let until = Instant::now() + Duration::from_millis(1500);
    let (mut frames, mut errors) = (0, 0);
    let mut count = |is_frame: shmx_runtime::Result<bool>| match is_frame {
        Ok(is) => frames += u32::from(is),
        Err(_) => errors += 1,
    };
    while Instant::now() < until {
        count(client.latest().map(|f| f.is_some_and(|f| f.cells().len() + f.rows_f32().len() > 0)));
        count(any.wait(Duration::from_millis(1)).and_then(|f| f.map(|f| f.to_json()).transpose()).map(|f| f.is_some()));
        count(watcher.refresh(&mut snapshot).map(|is| is && !snapshot.planes_i8()[2].is_empty()));
        count(client.send(&Control::Pause).map(|()| false));
        let _ = (inspector.slots().count(), inspector.readers(), inspector.controls(), inspector.layout().to_string());
        let _ = (client.writer(), watcher.writer(), inspector.directory());
    }
    println!("{frames} frames, {errors} errors, then the writer is {:?}", client.writer());
}
