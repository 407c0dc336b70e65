//! A control ring: the first byte says how often the server reads, then its counters, then its data; beside it a
//! reader that sends as it should, which is heard once the server has given up what was wrong.
#![no_main]

use libfuzzer_sys::fuzz_target;
use shmx_runtime::Inspector;
use shmx_tests::calls::{Client, Control, Server};
use shmx_tests::hostile::said;
use std::os::unix::fs::FileExt;

fuzz_target!(|bytes: &[u8]| {
    let Some((&[times, counters @ ..], data)) = bytes.split_first_chunk::<17>() else { return };
    let name = shmx_tests::name("fuzz");
    let mut server = Server::builder(&name).control_bytes(272).create().expect("make a segment");
    let honest = Client::attach(&name).expect("attach");
    let hostile = Client::attach(&name).expect("attach");
    let layout = Inspector::open(&name).expect("look").layout();
    let file = std::fs::File::options().write(true).open(server.path()).expect("open the segment");
    let ring = layout.control_offset + u64::from(layout.control_stride);
    for _ in 0..=times % 3 {
        let data = &data[..data.len().min(256)];
        file.write_all_at(&counters, ring).expect("write to the segment");
        file.write_all_at(data, ring + 16).expect("write to the segment");
        honest.send(&Control::Pause).expect("there is room");
        said(hostile.send(&Control::Pause));
        let all: Vec<_> = server.controls().collect();
        assert!(all.len() < 40, "{} messages of a ring of 256 bytes", all.len());
        let mine = all.iter().filter(|m| m.as_ref().is_ok_and(|m| m.reader.number == 0)).count();
        assert_eq!(mine, 1, "{all:?}");
        for message in all {
            said(message.map(drop));
        }
        assert_eq!(server.controls().count(), 0, "each message is delivered once");
    }
    // The ring that was given up works again.
    file.write_all_at(&[0; 16], ring).expect("write to the segment");
    server.controls().for_each(drop);
    file.write_all_at(&[0; 16], ring).expect("write to the segment");
    server.controls().for_each(drop);
    server.close().expect("close");
});
