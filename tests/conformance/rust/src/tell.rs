//! What a segment says of itself: all that the faces without generated code see.

use crate::Done;
use serde_json::{Value, json};
use shmx_runtime::dynamic::{Client, FrameOf, Holds, Watcher};
use shmx_runtime::model::Schema;
use shmx_runtime::{Inspector, SegmentState};
use shmx_schema::fit;

/// As JSON, on one line.
pub fn tell(path: &str) -> Done<Value> {
    let inspector = Inspector::open(path)?;
    let layout = inspector.layout();
    let state = match inspector.state() {
        SegmentState::Starting => "starting",
        SegmentState::Live => "live",
        SegmentState::Closed => "closed",
        SegmentState::Superseded => "superseded",
        _ => "unknown",
    };
    let checksum = if layout.crc32 { "crc32" } else { ["none", "fnv"][usize::from(layout.fnv)] };
    // before anything attaches
    let waiting: Vec<_> = inspector.controls().iter().map(|ring| ring.waiting).collect();
    let watcher = Watcher::open(path)?;
    let copy = watcher.snapshot()?;
    let client = Client::attach(path)?;
    let pinned = match client.current()? {
        Some(pinned) => frame(&pinned)?,
        None => Value::Null,
    };
    let mut recent = Vec::new();
    for n in 0..layout.slots - 1 {
        recent.push(client.recent(n.into())?.map(|older| older.meta().id));
    }
    let mut told = schema(copy.schema());
    let rest = json!({
        "wire": layout.wire_version.0,
        "bytes": layout.total_bytes,
        "slots": layout.slots,
        "readers": layout.reader_slots,
        "schema_hash": format!("{:016x}", layout.schema_hash),
        "checksum": checksum,
        "timestamps": layout.timestamps,
        "state": state,
        "published": inspector.frames_published(),
        "head": inspector.head(),
        "waiting": waiting,
        "copied": frame(&copy)?,
        "pinned": pinned,
        "recent": recent,
    });
    if let (Value::Object(told), Value::Object(rest)) = (&mut told, rest) {
        told.extend(rest);
    }
    Ok(told)
}

fn frame<H: Holds>(of: &FrameOf<H>) -> Done<Value> {
    let meta = of.meta();
    Ok(json!({ "id": meta.id, "sim_time": meta.sim_time, "values": of.to_json()? }))
}

fn schema(of: &Schema) -> Value {
    let stream = |s: &shmx_runtime::model::Stream| json!({ "id": s.id, "name": s.name, "holds": fit::describe(s, &of.types), "unit": s.unit, "doc": s.doc });
    let control = |c: &shmx_runtime::model::Control| json!({ "id": c.id, "name": c.name, "bytes": c.body.bytes });
    json!({
        "schema": of.name,
        "version": of.version,
        "doc": of.doc,
        "streams": of.streams.iter().map(stream).collect::<Vec<_>>(),
        "controls": of.controls.iter().map(control).collect::<Vec<_>>(),
    })
}
