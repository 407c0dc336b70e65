//! Every byte that a peer may write where a derived type has fewer values: what has a name is it, and any other is the
//! number that it is.

mod support;

use shmx_runtime::{
    Bool, Client, Flags, Open, Schema, Server, ShmxControl, ShmxEnum, ShmxRecord, ShmxStream, Text, Watcher, dynamic,
};
use support::segment;

#[derive(Clone, Copy, Debug, PartialEq, ShmxEnum)]
#[repr(u8)]
enum Kind {
    Dust = 0,
    Gas = 7,
    Star = 255,
}

#[derive(Clone, Copy, Debug, PartialEq, ShmxEnum)]
#[repr(i8)]
enum Gear {
    Reverse = -1,
    Neutral,
    Last = -128,
}

#[derive(Clone, Copy, ShmxEnum)]
#[shmx(flags)]
#[repr(u8)]
enum Fault {
    Hot = 0x1,
    Stuck = 0x80,
}

#[derive(Clone, Copy, ShmxRecord)]
#[repr(C)]
struct Part {
    kind: Open<Kind>,
    gear: Open<Gear>,
    fault: Flags<Fault>,
    alive: Bool,
    name: Text<1>,
    kinds: [Open<Kind>; 3],
}

#[derive(ShmxControl)]
enum Command {
    #[shmx(id = 1)]
    Set { kind: Open<Kind>, gear: Open<Gear>, fault: Flags<Fault>, alive: Bool, name: Text<1>, part: Part },
    #[shmx(unknown)]
    Other { id: u32, bytes: Vec<u8> },
}

#[derive(ShmxStream)]
#[shmx(controls = Command)]
struct Peer {
    #[shmx(id = 1)]
    kind: Open<Kind>,
    #[shmx(id = 2)]
    gear: Open<Gear>,
    #[shmx(id = 3)]
    fault: Flags<Fault>,
    #[shmx(id = 4)]
    alive: Bool,
    #[shmx(id = 5, max = 4)]
    log: String,
    #[shmx(id = 6)]
    part: Part,
    #[shmx(id = 7, max = 2)]
    parts: Vec<Part>,
    #[shmx(id = 8, soa, components("x", "y"))]
    kinds: Option<[[Open<Kind>; 2]; 2]>,
}

/// A byte, as each type has it.
fn check(byte: u8, kind: Open<Kind>, gear: Open<Gear>, fault: Flags<Fault>, alive: Bool) {
    let named = match byte {
        0 => Ok(Kind::Dust),
        7 => Ok(Kind::Gas),
        255 => Ok(Kind::Star),
        other => Err(other),
    };
    assert_eq!((kind.get(), kind.number()), (named, byte));
    let named = match byte as i8 {
        -1 => Ok(Gear::Reverse),
        0 => Ok(Gear::Neutral),
        -128 => Ok(Gear::Last),
        other => Err(other),
    };
    assert_eq!((gear.get(), gear.number()), (named, byte as i8));
    assert_eq!(fault.bits(), byte);
    assert_eq!((fault.contains(Fault::Hot), fault.contains(Fault::Stuck)), (byte & 1 != 0, byte & 0x80 != 0));
    assert_eq!((alive.byte(), alive.get()), (byte, byte != 0));
    assert!(!format!("{kind:?} {gear:?} {fault:?} {alive:?}").is_empty());
}

fn check_text(byte: u8, text: Text<1>) {
    assert_eq!(text.raw(), &[byte]);
    match text.get() {
        Ok(text) => assert_eq!(text.as_bytes(), if byte == 0 { &[][..] } else { std::slice::from_ref(&byte) }),
        Err(_) => assert!(byte >= 0x80),
    }
}

fn check_part(byte: u8, part: &Part) {
    check(byte, part.kind, part.gear, part.fault, part.alive);
    check_text(byte, part.name);
    assert!(part.kinds.iter().all(|k| k.number() == byte));
}

fn write(frame: &mut dynamic::FrameMut<'_>, byte: u8) {
    for (id, n) in [(1, 1), (2, 1), (3, 1), (4, 1), (5, 3), (6, size_of::<Part>()), (7, 2 * size_of::<Part>()), (8, 4)]
    {
        frame.write_bytes(id, &vec![byte; n]).unwrap();
    }
}

#[test]
fn in_frames() {
    let (_dir, name) = segment();
    let mut server = dynamic::Server::from_blob(&name, Peer::BLOB).unwrap().create().unwrap();
    let client = Client::<Peer>::attach(&name).unwrap();
    let watcher = Watcher::<Peer>::open(&name).unwrap();
    for byte in 0..=255 {
        let mut frame = server.begin().unwrap();
        write(&mut frame, byte);
        frame.publish().unwrap();

        let frame = client.latest().unwrap().unwrap();
        check(byte, frame.kind(), frame.gear(), frame.fault(), frame.alive());
        check_part(byte, frame.part());
        assert_eq!(frame.parts().len(), 2);
        frame.parts().iter().for_each(|part| check_part(byte, part));
        let kinds = frame.kinds().unwrap();
        assert!(kinds.x.iter().chain(kinds.y).all(|k| k.number() == byte));
        assert_eq!(frame.log().is_ok(), byte < 0x80);

        match frame.to_value() {
            Ok(value) => {
                check(byte, value.kind, value.gear, value.fault, value.alive);
                check_part(byte, &value.part);
                assert_eq!((value.parts.len(), value.log.as_bytes()), (2, &[byte; 3][..]));
                assert_eq!(value.kinds.unwrap()[1][1].number(), byte);
            }
            Err(_) => assert!(byte >= 0x80),
        }
        check_part(byte, watcher.snapshot().unwrap().part());
    }
}

#[test]
fn in_control_messages() {
    let (_dir, name) = segment();
    let mut server = Server::<Peer>::create(&name).unwrap();
    let client = dynamic::Client::attach(&name).unwrap();
    for byte in 0..=255 {
        client.send(1, &[byte; 5 + size_of::<Part>()]).unwrap();
        let message = server.controls().next().unwrap().unwrap().body;
        let Command::Set { kind, gear, fault, alive, name, part } = message else { panic!("another message") };
        check(byte, kind, gear, fault, alive);
        check_text(byte, name);
        check_part(byte, &part);
    }
}

#[test]
fn messages_of_later_programs() {
    use shmx_runtime::ControlMessage;
    let Command::Other { id, bytes } = Command::decode(9, &[1, 2]).unwrap() else { panic!("a message of ours") };
    assert_eq!((id, bytes.as_slice()), (9, [1, 2].as_slice()));
    assert!(Command::decode(1, &[0; 4]).is_err(), "too short");
    let mut out = Vec::new();
    Command::Other { id, bytes }.encode(&mut out);
    assert_eq!(out, [1, 2]);
}
