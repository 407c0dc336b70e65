//! What stock clients do wrong, and what our servers and readers do then: a test each.

use crate::ours::{check, publish};
use crate::python::{Place, Python};
use serde_json::json;
use shmx_runtime::Schema as _;
use shmx_runtime::{Inspector, ReaderKind, dynamic};
use shmx_tests::interop::{Client, Control, Schema, Server};
use shmx_tests::{part, start, wait_for};
use std::time::{Duration, Instant};

const SOON: Duration = Duration::from_secs(5);
const RESTARTS: &str = "mistakes_of_clients::a_stock_client_outlives_our_server_that_was_killed";

/// Stock divides by the ring's size less 16, and reckons wrongly where that is no multiple of 16: ours never is so.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn no_ring_has_a_size_that_stock_cannot_reckon_with() {
    for (asked, made) in [(0, 0), (1, 64), (16, 64), (24, 64), (64, 64), (100, 112), (200, 208)] {
        let name = Place::new("sizes");
        let mut server = Server::builder(&name).control_bytes(asked).create().unwrap();
        let mut client = Python::attached(&name);
        assert_eq!(client.get("header")["control_per_reader"], made, "{asked}");
        let mut got = Vec::new();
        let mut sent = Vec::new();
        for i in 0..200u32 {
            let body: Vec<u8> = (0..i * 7 % 45).map(|b| (b + i) as u8).collect();
            if client.send(50 + i, Some(&body)) {
                sent.push((50 + i, body));
            }
            if i % 3 == 0 {
                for message in server.controls() {
                    match message.unwrap().body {
                        Control::Unknown { id, bytes } => got.push((id, bytes)),
                        other => panic!("{other:?}"),
                    }
                }
            }
        }
        assert_eq!(got[..], sent[..got.len()], "{asked}");
        assert!(if asked == 0 { sent.is_empty() } else { got.len() > 40 }, "{asked}: {}", sent.len());
    }
}

/// One that made no call for a while is taken for dead when the user asks for it. It goes on reading and writing in a
/// slot that is another's, and zeroes it when it leaves.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn one_that_was_reaped_alive_does_not_harm_who_has_its_slot() {
    let name = Place::new("reaped");
    let mut server = Server::builder(&name).readers(1).create().unwrap();
    let step = |server: &mut Server, tick: u64| {
        let mut frame = server.begin().unwrap();
        let now = frame.fixed_mut();
        *now.tick = tick;
        now.position.x.fill(tick as f32);
        frame.publish().unwrap()
    };
    let mut stock = Python::attached(&name);
    step(&mut server, 1);
    assert_eq!(stock.frame().unwrap().id(), 1);
    assert!(Client::attach(&name).unwrap_err().is_readers_taken());
    assert_eq!(server.reap_stale(Duration::from_secs(60)), 0, "it has called not long ago");
    std::thread::sleep(Duration::from_millis(30));
    assert_eq!(server.reap_stale(Duration::from_millis(10)), 1);
    assert_eq!((server.stats().reaped_stale, server.reap_stale(Duration::ZERO)), (1, 0));

    let client = Client::attach(&name).unwrap();
    step(&mut server, 2);
    let held = client.latest().unwrap().expect("a frame");
    for tick in 3..60 {
        step(&mut server, tick);
        // it writes its heartbeat and what it saw into the slot
        assert_eq!(stock.frame().unwrap().id(), tick);
        assert_eq!(client.latest().unwrap().expect("a frame").tick(), tick);
    }
    assert_eq!(server.reap_stale(Duration::ZERO), 0, "a reader of ours is never reaped by age");
    // both write into one ring, in turn here: each message comes, under the name of who has the slot
    assert!(stock.send(3, None));
    client.send(&Control::SetGravity { g: [1.0; 3] }).unwrap();
    let messages: Vec<_> = server.controls().map(|m| m.unwrap()).collect();
    assert_eq!(messages.len(), 2);
    assert_eq!((messages[0].reader, &messages[0].body), (messages[1].reader, &Control::Pause));

    stock.get("close"); // zeroes the slot
    let readers = Inspector::open(&name).unwrap().readers();
    assert!(readers.is_empty(), "{readers:?}");
    for tick in 60..160 {
        step(&mut server, tick);
        assert_eq!(client.latest().unwrap().expect("a frame").tick(), tick);
    }
    assert_eq!((held.tick(), held.position().x[9]), (2, 2.0), "held for the whole time");
    assert!(Client::attach(&name).unwrap_err().is_readers_taken(), "its lock says that it is there");
    // a stock client sees a free slot and takes it: both read on
    let mut next = Python::attached(&name);
    step(&mut server, 160);
    assert_eq!((next.frame().unwrap().id(), client.latest().unwrap().expect("a frame").tick()), (160, 160));
    assert_eq!((held.tick(), held.position().x[9]), (2, 2.0));
    drop(held);
    drop(client);
    let readers = Inspector::open(&name).unwrap().readers();
    assert_eq!((readers.len(), readers[0].kind), (1, ReaderKind::Stock), "what the stock client has is its own");
    next.get("close");
    assert_eq!(Client::attach(&name).unwrap().latest().unwrap().expect("a frame").tick(), 160);
    server.controls().for_each(drop);
}

