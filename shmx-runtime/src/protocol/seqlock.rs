//! Copying a frame without pinning it: its `frame_id` is the version, 0 while it is being written.
//!
//! After Boehm, "Can seqlocks get along with programming language memory models?" (MSPC 2012): the copy itself is
//! made of relaxed atomic loads.

use crate::sync::{AtomicU64, Ordering, fence};

/// The version to copy at; `None` while the slot is being written.
#[inline]
pub fn begin(frame_id: &AtomicU64) -> Option<u64> {
    match frame_id.load(Ordering::Acquire) {
        0 => None,
        id => Some(id),
    }
}

/// Whether what was copied since [`begin`] is of that version.
#[inline]
pub fn unchanged(frame_id: &AtomicU64, version: u64) -> bool {
    fence(Ordering::Acquire);
    frame_id.load(Ordering::Relaxed) == version
}
