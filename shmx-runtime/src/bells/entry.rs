//! One bell, as the helper sees it.

use crate::client::attached::Attached;
use crate::sync::{AtomicU32, Ordering};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::task::Waker;
use std::time::Duration;

/// How long the word of a segment is still watched after its bell was rung: in most cases it is armed again before.
const LINGER: u64 = 90_000_000;
/// How often the counters of a stock server are looked at, which wakes nobody; in nanoseconds.
const STOCK_EVERY: u64 = 1_000_000;

/// What a bell waits for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Nap {
    /// That the segment's wake word is another than this, or that it is replaced.
    News {
        /// What the word was when the client announced itself.
        seen: u32,
        /// What the newest frame was when it looked.
        head: u64,
    },
    /// The end of a pause: a time of the clock.
    Until(u64),
}

/// A bell on the list.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) at: Arc<Attached>,
    /// Where the segment's name leads.
    path: PathBuf,
    moved: Arc<AtomicBool>,
    /// Armed: who is called, and why.
    waker: Option<(Waker, Nap)>,
    /// When the helper looks whether the segment still is the one of its name; armed no more: stops watching it.
    look: u64,
    /// The word that the helper sleeps on, or is about to, for this.
    watched: Option<u32>,
}

/// What the helper does for an entry.
pub(super) enum Step {
    /// Nothing, until it is armed again.
    Rest,
    /// Sleeps while the segment's word is this, but not past a time.
    Watch(u32, u64),
    /// Sleeps until then.
    Sleep(u64),
    /// Calls the waker.
    Ring(Waker),
}

impl Entry {
    pub(super) fn new(at: Arc<Attached>, path: &Path, moved: Arc<AtomicBool>) -> Entry {
        Entry { at, path: path.to_owned(), moved, waker: None, look: 0, watched: None }
    }

    /// Arms it. Returns what to drop without the lock, and whether the helper needs to hear of it that sleeps until
    /// `asleep_until`.
    pub(super) fn arm(
        &mut self,
        at: &Attached,
        (nap, waker): (Nap, Waker),
        now: u64,
        asleep_until: u64,
    ) -> (Option<Arc<Attached>>, Option<Waker>, bool) {
        let left = (!std::ptr::eq(&raw const *self.at, at)).then(|| std::mem::replace(&mut self.at, at.share()));
        if left.is_some() {
            self.watched = None;
        }
        self.look = match nap {
            Nap::News { .. } => now + nanoseconds(at.longest_sleep()),
            Nap::Until(then) => then,
        };
        let old = self.waker.replace((waker, nap));
        // What it sleeps on is what the client has seen: whatever moves the word wakes it. Another value is found out
        // by it at once, as the kernel compares.
        let hears = matches!(nap, Nap::News { .. }) && self.watched.is_some() && self.look >= asleep_until;
        (left, old.map(|(waker, _)| waker), !hears)
    }

    /// Rings, and stays where it was woken from (`word`): that it is armed again soon is the usual case.
    fn ring(&mut self, now: u64, word: Option<u32>) -> Step {
        (self.look, self.watched) = (now + LINGER, word);
        self.waker.take().map_or(Step::Rest, |(waker, _)| Step::Ring(waker))
    }

    /// What is to be done now. After [`Step::Ring`] there may be more.
    pub(super) fn step(&mut self, now: u64) -> Step {
        let word = self.word().load(Ordering::Acquire);
        let is_due = self.look <= now;
        let was_watched = self.watched.take();
        match self.waker {
            // One that rings when nobody listens is let alone.
            None if is_due || was_watched != Some(word) => Step::Rest,
            None => Step::Watch(word, self.look),
            Some((_, Nap::Until(_))) if is_due => self.ring(now, None),
            Some((_, Nap::Until(_))) => Step::Sleep(self.look),
            Some((_, Nap::News { seen, head })) => match &self.at.bridge {
                Some(bridge) if bridge.has_news() => self.ring(now, None),
                None if word != seen => self.ring(now, Some(word)),
                // A writer that is killed between the two of a publish wakes nobody.
                None if is_due && self.at.segment.newest().load(Ordering::Acquire) != head => {
                    self.ring(now, Some(word))
                }
                _ if is_due && !self.still_leads() => {
                    self.moved.store(true, Ordering::Relaxed);
                    self.ring(now, None)
                }
                bridge => {
                    if is_due {
                        self.look = now + nanoseconds(self.at.longest_sleep());
                    }
                    if bridge.is_some() { Step::Sleep(now + STOCK_EVERY) } else { Step::Watch(seen, self.look) }
                }
            },
        }
    }

    fn still_leads(&self) -> bool {
        !self.at.segment.is_given_up() && self.at.still_leads(&self.path)
    }

    /// What moves when there is a new frame.
    pub(super) fn word(&self) -> &AtomicU32 {
        self.at.segment.wake()
    }

    /// The helper is going to sleep on this value.
    pub(super) fn watched(&mut self, word: u32) {
        self.watched = Some(word);
    }
}

fn nanoseconds(time: Duration) -> u64 {
    time.as_nanos() as u64
}
