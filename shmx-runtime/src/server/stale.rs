//! Taking back the places of stock readers, which hold no lock: by age, when the user asks.

use super::core::Core;
use crate::segment::Segment;
use crate::sync::Ordering;
use crate::sys::clock;
use crate::wire::{header, reader};
use std::time::Duration;

impl Core {
    /// Frees the slots of stock readers that have not called for longer than `older_than`; returns how many.
    pub(crate) fn reap_stale(&mut self, older_than: Duration) -> usize {
        if self.at_home().is_err() {
            return 0; // they are the parent's readers
        }
        let now = clock::monotonic();
        let is_old = |beat: u64| u128::from(now.saturating_sub(beat)) > older_than.as_nanos();
        // What waits in a ring is a message of who has the slot.
        let has_sent = |r: u32| self.segment.geo.control_per_reader > 0 && self.written(r) != self.read[r as usize];
        let all = 0..self.segment.geo.reader_slots;
        let reaped = all.filter(|&r| !has_sent(r) && take(&self.segment, r, is_old)).count();
        self.stats.reaped_stale += reaped as u64;
        reaped
    }
}

/// Frees slot `r` if it is a stock reader's, and an old one. One that calls at this very moment keeps it: its
/// heartbeat is another then.
fn take(segment: &Segment, r: u32, is_old: impl Fn(u64) -> bool) -> bool {
    let (slot, shared) = (segment.geo.reader(r), segment.shared());
    let in_use = shared.u32(slot + reader::IN_USE);
    if in_use.load(Ordering::Acquire) != reader::STOCK {
        return false;
    }
    let (id, beat) = (shared.u64(slot + reader::READER_ID), shared.u64(slot + reader::HEARTBEAT));
    let (its_id, last) = (id.load(Ordering::Acquire), beat.load(Ordering::Acquire));
    // 0: it has the slot, and is about to write its first.
    if last == 0 || !is_old(last) || beat.compare_exchange(last, 0, Ordering::AcqRel, Ordering::Relaxed).is_err() {
        return false;
    }
    let _ = id.compare_exchange(its_id, 0, Ordering::AcqRel, Ordering::Relaxed);
    if in_use.compare_exchange(reader::STOCK, reader::FREE, Ordering::AcqRel, Ordering::Relaxed).is_err() {
        return false; // it left by itself
    }
    // Stock's own count; a reader that was reaped and leaves all the same takes itself off once more.
    let connected = segment.head().u32(header::READERS_CONNECTED);
    let _ = connected.fetch_update(Ordering::AcqRel, Ordering::Relaxed, |n| n.checked_sub(1));
    true
}
