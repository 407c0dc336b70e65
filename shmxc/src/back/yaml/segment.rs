//! `segment`: what is not as it would be without.

use shmx_schema::model::{Checksum, Segment, Wire};

use super::number::{bytes, count, id};
use crate::fmt::part::Part;
use crate::fmt::quote;

/// Each as a line.
pub(super) fn parts(of: &Segment) -> Vec<Part> {
    let usual = Segment::DEFAULT;
    let mut parts = Vec::new();
    let mut say = |key: &str, other: bool, text: String| {
        if other {
            parts.push(Part::new(key, text));
        }
    };
    let wire = if of.wire == Wire::Shmx2 { "shmx2" } else { "native" };
    let checksum = if of.checksum == Checksum::Crc32 { "crc32" } else { "none" };
    say("readers", of.readers != usual.readers, id(of.readers));
    say("pins", of.pins != usual.pins, id(of.pins));
    say("slots", of.slots.is_some(), count(of.slots.unwrap_or(0)));
    say("control_bytes", of.control_bytes.is_some(), bytes(of.control_bytes.unwrap_or(0)));
    say("wire", of.wire != usual.wire, wire.to_owned());
    say("checksum", of.checksum != usual.checksum, checksum.to_owned());
    say("timestamps", of.timestamps != usual.timestamps, of.timestamps.to_string());
    say("writers", of.writers != usual.writers, id(of.writers));
    say("wake_watchers", of.wake_watchers != usual.wake_watchers, of.wake_watchers.to_string());
    say("mode", of.mode != usual.mode, format!("0{:o}", of.mode));
    say("group", of.group.is_some(), quote::text(of.group.as_deref().unwrap_or("")));
    say("keep", of.keep != usual.keep, of.keep.to_string());
    parts
}
