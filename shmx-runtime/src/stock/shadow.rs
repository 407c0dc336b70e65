//! The shadow: an anonymous segment in our native layout that a client's frames are copied into, by itself.

use super::frame::Header;
use super::source::Source;
use crate::error::{Error, Kind, Result};
use crate::protocol::claim;
use crate::segment::Segment;
use crate::sync::Ordering;
use crate::sys::clock;
use crate::wire::geometry::{Geometry, Plan};
use crate::wire::{ext, header};
use shmx_schema::model::Wire;

const WRITER: u32 = 0;

/// Makes the shadow of a stock segment, for a reader that holds so many frames; its directory is the segment's.
pub(crate) fn segment(source: &Source, pins: u32) -> Result<Segment> {
    let geo = Geometry::plan(&Plan {
        static_bytes: source.geo.static_bytes_cap,
        readers: 1,
        control_bytes: 0,
        pins: pins.max(1),
        slots: Geometry::least_slots(1, pins.max(1), 1),
        frame_bytes: source.geo.frame_bytes_cap.into(),
        page: clock::page(),
        wire: Wire::Native,
    })?;
    let file = source.file.try_clone().map_err(|e| Error::corrupt(format!("cannot keep its file: {e}")))?;
    let shadow = Segment::shadow(file, geo)?;
    let head = shadow.head();
    head.put64(header::SESSION_ID, source.session);
    head.put64(header::MAGIC, header::MAGIC_VALUE);
    head.put64(ext::MAGIC, ext::MAGIC_VALUE);
    head.put64(ext::TOTAL_BYTES, geo.total_bytes);
    head.put32(ext::STATE, ext::STATE_LIVE);
    refresh(&shadow, source, true)?;
    Ok(shadow)
}

/// Copies the directory again if its generation is another: whether it was.
pub(crate) fn refresh(shadow: &Segment, source: &Source, first: bool) -> Result<bool> {
    let (head, generation) = (shadow.head(), source.head().u32(header::STATIC_GEN).load(Ordering::Acquire));
    if !first && head.get32(header::STATIC_GEN) == generation {
        return Ok(false);
    }
    let (bytes, generation) = source.directory()?;
    // Readers in other threads take a copy only when its hash fits and the generation stood still.
    head.copy_in(shadow.geo.static_offset, &bytes);
    head.u64(header::STATIC_HASH).store(header::stock_hash(&bytes), Ordering::Release);
    head.u32(header::STATIC_BYTES_USED).store(bytes.len() as u32, Ordering::Release);
    head.u32(header::STATIC_GEN).store(generation, Ordering::Release);
    Ok(true)
}

/// Whether the shadow has the frame of an id.
pub(super) fn has(shadow: &Segment, id: u64) -> bool {
    (0..shadow.geo.slots as usize).any(|i| shadow.frame(i).frame_id.load(Ordering::Acquire) == id)
}

/// Puts a frame into a slot that nobody has pinned: not the newest's, and of the others the oldest.
/// Its sequence comes back. The shadow's `head` stays 0: a poll finds nothing new there, and looks in the file.
pub(super) fn put(shadow: &Segment, newest: u64, frame: &Header, payload: &[u8], name: &str) -> Result<u64> {
    let slots = u64::from(shadow.geo.slots);
    let busy = (newest != 0).then(|| shadow.geo.slot_of(newest));
    // A client's own pins are fewer than slots - 1, and owned frames in other threads only let go.
    let mut free: Vec<usize> = (0..slots as usize).filter(|i| Some(*i) != busy).collect();
    free.sort_by_key(|i| shadow.frame(*i).seq.load(Ordering::Relaxed));
    let Some(slot) = free.into_iter().find(|i| claim::claim(shadow.claim(*i), WRITER)) else {
        let (name, slots, by) = (name.to_owned(), shadow.geo.slots, "this reader itself".to_owned());
        return Err(Kind::SlotsPinned { name, slots, by }.into());
    };
    let to = shadow.frame(slot);
    // The sequence grows with the id, and leads to the slot.
    let seq = frame.id.checked_mul(slots).and_then(|s| s.checked_add(slot as u64 + 1));
    let Some(seq) = seq else {
        claim::release(shadow.claim(slot));
        return Err(Error::corrupt(format!("a frame has the id {}", frame.id)));
    };
    claim::open(&to.frame_id);
    to.seq.store(seq, Ordering::Relaxed);
    shadow.slots().copy_in(shadow.payload(slot), payload);
    to.session.store(frame.session, Ordering::Relaxed);
    to.sim_time.store(frame.sim_time, Ordering::Relaxed);
    to.payload_bytes.store(frame.payload_bytes, Ordering::Relaxed);
    to.tlv_count.store(frame.tlv_count, Ordering::Relaxed);
    claim::seal(&to.frame_id, frame.id);
    claim::release(shadow.claim(slot));
    Ok(seq)
}
