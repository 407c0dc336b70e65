//! The reader's side of a slot: pin and unpin.

use super::claim::WRITING;
use crate::sync::{AtomicU64, Ordering};

/// Pins a slot for the reader of `bit`: true when the slot cannot change until [`unpin`].
///
/// Acquire pairs with the writer's release of the claim word: who pins sees the frame whole. A pin that fails needs
/// no undoing: the writer's release wipes it.
#[inline]
pub fn pin(word: &AtomicU64, bit: u64) -> bool {
    word.fetch_or(bit, Ordering::AcqRel) & WRITING == 0
}

/// Lets go. Release: all reads of the frame come before a writer's claim.
#[inline]
pub fn unpin(word: &AtomicU64, bit: u64) {
    word.fetch_and(!bit, Ordering::Release);
}
