//! Taking back what a dead reader left, holding its lock.

use crate::protocol::claim::WRITING;
use crate::protocol::pin::unpin;
use crate::segment::Segment;
use crate::sync::Ordering;
use crate::sys::lock::Lock;
use crate::sys::process;
use crate::wire::{control, reader};

/// Whether all of a reader's control messages have been read.
pub(crate) fn ring_is_empty(segment: &Segment, r: u32) -> bool {
    if segment.geo.control_per_reader == 0 {
        return true;
    }
    let ring = segment.geo.ring(r);
    let at = |offset| segment.shared().u64(ring + offset).load(Ordering::Acquire);
    at(control::READ) == at(control::WRITE)
}

/// Clears the bit of reader `r` in every claim word. The caller holds the reader's lock.
pub(crate) fn unpin_all(segment: &Segment, r: u32) {
    for i in 0..segment.geo.slots as usize {
        unpin(segment.claim(i), 1 << r);
    }
}

/// Clears what reader `r` held, and frees its slot if its control ring is empty. The caller holds the reader's lock.
///
/// The slot may be a stock reader's by now: one that was reaped by its age and lived on writes 0 over the word when it
/// leaves, whoever had the slot, and so lets the next one in. It holds no lock, and its slot is left alone.
pub(crate) fn clear(segment: &Segment, r: u32) {
    unpin_all(segment, r);
    let slot = segment.geo.reader(r);
    let shared = segment.shared();
    let in_use = shared.u32(slot + reader::IN_USE);
    if in_use.load(Ordering::Acquire) != reader::NATIVE {
        return;
    }
    shared.put32(slot + reader::POLICY, 0);
    if ring_is_empty(segment, r) {
        shared.put64(slot + reader::READER_ID, 0);
        shared.put64(slot + reader::PID, 0);
        let _ = in_use.compare_exchange(reader::NATIVE, reader::FREE, Ordering::Release, Ordering::Relaxed);
    }
}

/// The readers that have pins, a bit each.
fn pinning(segment: &Segment) -> u64 {
    let words = (0..segment.geo.slots as usize).map(|i| segment.claim(i).load(Ordering::Relaxed));
    words.filter(|word| word & WRITING == 0).fold(0, |all, word| all | word)
}

/// Reaps all dead readers, through a description of its own; returns how many. Only for a writer that has no loan. Also those whose slot does not say that
/// it is theirs, by their pins: see [`clear`].
pub(crate) fn all(segment: &Segment) -> u32 {
    let Ok(lock) = Lock::of(&segment.file) else { return 0 };
    let mut reaped = 0;
    let pinning = pinning(segment);
    for r in 0..segment.geo.reader_slots {
        let slot = segment.geo.reader(r);
        let is_native = || segment.shared().u32(slot + reader::IN_USE).load(Ordering::Acquire) == reader::NATIVE;
        if !is_native() && pinning & (1 << r) == 0 {
            continue;
        }
        // Not probed first: between a probe and the clearing the slot could get its next owner.
        if let Ok(true) = lock.try_lock(slot) {
            if is_native() || pinning & (1 << r) != 0 {
                clear(segment, r);
                reaped += 1;
            }
            lock.unlock(slot);
        }
    }
    // What is no reader's is nobody's: the caller, the one writer, has no slot now. Only a broken peer sets such bits.
    let readers = (1 << segment.geo.reader_slots) - 1;
    for i in 0..segment.geo.slots as usize {
        let word = segment.claim(i);
        if word.load(Ordering::Relaxed) & !readers != 0 {
            unpin(word, !readers);
        }
    }
    reaped
}

/// Says which readers are meant by the bits of `mask`.
pub(crate) fn name_readers(segment: &Segment, mask: u64) -> String {
    let names: Vec<String> = (0..segment.geo.reader_slots)
        .filter(|r| mask & (1 << r) != 0)
        .map(|r| {
            let slot = segment.geo.reader(r);
            if segment.shared().u32(slot + reader::IN_USE).load(Ordering::Relaxed) == reader::STOCK {
                return format!("reader {r}: a stock client");
            }
            format!("reader {r}: {}", process::describe(segment.shared().get64(slot + reader::PID)))
        })
        .collect();
    if names.is_empty() { "nobody that is still there".to_owned() } else { names.join(", ") }
}
