//! A reader's slot in a stock segment. Stock keeps no locks: a slot is whose id is in it, and a server may reap one
//! whose heartbeat is old, dead or not.

use super::source::{Source, u32_in, u64_in};
use crate::error::{Error, Result};
use crate::mem::Zone;
use crate::sync::Ordering;
use crate::sys::clock;
use crate::wire::{header, reader};

/// A slot of ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) number: u32,
    id: u64,
}

/// Slots that are looked through with one read.
const BATCH: u32 = 64;

/// Takes the first free slot; `None` where there is none.
pub(super) fn claim(source: &Source) -> Result<Option<Place>> {
    let geo = &source.geo;
    let mut bytes = Vec::new();
    for first in (0..geo.reader_slots).step_by(BATCH as usize) {
        let count = BATCH.min(geo.reader_slots - first);
        // A stride may be anything: the slots one by one, unless they follow one another as stock's do.
        if geo.reader_stride == reader::STRIDE {
            bytes.resize((u64::from(count) * reader::STRIDE) as usize, 0);
            source.read(geo.reader(first), &mut bytes)?;
        }
        for number in first..first + count {
            let within = u64::from(number - first) * reader::STRIDE;
            let taken = geo.reader_stride == reader::STRIDE && u32_in(&bytes, within + reader::IN_USE) != reader::FREE;
            if !taken && let Some(place) = take(source, number)? {
                return Ok(Some(place));
            }
        }
    }
    Ok(None)
}

fn take(source: &Source, number: u32) -> Result<Option<Place>> {
    let at = source.geo.reader(number);
    let slot = source.window(at, reader::STRIDE)?;
    let in_use = slot.u32(at + reader::IN_USE);
    if in_use.compare_exchange(reader::FREE, reader::STOCK, Ordering::AcqRel, Ordering::Relaxed).is_err() {
        return Ok(None);
    }
    let id = clock::unique();
    slot.put64(at + reader::LAST_SEEN, 0);
    slot.u64(at + reader::READER_ID).store(id, Ordering::Release);
    slot.u64(at + reader::HEARTBEAT).store(clock::monotonic(), Ordering::Release);
    source.head().u32(header::READERS_CONNECTED).fetch_add(1, Ordering::AcqRel);
    Ok(Some(Place { number, id }))
}

/// Whether the slot is still ours.
pub(super) fn is_ours(source: &Source, place: &Place) -> Result<bool> {
    let mut bytes = [0; reader::POLICY as usize];
    source.read(source.geo.reader(place.number), &mut bytes)?;
    let id = u64_in(&bytes, reader::READER_ID);
    Ok(!source.moved() && id == place.id && u32_in(&bytes, reader::IN_USE) == reader::STOCK)
}

/// Says that we live, and which frame we saw last.
pub(super) fn beat(source: &Source, place: &Place, seen: u64) -> Result<()> {
    let at = source.geo.reader(place.number);
    let words = [clock::monotonic().to_le_bytes(), seen.to_le_bytes()].concat();
    source.write(at + reader::HEARTBEAT, &words)
}

/// Gives the slot back, if it is still ours.
pub(super) fn release(source: &Source, place: &Place) -> Result<()> {
    let at = source.geo.reader(place.number);
    let slot: Zone = source.window(at, reader::STRIDE)?;
    let id = slot.u64(at + reader::READER_ID);
    if id.compare_exchange(place.id, 0, Ordering::AcqRel, Ordering::Relaxed).is_err() {
        return Err(Error::corrupt("this reader's slot is another's by now"));
    }
    slot.u64(at + reader::HEARTBEAT).store(0, Ordering::Release);
    slot.u64(at + reader::LAST_SEEN).store(0, Ordering::Release);
    slot.u32(at + reader::IN_USE).store(reader::FREE, Ordering::Release);
    source.head().u32(header::READERS_CONNECTED).fetch_sub(1, Ordering::AcqRel);
    Ok(())
}
