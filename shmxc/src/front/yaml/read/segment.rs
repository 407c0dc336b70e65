//! `segment`: what a builder starts from.

use shmx_schema::ast::SegmentAst;
use shmx_schema::model::{Checksum, Wire};

use super::Cx;
use crate::front::yaml::tree::Node;

pub(crate) const KEYS: [&str; 12] = [
    "readers",
    "pins",
    "slots",
    "control_bytes",
    "wire",
    "checksum",
    "timestamps",
    "writers",
    "wake_watchers",
    "mode",
    "group",
    "keep",
];

/// Only what was written.
pub(super) fn read(cx: &mut Cx<'_>, node: &Node) -> SegmentAst {
    let mut out = SegmentAst::default();
    let example = "segment: { readers: 4, slots: 16 }";
    let Some(keys) = cx.keys(node, "segment", example, &KEYS, &["spare"]) else { return out };
    out.readers = keys.get("readers").and_then(|n| cx.size(n, "readers"));
    out.pins = keys.get("pins").and_then(|n| cx.size(n, "pins"));
    out.slots = keys.get("slots").and_then(|n| cx.size(n, "slots"));
    out.control_bytes = keys.get("control_bytes").and_then(|n| cx.size(n, "control_bytes"));
    out.writers = keys.get("writers").and_then(|n| cx.size(n, "writers"));
    let wires = [("native", Wire::Native), ("shmx2", Wire::Shmx2)];
    out.wire = keys.get("wire").and_then(|n| cx.choice(n, "wire", &wires));
    let sums = [("none", Checksum::None), ("crc32", Checksum::Crc32)];
    out.checksum = keys.get("checksum").and_then(|n| cx.choice(n, "checksum", &sums));
    out.timestamps = keys.get("timestamps").and_then(|n| cx.boolean(n, "timestamps"));
    out.wake_watchers = keys.get("wake_watchers").and_then(|n| cx.boolean(n, "wake_watchers"));
    out.keep = keys.get("keep").and_then(|n| cx.boolean(n, "keep"));
    out.mode = keys.get("mode").and_then(|n| cx.octal(n, "mode"));
    out.group = keys.get("group").and_then(|n| cx.text(n, "group", "the name of a group"));
    out
}
