//! Sleeping for a frame, and waking who sleeps, without a system call on either side when nobody does.
//!
//! The sleeper announces itself, then looks; the writer publishes, then looks for sleepers. A full fence on both
//! sides makes sure that one of them sees the other (Dekker).

use crate::sync::{AtomicU32, Ordering, fence};

/// Announces a sleeper. The caller looks again at what would end its wait and then sleeps while `wake` holds the
/// returned value.
#[inline]
pub fn announce(asleep: &AtomicU32, wake: &AtomicU32) -> u32 {
    let seen = wake.load(Ordering::Acquire);
    asleep.store(1, Ordering::Relaxed);
    fence(Ordering::SeqCst);
    seen
}

/// Called after something was published: true when the caller has to wake the sleepers on `wake`. `always`: also
/// those that could not announce themselves.
#[inline]
pub fn notify(asleep: &AtomicU32, wake: &AtomicU32, always: bool) -> bool {
    fence(Ordering::SeqCst);
    if asleep.load(Ordering::Relaxed) == 0 && !always {
        return false;
    }
    // Cleared before `wake` moves: a sleeper that announces itself in between finds `wake` moved and does not sleep.
    asleep.swap(0, Ordering::AcqRel);
    wake.fetch_add(1, Ordering::Release);
    true
}
