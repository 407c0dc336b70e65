//! Servers and damage: one that starts where a damaged segment lies, and one whose readers write anything.

use super::images::fill_calls;
use super::{Damage, Dice, Image, said};
use crate::calls;
use shmx_runtime::{Error, dynamic};
use std::hint::black_box;
use std::os::unix::fs::FileExt;

/// Starts a server on a name, whatever lies there, and uses it. Not even a server that took the segment over believes
/// what was in it, so what it publishes must be there to be read.
///
/// # Panics
/// What it published is not what is read.
pub fn start(name: &str, image: &Image) {
    let Some(mut server) = said(dynamic::Server::builder(name, image.model.clone()).create()) else { return };
    let Some(id) = publish(&mut server) else { return };
    let watcher = dynamic::Watcher::open(name).expect("a segment that was just made");
    let seen = watcher.snapshot().expect("a frame that was just published");
    assert_eq!(seen.meta().id, id, "the frame of a server that has just started");
    assert!(seen.streams().expect("its streams").iter().all(|view| view.bytes().iter().all(|byte| *byte == 7)));
    for message in server.controls() {
        said(message.map(drop));
    }
    server.close().expect("close");
}

/// A frame of sevens.
fn publish(server: &mut dynamic::Server) -> Option<u64> {
    let fixed: Vec<(u32, usize)> = {
        let model = server.schema();
        let bytes = |s| shmx_schema::layout::Room::of(&model.types, s, None, model.segment.wire).bytes as usize;
        model.streams.iter().filter(|s| shmx_schema::layout::is_fixed(s)).map(|s| (s.id, bytes(s))).collect()
    };
    let mut frame = said(server.begin())?;
    for (id, bytes) in fixed {
        frame.write_bytes(id, &vec![7; bytes]).expect("all bytes of a stream");
    }
    said(frame.publish())
}

/// A server at work, of whose segment everything is damaged that readers may write; then whatever it can do. `image`
/// is one of the same schema and settings.
///
/// # Errors
/// Of making the segment; what the damage does is no error here.
///
/// # Panics
/// A frame that was published is not what a watcher reads.
pub fn live(name: &str, path: &std::path::Path, image: &Image, dice: &mut Dice) -> Result<(), Error> {
    let builder = calls::Server::builder(name).wire(image.model.segment.wire).control_bytes(64);
    let mut server = builder.create()?;
    let client = calls::Client::attach(name)?;
    for tick in 1..=1 + dice.below(12) {
        fill_calls(&mut server, tick)?;
    }
    said(client.send(&calls::Control::Pause));
    said(client.send(&calls::Control::SetGravity { g: [1.0; 3] }));
    let held = if dice.percent(50) { client.current()? } else { None };
    let file = std::fs::File::options().write(true).open(path).expect("the segment's file");
    for round in 0..3 {
        for edit in Damage::draw_shared(dice, image).edits {
            file.write_all_at(&edit.bytes, edit.at).expect("write to the segment");
        }
        let most = server.controls().map(|message| drop(said(message))).take(1000).count();
        assert!(most < 1000, "a ring of 64 bytes that holds {most} messages");
        if dice.percent(30) {
            drop(server.begin().map(drop));
        }
        let tick = 100 + round;
        if let Some(id) = said(fill_calls(&mut server, tick)) {
            let watcher = calls::Watcher::open(name).expect("a live segment");
            let copy = watcher.snapshot().expect("what was just published");
            assert_eq!((copy.meta().id, copy.tick(), copy.log().ok()), (id, tick, Some("nothing much")));
        }
        said(client.latest().map(drop));
        said(client.send(&calls::Control::Pause));
        said(calls::Client::attach(name).map(drop));
        black_box(server.stats());
    }
    // The frame that is held stands still, unless the damage took its pin away.
    drop(held);
    server.close().expect("close");
    Ok(())
}
