//! The handle.

use super::board::Board;
use super::entry::{Entry, Nap};
use crate::client::attached::Attached;
use crate::error::{Error, Result};
use crate::sync::Ordering;
use crate::sys::clock;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::task::Waker;

/// From an error to the next attempt, in nanoseconds: the first time, and the longest that it doubles to.
const FIRST_PAUSE: u64 = 10_000_000;
const LONGEST_PAUSE: u64 = 80_000_000;

/// What rings when a client has something new: see [`Client::poll_frame`](crate::Client::poll_frame).
///
/// Costs nothing until a poll finds no frame; then it stands on a list that one helper thread a process looks after.
/// The thread (`shmx-bells`, which blocks all signals) is started for the first bell that is needed and ends after the
/// last one was dropped. A bell holds no pin. Dropping it ends the registration: its waker may still be called by a
/// wake-up that is under way, not after that.
///
/// One bell is for one client at a time. It may be moved to another thread together with its client.
#[derive(Debug, Default)]
pub struct Bell {
    hung: Option<Hung>,
    /// When an attempt is due again that failed before, and how long that took.
    pause: Option<Pause>,
    is_over: bool,
}

#[derive(Debug)]
struct Hung {
    board: &'static Board,
    key: u64,
    /// The helper found the segment replaced, or gone: the next poll looks around.
    moved: Arc<AtomicBool>,
}

#[derive(Clone, Copy, Debug)]
struct Pause {
    until: u64,
    lasts: u64,
    for_pins: bool,
}

impl Bell {
    /// A bell that is not registered anywhere yet.
    pub fn new() -> Bell {
        Bell::default()
    }

    /// The waker is called once: when what the nap is for comes true, or time has passed.
    pub(crate) fn arm(&mut self, at: &Attached, path: &Path, nap: Nap, waker: &Waker) -> Result<()> {
        let board = Board::here();
        let hung = match &mut self.hung {
            // In a forked child the one that is there is the parent's.
            Some(hung) if std::ptr::eq(hung.board, board) => hung,
            hung => {
                let moved = Arc::new(AtomicBool::new(false));
                let key = board.hang(Entry::new(at.share(), path, moved.clone()));
                hung.insert(Hung { board, key, moved })
            }
        };
        board.arm(hung.key, at, nap, waker)
    }

    /// Whether the helper found that there is something to look for elsewhere; says so once.
    pub(crate) fn take_moved(&self) -> bool {
        self.hung.as_ref().is_some_and(|hung| hung.moved.swap(false, Ordering::Relaxed))
    }

    /// When the pause after an error ends, if there is one. One for want of pins ends when there are some.
    pub(crate) fn pause(&self, has_pins: impl FnOnce() -> bool) -> Option<u64> {
        let pause = self.pause?;
        let is_on = clock::monotonic() < pause.until && !(pause.for_pins && has_pins());
        is_on.then_some(pause.until)
    }

    /// A call succeeded.
    pub(crate) fn calm(&mut self) {
        self.pause = None;
    }

    /// A call failed: the next ones wait a little, so that who ignores errors does not spin.
    pub(crate) fn failed(&mut self, why: &Error) {
        // Nothing cures that, here.
        self.is_over = why.is_forked();
        let lasts = self.pause.map_or(FIRST_PAUSE, |p| (p.lasts * 2).min(LONGEST_PAUSE));
        self.pause = Some(Pause { until: clock::monotonic() + lasts, lasts, for_pins: why.is_pins_taken() });
    }

    /// Whether nothing comes any more.
    pub(crate) fn is_over(&self) -> bool {
        self.is_over
    }
}

impl Drop for Bell {
    fn drop(&mut self) {
        if let Some(Hung { board, key, .. }) = self.hung.take() {
            board.take_down(key);
        }
    }
}
