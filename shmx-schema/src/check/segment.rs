//! `segment`: `segment-range`, `slots-rounded`, `slots-few`, `control-bytes`, `wire`, `writers`, `group`.

use std::borrow::Cow;

use super::Cx;
use super::sizes::Sizes;
use crate::ast::Size;
use crate::diag::{Diagnostic, Spanned};
use crate::model::{Segment, Wire};

/// A segment has at most this many slots.
const MOST_SLOTS: u64 = 1 << 20;
/// One reader may hold at most this many frames.
const MOST_PINS: u64 = 1024;

/// The checked defaults; what is wrong has its default again.
pub(super) fn lower(cx: &mut Cx<'_>, sizes: &Sizes<'_>) -> Segment {
    let ast = &cx.ast.segment;
    let mut out = Segment::DEFAULT;
    if let Some(n) = number(cx, sizes, "readers", ast.readers.as_ref(), 1, 56) {
        out.readers = n;
    }
    if let Some(n) = number(cx, sizes, "pins", ast.pins.as_ref(), 1, MOST_PINS) {
        out.pins = n;
    }
    if let Some(wire) = &ast.wire {
        if wire.value == Wire::Shmx2 {
            let found = Diagnostic::error("wire", &wire.at, "the wire profile shmx2 is not supported yet");
            cx.push(found.label("expected native"));
        }
        out.wire = Wire::Native;
    }
    writers(cx, sizes);
    out.slots = slots(cx, sizes, out.readers, out.pins);
    out.control_bytes = control_bytes(cx, sizes);
    out.checksum = ast.checksum.as_ref().map_or(out.checksum, |c| c.value);
    out.timestamps = ast.timestamps.as_ref().map_or(out.timestamps, |t| t.value);
    out.wake_watchers = ast.wake_watchers.as_ref().map_or(out.wake_watchers, |w| w.value);
    out.keep = ast.keep.as_ref().map_or(out.keep, |k| k.value);
    if let Some(mode) = &ast.mode {
        if mode.value > 0o777 {
            let message = format!("mode is {:#o}, which has more than permission bits", mode.value);
            let found = Diagnostic::error("segment-range", &mode.at, message).label("expected 0 to 0777");
            cx.push(found.help("write it in octal, such as 0640"));
        } else {
            out.mode = mode.value;
        }
    }
    if let Some(group) = &ast.group {
        if group.value.is_empty() || group.value.chars().any(|c| c.is_control() || c == ':') {
            let message = format!("'{}' is no group", group.value.escape_debug());
            cx.push(Diagnostic::error("group", &group.at, message).label("expected the name of a group"));
        } else {
            out.group = Some(Cow::Owned(group.value.clone()));
        }
    }
    out
}

fn number(
    cx: &mut Cx<'_>,
    sizes: &Sizes<'_>,
    key: &str,
    size: Option<&Spanned<Size>>,
    least: u64,
    most: u64,
) -> Option<u32> {
    let size = size?;
    let n = sizes.number(cx, size)?;
    if !(least..=most).contains(&n) {
        let found = Diagnostic::error("segment-range", &size.at, format!("{key} is {n}"));
        cx.push(found.label(format!("expected {least} to {most}")));
        return None;
    }
    u32::try_from(n).ok()
}

fn writers(cx: &mut Cx<'_>, sizes: &Sizes<'_>) {
    let Some(size) = &cx.ast.segment.writers else { return };
    let Some(n) = sizes.number(cx, size) else { return };
    if n != 1 {
        let message = if n == 0 { "a segment needs a writer" } else { "several writers are not supported yet" };
        cx.push(Diagnostic::error("writers", &size.at, message).label("expected 1"));
    }
}

/// A power of two, and enough of them that a slot is always free.
fn slots(cx: &mut Cx<'_>, sizes: &Sizes<'_>, readers: u32, pins: u32) -> Option<u32> {
    let size = cx.ast.segment.slots.as_ref()?;
    let written = number(cx, sizes, "slots", Some(size), 1, MOST_SLOTS)?;
    let slots = written.max(4).next_power_of_two();
    if slots != written {
        let message = format!("slots is {written} and was rounded up to {slots}");
        let found = Diagnostic::warning("slots-rounded", &size.at, message).label("a power of two, at least 4");
        cx.push(found.help(format!("write `slots: {slots}`")));
    }
    let enough = u64::from(readers) * u64::from(pins) + 2;
    if u64::from(slots) < enough {
        let message = format!("{slots} slots are few for {readers} readers with {pins} pins each");
        let found = Diagnostic::warning("slots-few", &size.at, message);
        let help = "readers that hold all their pins make the writer wait; leave `slots` out for the right number";
        cx.push(found.label(format!("a slot is always free from {enough} on")).help(help));
    }
    Some(slots)
}

fn control_bytes(cx: &mut Cx<'_>, sizes: &Sizes<'_>) -> Option<u32> {
    let size = cx.ast.segment.control_bytes.as_ref()?;
    let n = sizes.number(cx, size)?;
    let most = u64::from(u32::MAX) & !63;
    let wrong = if n == 0 && !cx.ast.controls.is_empty() {
        "control_bytes is 0, but there are controls".to_owned()
    } else if n != 0 && (n < 64 || n % 16 != 0 || n > most) {
        format!("control_bytes is {n}")
    } else {
        return u32::try_from(n).ok();
    };
    let near = (n.clamp(64, most) + 15) & !15;
    let found = Diagnostic::error("control-bytes", &size.at, wrong).label("expected a multiple of 16, at least 64");
    cx.push(found.help(format!("write `control_bytes: {near}`")));
    None
}
