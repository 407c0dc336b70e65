//! `segment`: what a builder starts from, within what a segment can have.

use std::borrow::Cow;

use super::Cx;
use super::sizes::Sizes;
use crate::ast::Size;
use crate::diag::Spanned;
use crate::model::{Segment, Wire};
use crate::rules::{self, control_bytes, segment_range, slots_few, slots_rounded, wire_checksum};

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
    out.wire = ast.wire.as_ref().map_or(out.wire, |w| w.value);
    writers(cx, sizes, out.wire);
    out.slots = slots(cx, sizes, out.readers, out.pins);
    out.control_bytes = ring(cx, sizes);
    match &ast.checksum {
        Some(checksum) if out.wire == Wire::Shmx2 => cx.push(wire_checksum::found(&checksum.at)),
        Some(checksum) => out.checksum = checksum.value,
        None => {}
    }
    out.timestamps = ast.timestamps.as_ref().map_or(out.timestamps, |t| t.value);
    out.wake_watchers = ast.wake_watchers.as_ref().map_or(out.wake_watchers, |w| w.value);
    out.keep = ast.keep.as_ref().map_or(out.keep, |k| k.value);
    if let Some(mode) = &ast.mode {
        if mode.value > 0o777 {
            cx.push(segment_range::mode(&mode.at, mode.value));
        } else {
            out.mode = mode.value;
        }
    }
    if let Some(group) = &ast.group {
        if group.value.is_empty() || group.value.chars().any(|c| c.is_control() || c == ':') {
            cx.push(rules::group::found(group));
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
        cx.push(segment_range::found(&size.at, key, n, least, most));
        return None;
    }
    u32::try_from(n).ok()
}

fn writers(cx: &mut Cx<'_>, sizes: &Sizes<'_>, wire: Wire) {
    let Some(size) = &cx.ast.segment.writers else { return };
    let Some(n) = sizes.number(cx, size) else { return };
    match n {
        1 => {}
        2.. if wire == Wire::Shmx2 => cx.push(rules::wire_writers::found(&size.at)),
        _ => cx.push(rules::writers::found(&size.at, n)),
    }
}

/// A power of two, and enough of them that a slot is always free.
fn slots(cx: &mut Cx<'_>, sizes: &Sizes<'_>, readers: u32, pins: u32) -> Option<u32> {
    let size = cx.ast.segment.slots.as_ref()?;
    let written = number(cx, sizes, "slots", Some(size), 1, MOST_SLOTS)?;
    let slots = written.max(4).next_power_of_two();
    if slots != written {
        cx.push(slots_rounded::found(&size.at, written, slots));
    }
    let enough = u64::from(readers) * u64::from(pins) + 2;
    if u64::from(slots) < enough {
        cx.push(slots_few::found(&size.at, slots, readers, pins, enough));
    }
    Some(slots)
}

fn ring(cx: &mut Cx<'_>, sizes: &Sizes<'_>) -> Option<u32> {
    let size = cx.ast.segment.control_bytes.as_ref()?;
    let n = sizes.number(cx, size)?;
    let most = u64::from(u32::MAX) & !63;
    let near = (n.clamp(64, most) + 15) & !15;
    if n == 0 && !cx.ast.controls.is_empty() {
        cx.push(control_bytes::no_ring(&size.at, near));
    } else if n != 0 && (n < 64 || n % 16 != 0 || n > most) {
        cx.push(control_bytes::found(&size.at, n, near));
    } else {
        return u32::try_from(n).ok();
    }
    None
}
