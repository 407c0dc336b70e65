//! Bytes that are no legal value, or one without a name: written as a faulty peer would, and read by generated code.

use crate::{Done, odd};
use serde_json::{Value, json};
use shmx_runtime::{Schema as _, dynamic};

/// A server with one frame of them.
pub fn serve(path: &str) -> Done<dynamic::Server> {
    let mut server = dynamic::Server::builder(path, odd::Schema::MODEL.clone()).create()?;
    let mut frame = server.begin()?;
    frame.write_bytes("is_on", &[2])?;
    frame.write_bytes("switches", &[2, 255])?;
    frame.write_bytes("mode", &[77])?;
    frame.write_bytes("fault", &[0x82])?;
    frame.write_bytes("probe", &[2, 77, 0xC3, 0x28, 0, 0])?;
    frame.write_bytes("note", &[b'a', 0xFF])?;
    frame.write_bytes("hud", &[b'"', 0xFF, b'"'])?;
    frame.publish()?;
    Ok(server)
}

/// What is read of such a frame: a number, or that it is refused.
macro_rules! said {
    ($frame:expr) => {{
        let (frame, probe) = (&$frame, $frame.probe());
        let refused = |is: bool| if is { "refused" } else { "read" };
        json!({
            "is_on": frame.is_on().byte(),
            "is_on is true": frame.is_on().get(),
            "switches": frame.switches().iter().map(|one| one.byte()).collect::<Vec<_>>(),
            "mode": frame.mode().number(),
            "mode has a name": frame.mode().get().is_ok(),
            "fault": frame.fault().bits(),
            "probe": [probe.is_on.byte(), probe.mode.number()],
            "label": refused(probe.label.get().is_err()),
            "note": refused(frame.note().is_err()),
            "hud": refused(frame.hud().is_err()),
        })
    }};
}

/// What a client and a watcher are given.
pub fn tell(path: &str) -> Done<Value> {
    let client = odd::Client::attach(path)?;
    let pinned = client.current()?.ok_or("there is no frame")?;
    let copied = odd::Watcher::open(path)?.snapshot()?;
    Ok(json!({ "pinned": said!(pinned), "copied": said!(copied) }))
}
