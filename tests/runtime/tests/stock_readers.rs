//! Stock readers in our segments: they hold no lock and write into their slot what they like, when they like.

use shmx_runtime::{Inspector, ReaderKind, Wire};
use shmx_tests::stock_client::Stock;
use shmx_tests::wire2::{Client, Control, Server};
use shmx_tests::{name, part, start, wait_for};
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(3600);

fn go(speed: f32) -> Control {
    Control::Go { speed }
}

#[test]
fn its_messages_arrive_and_its_slot_is_its_own() {
    let name = name("stock");
    let mut server = Server::create(&name).unwrap();
    let mut stock = Stock::open(server.path()).unwrap();
    assert_eq!(stock.slot, Some(0));
    let client = Client::attach(&name).unwrap();
    let error = Client::attach(&name).unwrap_err();
    assert!(error.is_readers_taken() && error.to_string().contains("a stock client"), "{error}");

    // More than its ring holds, so that messages go round its end.
    for turn in 0..40 {
        assert!(stock.send(7, &(turn as f32).to_le_bytes()));
        assert!(stock.send(8, &[]) && stock.send(99, &[1; 17]));
        client.send(&go(-1.0)).unwrap();
        let got: Vec<_> = server.controls().map(|m| m.unwrap()).collect();
        let bodies: Vec<_> = got.iter().map(|m| m.body.clone()).collect();
        assert_eq!(bodies[..2], [go(turn as f32), Control::Stop]);
        assert!(matches!(&bodies[2], Control::Unknown { id: 99, .. }), "{:?}", bodies[2]);
        assert_eq!(bodies[3..], [go(-1.0)]);
        assert_eq!((got[0].reader.number, got[0].reader.id, got[0].reader.pid), (0, 0xABCD_0000, 0));
        assert_eq!(got[3].reader.pid, u64::from(std::process::id()));
    }
    server.begin().unwrap().publish().unwrap();
    assert_eq!(stock.latest().unwrap().id, 1);

    let inspector = Inspector::open(&name).unwrap();
    let readers = inspector.readers();
    assert_eq!((readers[0].kind, readers[0].alive, readers[0].pid), (ReaderKind::Stock, None, 0));
    assert_eq!((readers[0].last_frame_seen, readers[0].process.as_str(), readers[0].missed), (1, "", 0));
    assert!(readers[0].age().is_some_and(|age| age < HOUR));
    assert_eq!((readers[1].kind, readers[1].alive), (ReaderKind::Native, Some(true)));

    // It leaves without waiting: its slot is given on when its messages have been read, and not before.
    assert!(stock.send(8, &[]));
    stock.detach();
    assert!(Client::attach(&name).unwrap_err().is_readers_taken());
    assert_eq!(server.controls().map(|m| m.unwrap().body).collect::<Vec<_>>(), [Control::Stop]);
    let next = Client::attach(&name).unwrap();
    next.send(&go(5.0)).unwrap();
    assert_eq!(server.controls().next().unwrap().unwrap().reader.pid, u64::from(std::process::id()));
}

#[test]
fn stale_ones_are_reaped_when_the_user_asks() {
    let name = name("stale");
    let mut server = Server::create(&name).unwrap();
    assert_eq!(server.reap_stale(Duration::ZERO), 0, "there is none");
    let client = Client::attach(&name).unwrap();
    let stock = Stock::open(server.path()).unwrap();
    let slot = stock.reader(stock.slot.unwrap());
    let beat = |ns| stock.put64(slot + 8, ns);
    let state = || (stock.u32(slot + 24), stock.u32(116));
    assert_eq!(state(), (1, 1));

    beat(u64::MAX);
    assert_eq!(server.reap_stale(Duration::ZERO), 0, "its clock is ahead of ours");
    beat(0);
    assert_eq!(server.reap_stale(Duration::ZERO), 0, "it is just attaching");
    beat(1);
    assert_eq!(server.reap_stale(Duration::MAX), 0, "nobody is that old");
    assert!(stock.send(8, &[]));
    beat(1);
    assert_eq!((server.reap_stale(Duration::from_nanos(1)), state()), (0, (1, 1)), "its message waits");
    assert_eq!(server.controls().count(), 1);
    assert_eq!((server.reap_stale(Duration::from_nanos(1)), state()), (1, (0, 0)));
    assert_eq!((stock.u64(slot), stock.u64(slot + 8)), (0, 0));
    assert_eq!(server.stats().reaped_stale, 1);
    assert_eq!(server.reap_stale(Duration::ZERO), 0, "ours are never meant");

    // The count of stock does not go below 0, and the slot has its next owner.
    let second = Stock::open(server.path()).unwrap();
    assert_eq!((second.slot, second.u32(116)), (stock.slot, 1));
    second.put32(116, 0);
    beat(1);
    assert_eq!((server.reap_stale(Duration::from_nanos(1)), state()), (1, (0, 0)));
    server.begin().unwrap().publish().unwrap();
    assert!(second.latest().is_some(), "one that was taken for dead reads on");
    assert!(client.latest().unwrap().is_some());
    Client::attach(&name).unwrap();

    // The same by name; and as short as a stock reader's silence may be.
    let name = shmx_tests::name("stale-dynamic");
    let schema = shmx_runtime::dynamic::SchemaBuilder::new("s");
    let mut server = shmx_runtime::dynamic::Server::builder(&name, schema).wire(Wire::Shmx2).create().unwrap();
    let stock = Stock::open(server.path()).unwrap();
    stock.put64(stock.reader(0) + 8, 1);
    assert_eq!((server.reap_stale(Duration::from_nanos(1)), server.stats().reaped_stale), (1, 1));
}

