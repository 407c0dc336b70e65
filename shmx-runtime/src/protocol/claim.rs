//! The writer's side of a slot: claim, open, publish, release.
//!
//! A slot's claim word holds one bit a reader (0 to 55) that has it pinned, or [`WRITING`] with the writer's number.

use crate::sync::{AtomicU64, Ordering, fence};

/// The bit of a claim word that says that a writer has the slot.
pub const WRITING: u64 = 1 << 63;

/// The claim word of writer `number` (less than 128).
pub const fn writing(number: u32) -> u64 {
    WRITING | ((number as u64 & 0x7F) << 56)
}

/// Takes a slot that nobody has pinned.
///
/// Acquire pairs with the release of [`super::pin::unpin`]: what readers read of the old frame is read before the
/// new one is written.
#[inline]
pub fn claim(word: &AtomicU64, number: u32) -> bool {
    word.compare_exchange(0, writing(number), Ordering::Acquire, Ordering::Relaxed).is_ok()
}

/// Says that the slot holds no frame from here on. The release fence orders it before the stores that follow, so a
/// copier that sees any of them finds another `frame_id` when it looks again.
#[inline]
pub fn open(frame_id: &AtomicU64) {
    frame_id.store(0, Ordering::Relaxed);
    fence(Ordering::Release);
}

/// Says which frame the slot holds. Release: who sees the id sees the frame.
#[inline]
pub fn seal(frame_id: &AtomicU64, id: u64) {
    frame_id.store(id, Ordering::Release);
}

/// Lets readers in again. A plain store: it wipes the bits of pins that failed while the slot was being written.
#[inline]
pub fn release(word: &AtomicU64) {
    word.store(0, Ordering::Release);
}
