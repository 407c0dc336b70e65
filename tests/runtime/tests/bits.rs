//! Any bits that a peer may write are read as a value, or as the unknown number: never as undefined behaviour.
#![forbid(unsafe_code)]

use shmx_runtime::{Bool, Open, Text, dynamic};
use shmx_tests::bits::{self, Cell, Client, Control, Fault, Kind, Server, Watcher};
use shmx_tests::name;

fn expect_kind(kind: Open<Kind>, byte: u8) {
    match byte {
        0 => assert_eq!(kind.get(), Ok(Kind::Dust)),
        1 => assert_eq!(kind.get(), Ok(Kind::Gas)),
        200 => assert_eq!(kind.get(), Ok(Kind::Star)),
        _ => {
            assert_eq!(kind.get(), Err(byte));
            assert_eq!(format!("{kind:?}"), format!("Kind({byte})"));
        }
    }
    assert_eq!(kind.number(), byte);
}

fn expect_fault(fault: Fault, byte: u8) {
    assert_eq!(fault.bits(), byte);
    assert_eq!(fault.contains(Fault::HOT), byte & 1 != 0);
    assert_eq!(fault.contains(Fault::WET), byte & 0x80 != 0);
    assert!(!format!("{fault:?}").is_empty());
}

fn expect_text(text: &Text<5>, bytes: [u8; 5]) {
    let end = bytes.iter().rposition(|b| *b != 0).map_or(0, |last| last + 1);
    assert_eq!(text.get().ok(), std::str::from_utf8(&bytes[..end]).ok());
    assert_eq!(text.raw(), &bytes);
    assert!(!format!("{text:?} {text}").is_empty());
}

/// All 256 bytes everywhere, written by a peer that knows no types: through dynamic access, as raw bytes.
#[test]
fn every_byte_is_a_value() {
    let name = name("bits");
    let model = <bits::Schema as shmx_runtime::Schema>::MODEL.clone();
    let mut server = dynamic::Server::builder(&name, model).create().unwrap();
    let (client, watcher) = (Client::attach(&name).unwrap(), Watcher::open(&name).unwrap());
    let all: Vec<u8> = (0..=255).collect();
    let cells: Vec<u8> = all.iter().flat_map(|&b| [b, b, b, b'a', b, b'z', b, b]).collect();
    let mut frame = server.begin().unwrap();
    for stream in ["kinds", "faults", "flags"] {
        frame.write_bytes(stream, &all).unwrap();
    }
    frame.write_bytes("cells", &cells).unwrap();
    frame.write_bytes("text", &all).unwrap();
    frame.publish().unwrap();

    let pinned = client.latest().unwrap().unwrap();
    let copied = watcher.snapshot().unwrap();
    for byte in 0..=255u8 {
        let i = usize::from(byte);
        for (kinds, faults, flags, cells) in [
            (pinned.kinds(), pinned.faults(), pinned.flags(), pinned.cells()),
            (copied.kinds(), copied.faults(), copied.flags(), copied.cells()),
        ] {
            expect_kind(kinds[i], byte);
            expect_fault(faults[i], byte);
            assert_eq!(flags[i].get(), byte != 0);
            assert_eq!(flags[i].byte(), byte);
            let cell: Cell = cells[i];
            expect_kind(cell.kind, byte);
            expect_fault(cell.fault, byte);
            assert_eq!(cell.on, Bool::from(byte != 0));
            expect_text(&cell.name, [b'a', byte, b'z', byte, byte]);
        }
    }
    for error in [pinned.text().unwrap_err(), copied.text().unwrap_err()] {
        assert!(error.is_bad_text() && error.to_string().contains("'text' is no UTF-8"), "{error}");
    }
}

#[test]
fn every_byte_of_a_control_is_a_value() {
    let name = name("bitsc");
    let mut server = Server::create(&name).unwrap();
    let client = dynamic::Client::attach(&name).unwrap();
    for byte in 0..=255u8 {
        client.send("set", &[byte, byte, byte, b'a', byte, b'z', byte, byte]).unwrap();
        let message = server.controls().next().unwrap().unwrap();
        let Control::Set { kind, fault, on, name } = message.body else { panic!("{message:?}") };
        expect_kind(kind, byte);
        expect_fault(fault, byte);
        assert_eq!(on.get(), byte != 0);
        expect_text(&name, [b'a', byte, b'z', byte, byte]);
    }
    // A body of another length is an error that names both, and the next message is read all the same.
    let short = Client::attach(&name).unwrap();
    short.send(&Control::Unknown { id: 1, bytes: vec![1, 2, 3] }).unwrap();
    short.send(&Control::Unknown { id: 1, bytes: vec![0; 8] }).unwrap();
    let got: Vec<_> = server.controls().collect();
    let error = got[0].as_ref().unwrap_err();
    assert!(error.is_bad_control() && error.to_string().contains("'set' has 3 bytes, not 8"), "{error}");
    assert!(got[1].is_ok());
}