/// A stock client that is killed leaves its slot taken, until the user says how long is too long.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn one_that_was_killed_keeps_its_slot_until_it_is_reaped() {
    let name = Place::new("dead");
    let mut server = Server::builder(&name).readers(2).create().unwrap();
    let (dead, mut alive) = (Python::attached(&name), Python::attached(&name));
    dead.kill();
    assert!(Client::attach(&name).unwrap_err().is_readers_taken());
    std::thread::sleep(Duration::from_millis(100));
    assert!(alive.send(3, None));
    assert_eq!(server.reap_stale(Duration::from_millis(80)), 1);
    assert_eq!(server.controls().count(), 1);
    let _client = Client::attach(&name).unwrap();
    assert_eq!(alive.get("header")["readers_connected"], 1);
}

/// A server of this schema in a process of its own, with so many slots: publishes until it is killed.
fn serve_on(part: &str, name: &str) {
    let (slots, first) = part.split_once(' ').unwrap();
    let builder = dynamic::Server::from_blob(name, Schema::BLOB).unwrap().slots(slots.parse().unwrap());
    let mut server = builder.create().unwrap();
    let first: u64 = first.parse().unwrap();
    for tick in first..first + 5000 {
        publish(&mut server, tick);
        if tick == first + 5 {
            println!("serving");
        }
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// It has the file mapped that it opened, and looks at no name again.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn a_stock_client_outlives_our_server_that_was_killed() {
    if let Some((part, name)) = part() {
        return serve_on(&part, &name);
    }
    // ticks say which server it was: 1, 10001, 20001
    let tick = |seen: &crate::python::Seen| u64::from_le_bytes(seen.stream("tick").0.try_into().unwrap());
    let name = Place::new("killed");
    let mut ours = start(RESTARTS, "16 1", &name);
    wait_for(&mut ours, "serving");
    let mut stock = Python::attached(&name);
    assert!(tick(&stock.frame().expect("a frame")) < 10_000);
    ours.kill().unwrap();
    ours.wait().unwrap();
    let last = stock.frame().expect("the last frame").id();
    assert_eq!(stock.frame().expect("the last frame").id(), last);

    // another with the same geometry takes the segment over: it goes on by itself, and sees nothing old as new
    let mut ours = start(RESTARTS, "16 10001", &name);
    wait_for(&mut ours, "serving");
    let (until, mut newest) = (Instant::now() + SOON, last);
    while newest < last + 20 {
        assert!(Instant::now() < until, "frame {newest}, the last of the dead one was {last}");
        // none while the newest is of the session before
        if let Some(seen) = stock.frame() {
            assert!(seen.id() >= newest && (seen.id() == last || tick(&seen) > 10_000), "{}", seen.id());
            newest = seen.id();
        }
    }
    assert!(stock.send(3, None));
    ours.kill().unwrap();
    ours.wait().unwrap();
    let last = stock.frame().expect("the last frame").id();

    // one of more slots makes another file: it sees that when it opens the name again
    let mut ours = start(RESTARTS, "64 20001", &name);
    wait_for(&mut ours, "serving");
    for _ in 0..20 {
        let seen = stock.frame().expect("the last frame");
        assert_eq!(seen.id(), last, "nothing new comes in the old file");
    }
    assert_eq!(stock.get("header")["slots"], 16);
    stock.get("close");
    assert_eq!(stock.call("open", json!({ "name": &*name })), true);
    assert_eq!(stock.get("header")["slots"], 64);
    assert!(tick(&stock.frame().expect("a frame")) > 20_000);
    ours.kill().unwrap();
    ours.wait().unwrap();
}

/// Stock finds the newest slot by `(write_index - 1) % slots`, which is right across the wrap of `write_index` only for
/// powers of two: of three slots that are asked for we make four.
#[test]
#[ignore = "run by `cargo xtask test interop`"]
fn there_are_never_three_slots() {
    let name = Place::new("three");
    let mut server = dynamic::Server::from_blob(&name, Schema::BLOB).unwrap().slots(3).create().unwrap();
    let mut stock = Python::attached(&name);
    assert_eq!(stock.get("header")["slots"], 4);
    for tick in 1..=9 {
        publish(&mut server, tick);
        check(&mut stock, tick, tick);
    }
}