/// Attaches, holds all but one slot of the ring, and lives until it is killed.
fn hold(name: &str) {
    let client = Client::attach(name).unwrap();
    let held: Vec<_> = (1..=3).map(|id| client.at(id).unwrap().expect("in the ring")).collect();
    println!("held {}", held.len());
    std::thread::sleep(HOUR);
}

/// A stock reader that was reaped while it lived wipes its slot when it leaves, though a reader of ours has it by now.
/// That reader's pins must neither be given away while it lives nor stay when it is dead.
#[test]
fn pins_of_a_wiped_slot_come_back() {
    const TEST: &str = "pins_of_a_wiped_slot_come_back";
    if let Some((_, name)) = part() {
        return hold(&name);
    }
    for next in ["nobody", "stock", "ours"] {
        let name = name("wiped");
        let mut server = Server::builder(&name).readers(1).pins(3).slots(4).create().unwrap();
        let mut late = Stock::open(server.path()).unwrap();
        late.put64(late.reader(0) + 8, 1);
        assert_eq!(server.reap_stale(Duration::from_nanos(1)), 1);
        for _ in 0..3 {
            server.begin().unwrap().publish().unwrap();
        }
        let mut holder = start(TEST, "hold", &name);
        wait_for(&mut holder, "held 3");
        late.detach();
        assert_eq!(late.u32(late.reader(0) + 24), 0, "the slot says that nobody has it");

        // It lives: no reader of ours gets the slot, no writer its frames.
        assert!(Client::attach(&name).unwrap_err().is_readers_taken());
        server.begin().unwrap().publish().unwrap();
        let error = server.begin().unwrap_err();
        assert!(error.is_slots_pinned(), "{error}");

        let stock = (next == "stock").then(|| Stock::open(server.path()).unwrap());
        holder.kill().unwrap();
        holder.wait().unwrap();
        if next == "ours" {
            let ours = Client::attach(&name).unwrap();
            let readers = Inspector::open(&name).unwrap().readers();
            assert_eq!(
                (readers.len(), readers[0].pinned.as_slice()),
                (1, &[][..]),
                "the pins of the dead are not ours"
            );
            server.begin().unwrap().publish().unwrap();
            assert_eq!((server.stats().reaped, ours.held()), (0, 0));
        } else {
            server.begin().expect("the dead reader's pins are taken back").publish().unwrap();
            assert_eq!(server.stats().reaped, 1);
        }
        if let Some(stock) = stock {
            assert_eq!(stock.u32(stock.reader(0) + 24), 1, "the stock reader keeps the slot");
            assert!(stock.latest().is_some());
        }
    }
}

/// A reader of ours whose slot has gone to a stock one by such a mistake leaves it alone when it goes.
#[test]
fn leaving_does_not_take_a_stock_readers_slot() {
    let name = name("leave");
    let mut server = Server::builder(&name).readers(1).create().unwrap();
    let ours = Client::attach(&name).unwrap();
    server.begin().unwrap().publish().unwrap();
    let held = ours.latest().unwrap().unwrap();
    let mut late = Stock::open(server.path()).unwrap();
    assert_eq!(late.slot, None, "all are taken");
    late.slot = Some(0);
    late.detach();
    let stock = Stock::open(server.path()).unwrap();
    assert_eq!(stock.slot, Some(0));
    drop(held);
    drop(ours);
    assert_eq!((stock.u32(stock.reader(0) + 24), stock.u64(stock.reader(0))), (1, 0xABCD_0000));
    assert!(Client::attach(&name).unwrap_err().is_readers_taken());
}
