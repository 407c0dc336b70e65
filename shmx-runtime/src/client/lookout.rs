//! When a reader that finds nothing new looks whether it still is where the writer is.

use crate::sys::clock;
use std::cell::Cell;

/// Between two looks, in nanoseconds. A look costs some system calls.
const EVERY: u64 = 50_000_000;
/// The clock is read this much more often, as far as can be foreseen.
const FINER: u64 = 8;
/// Calls from one reading of the clock to the next, at the most: a reader that polls a million times a second and
/// then sixty times still looks around after so many.
const MOST: u64 = 255;
/// [`MOST`] calls in fewer nanoseconds than this is spinning: more than five million a second.
const SPIN: u64 = 50_000;

/// Counts calls, so that most of them cost no reading of the clock. Who spins is not even counted, as that (a load
/// that waits for the store before it) would be the most of what a call costs.
#[derive(Debug)]
pub(crate) struct Lookout {
    left: Cell<u32>,
    span: Cell<u32>,
    read_at: Cell<u64>,
    looked_at: Cell<u64>,
    idle_below: Cell<u64>,
}

impl Lookout {
    pub(crate) fn new() -> Lookout {
        let now = Cell::new(clock::monotonic());
        let (read_at, looked_at) = (now.clone(), now);
        Lookout { left: Cell::new(0), span: Cell::new(0), read_at, looked_at, idle_below: Cell::new(0) }
    }

    /// The sequence below which there is nothing new for one who spins: then what the segment says of itself has to
    /// do. 0 for all others, which no sequence is below: not even that of a segment without a frame.
    #[inline]
    pub(crate) fn idle_below(&self) -> u64 {
        self.idle_below.get()
    }

    /// Sequences are another segment's now.
    #[inline]
    pub(crate) fn rest(&self) {
        self.idle_below.set(0);
    }

    /// Counts a call: whether the clock is to be read.
    #[inline]
    pub(crate) fn is_due(&self) -> bool {
        match self.left.get() {
            0 => true,
            left => {
                self.left.set(left - 1);
                false
            }
        }
    }

    /// Reads the clock: whether it is time to look around. If so, the next time is counted from now. `below` is the
    /// sequence below which one who spins has seen all; 0 where he has to come here each time.
    pub(crate) fn is_time(&self, below: u64) -> bool {
        let now = clock::monotonic();
        let passed = now.saturating_sub(self.read_at.replace(now)).max(1);
        let calls = u64::from(self.span.get()) + 1;
        let span = (calls * (EVERY / FINER) / passed).min(MOST) as u32;
        self.span.set(span);
        self.left.set(span);
        self.idle_below.set(if calls > MOST && passed < SPIN { below } else { 0 });
        if now.saturating_sub(self.looked_at.get()) < EVERY {
            return false;
        }
        self.looked_at.set(now);
        true
    }

    /// The next call looks again, whenever that is: where nothing new shows by itself.
    pub(crate) fn stay_due(&self) {
        self.left.set(0);
    }
}
