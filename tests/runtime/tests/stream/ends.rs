//! Writers that die and return, and errors.

use super::{LONG, block_on, counter, poll_once, publish};
use shmx_tests::life::{Client, Server};
use shmx_tests::{later, name, part, start, wait_for};
use std::task::Poll;
use std::time::{Duration, Instant};

/// What the runtime promises, and what a busy machine may add.
const LATE: Duration = Duration::from_millis(400);

#[test]
fn a_stream_outlasts_crashes_and_ends_with_a_close() {
    let test = "ends::a_stream_outlasts_crashes_and_ends_with_a_close";
    if let Some((part, name)) = part() {
        let (slots, tick) = part.split_once('/').unwrap();
        let mut server = Server::builder(&name).slots(slots.parse().unwrap()).create().unwrap();
        std::thread::sleep(Duration::from_millis(30)); // the stream is asleep on it
        publish(&mut server, tick.parse().unwrap());
        println!("published");
        match tick {
            "6" => {
                std::thread::sleep(Duration::from_millis(50));
                server.close().unwrap();
            }
            _ => std::thread::sleep(LONG), // until it is killed
        }
        return;
    }
    let name = name("crash");
    let mut writer = start(test, "32/1", &name);
    let mut stream = Client::builder(&name).wait(LONG).attach().unwrap().into_stream();
    // In place, and as another segment beside the dead one's.
    for (round, slots) in (1..).zip(["32", "64", "64", "32", "32"]) {
        let frame = block_on(stream.next()).unwrap().unwrap();
        assert_eq!(frame.tick(), round);
        wait_for(&mut writer, "published");
        writer.kill().unwrap();
        writer.wait().unwrap();
        let (_, waker) = counter();
        assert!(poll_once(stream.next(), &waker).is_pending());
        writer = start(test, &format!("{slots}/{}", round + 1), &name);
    }
    let frame = block_on(stream.next()).unwrap().unwrap();
    assert_eq!(frame.tick(), 6);
    drop(frame);
    assert!(block_on(stream.next()).is_none(), "the writer has closed");
    assert!(block_on(stream.next()).is_none(), "asked again");
    assert!(writer.wait().unwrap().success());

    // The client goes on with the next writer.
    let mut server = Server::create(&name).unwrap();
    let client = stream.into_client();
    publish(&mut server, 7);
    assert_eq!(client.wait(LONG).unwrap().unwrap().tick(), 7);
}

#[test]
fn a_returning_writer_is_found_in_time() {
    let name = name("return");
    let mut server = Server::create(&name).unwrap();
    let mut stream = Client::attach(&name).unwrap().into_stream();
    publish(&mut server, 1);
    assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), 1);
    // What a killed writer and somebody who cleans up leave.
    std::fs::remove_file(server.path()).unwrap();
    std::mem::forget(server);
    let reader = std::thread::spawn(move || {
        let frame = block_on(stream.next()).unwrap().unwrap();
        (frame.tick(), Instant::now())
    });
    std::thread::sleep(Duration::from_millis(250));
    let mut server = Server::create(&name).unwrap();
    publish(&mut server, 2);
    let returned = Instant::now();
    let (tick, seen) = reader.join().unwrap();
    assert_eq!(tick, 2);
    assert!(seen - returned < LATE, "{:?}", seen - returned);
}

#[test]
fn want_of_pins_is_an_error_that_keeps_nobody_busy() {
    let name = name("pins");
    let mut server = Server::builder(&name).pins(2).create().unwrap();
    let mut stream = Client::attach(&name).unwrap().into_stream();
    let mut held = Vec::new();
    for tick in 1..=2 {
        publish(&mut server, tick);
        held.push(block_on(stream.next()).unwrap().unwrap());
    }
    publish(&mut server, 3);
    let error = block_on(stream.next()).unwrap().unwrap_err();
    assert!(error.is_pins_taken() && error.to_string().contains("frames 1, 2"), "{error}");

    // A loop that minds no errors.
    let start = Instant::now();
    let mut errors = 0;
    while start.elapsed() < Duration::from_millis(500) {
        assert!(block_on(stream.next()).unwrap().unwrap_err().is_pins_taken());
        errors += 1;
    }
    assert!((2..=15).contains(&errors), "{errors} errors in half a second");

    // As soon as there is a pin there is a frame, the newest.
    publish(&mut server, 4);
    drop(held.remove(0));
    let (_, waker) = counter();
    let Poll::Ready(Some(Ok(frame))) = poll_once(stream.next(), &waker) else { panic!("no frame at once") };
    assert_eq!((frame.tick(), held[0].tick()), (4, 2));

    // Also while it waits, from another thread.
    publish(&mut server, 5);
    assert!(block_on(stream.next()).unwrap().is_err());
    std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(5));
        drop(held);
    });
    let start = Instant::now();
    let frame = loop {
        match block_on(stream.next()).unwrap() {
            Ok(frame) => break frame,
            Err(error) => assert!(error.is_pins_taken()),
        }
    };
    assert_eq!(frame.tick(), 5);
    assert!(start.elapsed() < LATE);
}

#[test]
fn a_writer_that_does_not_fit_is_an_error_until_one_does() {
    let name = name("misfit");
    let mut server = Server::create(&name).unwrap();
    let mut stream = Client::attach(&name).unwrap().into_stream();
    publish(&mut server, 1);
    assert_eq!(block_on(stream.next()).unwrap().unwrap().tick(), 1);
    drop(server.begin());
    std::fs::remove_file(server.path()).unwrap();
    std::mem::forget(server);
    let other = later::Server::create(&name).unwrap();
    let error = block_on(stream.next()).unwrap().unwrap_err();
    assert!(error.is_misfit() && error.to_string().contains("'tick'"), "{error}");
    let start = Instant::now();
    assert!(block_on(stream.next()).unwrap().unwrap_err().is_misfit());
    assert!(start.elapsed() > Duration::from_millis(5), "{:?}", start.elapsed());
    std::fs::remove_file(other.path()).unwrap();
    std::mem::forget(other);
    let mut server = Server::create(&name).unwrap();
    publish(&mut server, 9);
    let start = Instant::now();
    let tick = loop {
        match block_on(stream.next()).unwrap() {
            Ok(frame) => break frame.tick(),
            Err(error) => assert!(error.is_misfit() && start.elapsed() < LATE, "{error}"),
        }
    };
    assert_eq!(tick, 9);
}
