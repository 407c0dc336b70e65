//! FUTEX_WAIT and FUTEX_WAKE, between processes.

use crate::sync::AtomicU32;
use rustix::thread::futex::{Flags, Timespec, wait as futex_wait, wake as futex_wake};
use std::time::Duration;

/// Sleeps while `word` holds `seen`, at most `longest`. Returns for any reason: look again.
pub(crate) fn wait(word: &AtomicU32, seen: u32, longest: Duration) {
    let timeout = Timespec { tv_sec: longest.as_secs() as i64, tv_nsec: longest.subsec_nanos().into() };
    // Woken, timed out, moved on, interrupted: all the same to a caller that looks again.
    let _ = futex_wait(word, Flags::empty(), seen, Some(&timeout));
}

/// Wakes all who sleep on `word`.
pub(crate) fn wake_all(word: &AtomicU32) {
    let _ = futex_wake(word, Flags::empty(), i32::MAX as u32);
}
