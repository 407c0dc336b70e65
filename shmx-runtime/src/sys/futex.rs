//! FUTEX_WAIT and FUTEX_WAKE, between processes.

use super::clock;
use crate::sync::AtomicU32;
use rustix::io::Errno;
use rustix::thread::futex::{
    ClockId, Flags, Timespec, Wait, WaitFlags, WaitPtr, WaitvFlags, wait as futex_wait, waitv, wake as futex_wake,
};
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// As many words as the kernel watches in one call.
const MOST: usize = 128;

/// Whether the kernel can watch several words (Linux 5.16), and may: a container's filter can forbid it.
static WATCHES_SEVERAL: AtomicBool = AtomicBool::new(true);

/// Sleeps while `word` holds `seen`, at most `longest`. Returns for any reason: look again.
pub(crate) fn wait(word: &AtomicU32, seen: u32, longest: Duration) {
    // Woken, timed out, moved on, interrupted: all the same to a caller that looks again.
    let _ = futex_wait(word, Flags::empty(), seen, Some(&timespec(longest.as_nanos() as u64)));
}

/// Wakes all who sleep on `word`.
pub(crate) fn wake_all(word: &AtomicU32) {
    let _ = futex_wake(word, Flags::empty(), i32::MAX as u32);
}

fn timespec(nanoseconds: u64) -> Timespec {
    Timespec { tv_sec: (nanoseconds / 1_000_000_000) as i64, tv_nsec: (nanoseconds % 1_000_000_000) as i64 }
}

/// Words to sleep on together: their addresses, which the kernel looks at. That they may be unmapped meanwhile ends a
/// sleep at the most.
#[derive(Debug, Default)]
pub(crate) struct Words(Vec<Wait>);

impl Words {
    /// None, but of the same room.
    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }

    /// Adds one that holds `seen`; false where there is no room for more.
    pub(crate) fn push(&mut self, word: &AtomicU32, seen: u32) -> bool {
        let fits = self.0.len() + 1 < MOST && WATCHES_SEVERAL.load(Ordering::Relaxed);
        if fits {
            self.0.push(entry(word, seen));
        }
        fits
    }

    /// Sleeps while `first` and all of these hold what was seen in them, but not past `until`, a time of
    /// [`clock::monotonic`]. Returns for any reason.
    pub(crate) fn wait(&mut self, first: &AtomicU32, seen: u32, until: u64) {
        if self.0.is_empty() {
            let longest = timespec(until.saturating_sub(clock::monotonic()));
            let _ = futex_wait(first, Flags::empty(), seen, (until != u64::MAX).then_some(&longest));
            return;
        }
        self.0.push(entry(first, seen));
        let until = (until != u64::MAX).then(|| timespec(until));
        match waitv(&self.0, WaitvFlags::empty(), until.as_ref(), ClockId::Monotonic) {
            Ok(_) | Err(Errno::AGAIN | Errno::TIMEDOUT | Errno::INTR | Errno::FAULT) => {}
            Err(Errno::NOMEM) => std::thread::sleep(Duration::from_millis(1)),
            // From now on there is no room.
            Err(_) => WATCHES_SEVERAL.store(false, Ordering::Relaxed),
        }
    }
}

fn entry(word: &AtomicU32, seen: u32) -> Wait {
    let mut wait = Wait::new();
    wait.val = seen.into();
    wait.uaddr = WaitPtr::new(word.as_ptr().cast());
    wait.flags = WaitFlags::SIZE_U32;
    wait
}
