//! The views that one reader has of its pinned slots: a slot's bit is one pin, however many views stand on it.
//!
//! An entry of the table is a word: 0 (free), or the slot with the number of its views. Only the client's own thread
//! takes entries and adds views; views may be dropped in any thread. The last one marks the entry before it clears
//! the slot's bit, so that nobody joins a pin that is about to go.

use crate::sync::{AtomicU64, Ordering};

/// The last view is clearing the slot's bit.
const LEAVING: u64 = 1 << 31;

const fn entry(slot: usize) -> u64 {
    (slot as u64 + 1) << 32
}

/// The slot of an entry that is taken.
#[inline]
pub fn slot_of(word: &AtomicU64) -> Option<usize> {
    match word.load(Ordering::Acquire) >> 32 {
        0 => None,
        slot => Some(slot as usize - 1),
    }
}

/// What [`find`] found.
#[derive(Debug, PartialEq, Eq)]
pub enum Found {
    /// The slot is pinned already: a view was added to this entry.
    Joined(usize),
    /// It is not, and this entry is free.
    Free(usize),
    /// It is not, and all entries are taken.
    Full,
}

/// Looks for a slot in the table; only for the client's own thread.
#[inline]
pub fn find(table: &[AtomicU64], slot: usize, pause: impl Fn()) -> Found {
    'again: loop {
        let (mut free, mut leaving) = (None, false);
        for (i, word) in table.iter().enumerate() {
            let seen = word.load(Ordering::Acquire);
            if seen == 0 {
                free = free.or(Some(i));
            } else if seen & LEAVING != 0 {
                // In another thread, two stores before it is free. If it is our slot, wait: its bit is going.
                leaving = true;
                if seen >> 32 == entry(slot) >> 32 {
                    pause();
                    continue 'again;
                }
            } else if seen >> 32 == entry(slot) >> 32 {
                match word.compare_exchange(seen, seen + 1, Ordering::AcqRel, Ordering::Relaxed) {
                    Ok(_) => return Found::Joined(i),
                    Err(_) => continue 'again,
                }
            }
        }
        match free {
            Some(i) => return Found::Free(i),
            None if leaving => pause(),
            None => return Found::Full,
        }
    }
}

/// Takes a free entry for a slot whose bit was just set; only for the client's own thread.
#[inline]
pub fn take(word: &AtomicU64, slot: usize) {
    word.store(entry(slot) | 1, Ordering::Release);
}

/// Drops a view. `clear` unpins the slot when it was the last. `own`: called in the client's own thread, where
/// nobody can join in between.
#[inline]
pub fn leave(word: &AtomicU64, own: bool, clear: impl FnOnce()) {
    let mut seen = word.load(Ordering::Acquire);
    loop {
        let last = seen & (LEAVING - 1) == 1;
        if last && own {
            break;
        }
        let next = if last { seen | LEAVING } else { seen - 1 };
        match word.compare_exchange_weak(seen, next, Ordering::AcqRel, Ordering::Acquire) {
            Ok(_) if last => break,
            Ok(_) => return,
            Err(now) => seen = now,
        }
    }
    clear();
    word.store(0, Ordering::Release);
}
