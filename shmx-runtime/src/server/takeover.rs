//! Taking over a dead writer's segment as it is. Readers stay attached, what they hold stays valid, ids go on.

use super::build::{Want, flags, schema_hash};
use super::loan::has_heads;
use super::start::set_state;
use crate::protocol::claim;
use crate::segment::Segment;
use crate::sync::Ordering;
use crate::sys::{clock, file, process};
use crate::wire::{ext, header};
use shmx_schema::hash;

/// Sequences and ids from here on are not gone on with: nobody gets there by counting.
const END: u64 = u64::MAX - (1 << 40);

/// The newest frame's sequence and id (0 and 0: none), if the segment is what would be built now and its writer was
/// one that kept the protocol up to the moment it died. Nobody else writes: its lock is held.
pub(super) fn adoptable(segment: &Segment, want: &Want<'_>) -> Option<(u64, u64)> {
    let head = segment.head();
    let same = segment.geo == want.geo
        && segment.flags == flags(want.settings)
        && segment.wire == want.settings.wire
        && matches!(head.get32(ext::STATE), ext::STATE_STARTING | ext::STATE_LIVE | ext::STATE_CLOSED)
        && head.get64(ext::SCHEMA_HASH) == schema_hash(want.source, want.settings)
        && head.get64(ext::LAYOUT_HASH) == hash::layout_hash(want.source.schema)
        && has_directory(segment, want.source.blob)
        && file::is_dressed(&segment.file, want.settings.mode, want.settings.group.as_deref())
        && (0..segment.geo.slots as usize).all(|slot| has_heads(segment, want.source.schema, slot));
    if same { last_frame(segment) } else { None }
}

/// Whether the directory is this blob, with nothing appended.
fn has_directory(segment: &Segment, blob: &[u8]) -> bool {
    let head = segment.head();
    if head.get32(header::STATIC_BYTES_USED) as usize != blob.len()
        || head.get64(header::STATIC_HASH) != header::stock_hash(blob)
    {
        return false;
    }
    let mut bytes = vec![0; blob.len()];
    head.copy_out(segment.geo.static_offset, &mut bytes);
    bytes == blob
}

/// The newest complete frame, which may be one that was sealed and not announced, if all numbers fit together.
fn last_frame(segment: &Segment) -> Option<(u64, u64)> {
    let geo = &segment.geo;
    let (newest, count) = (segment.newest().load(Ordering::Acquire), segment.head().get64(header::FRAME_SEQ));
    if newest > END || count > END {
        return None;
    }
    // A claim goes two rounds past head at most.
    let furthest = newest + 2 * u64::from(geo.slots) + 1;
    let mut frames: Vec<(u64, u64)> = Vec::new();
    for i in 0..geo.slots as usize {
        let frame = segment.frame(i);
        let (seq, id) = (frame.seq.load(Ordering::Relaxed), frame.frame_id.load(Ordering::Acquire));
        if id == 0 {
            continue;
        }
        if seq as u32 == 0 || geo.slot_of(seq) != i || seq > furthest {
            return None;
        }
        frames.push((seq, id));
    }
    frames.sort_unstable();
    let ascending = frames.is_sorted_by(|a, b| a.0 < b.0 && a.1 < b.1);
    let unannounced = frames.iter().filter(|(seq, _)| *seq > newest).count();
    // The newest frame's slot is never claimed, so it is there.
    let there = newest == 0 || frames.iter().any(|(seq, _)| *seq == newest);
    let last = frames.last().copied().unwrap_or((0, 0));
    // The id is given before it is counted.
    let counted = last.1 == count || last.1 == count + 1;
    (ascending && unannounced <= 1 && there && counted).then_some(last)
}

/// Becomes the writer: `last` is its newest frame. Returns the new session. Killed anywhere in here, it leaves what
/// can be taken over again.
pub(super) fn take_over(segment: &Segment, (seq, id): (u64, u64)) -> u64 {
    // The fence in its notification orders it before what follows.
    set_state(segment, ext::STATE_STARTING);
    for i in 0..segment.geo.slots as usize {
        let word = segment.claim(i);
        // While WRITING stands readers only add bits of pins that failed, which go with it.
        if word.load(Ordering::Acquire) & claim::WRITING != 0 {
            claim::release(word);
        }
    }
    let (head, session, pid) = (segment.head(), clock::unique(), process::pid());
    head.put32(header::WRITE_INDEX, seq as u32);
    head.put64(header::FRAME_SEQ, id);
    segment.newest().store(seq, Ordering::Release);
    head.put64(header::SESSION_ID, session);
    head.put64(ext::WRITERS + ext::WRITER_PID, pid);
    head.put64(ext::WRITERS + ext::WRITER_START, process::start_time(pid));
    set_state(segment, ext::STATE_LIVE);
    session
}
