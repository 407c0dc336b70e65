//! Waiting for a frame: asleep in the call, or to be called back.

use super::attached::{Call, Pin};
use super::core::Core;
use super::pinned::Pinned;
use crate::bells::{Bell, Nap};
use crate::error::Result;
use crate::protocol::wake;
use crate::segment::SegmentState;
use crate::sys::futex;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

/// How often a client looks for frames of a stock server, which wakes nobody.
const LOOK_EVERY: Duration = Duration::from_millis(1);

/// What one look for an unseen frame came to.
enum Look {
    Frame(Pin),
    /// The writer has closed, and its last frame was seen.
    Ended,
    /// Nothing as long as the wake word and the newest frame are these.
    Nothing {
        seen: u32,
        head: u64,
    },
}

/// What came of waiting.
pub(crate) enum Waited<'c> {
    Frame(Pinned<'c>),
    TimeUp,
    /// The writer has closed, and all was seen.
    Closed,
}

impl Core {
    /// The newest unseen frame, asleep until there is one. With `to_the_end`, none at once when there will be none
    /// any more because the writer has closed.
    pub(crate) fn wait(&self, timeout: Option<Duration>, to_the_end: bool) -> Result<Option<Pinned<'_>>> {
        match self.wait_for(timeout, to_the_end)? {
            Waited::Frame(frame) => Ok(Some(frame)),
            Waited::TimeUp | Waited::Closed => Ok(None),
        }
    }

    /// The same, and why there is none.
    pub(crate) fn wait_for(&self, timeout: Option<Duration>, to_the_end: bool) -> Result<Waited<'_>> {
        let deadline = timeout.and_then(|t| Instant::now().checked_add(t));
        let mut call = self.stays.call();
        loop {
            let seen = match self.look_out(&mut call, to_the_end, false)? {
                Look::Frame(pin) => return Ok(Waited::Frame(self.stays.hold(&call, pin))),
                Look::Ended => return Ok(Waited::Closed),
                Look::Nothing { seen, .. } => seen,
            };
            let at = self.stays.now(&call);
            let mut sleep = at.longest_sleep();
            if let Some(bridge) = &at.bridge {
                bridge.heartbeat();
                sleep = LOOK_EVERY;
            }
            if let Some(deadline) = deadline {
                sleep = sleep.min(deadline.saturating_duration_since(Instant::now()));
                if sleep.is_zero() {
                    return Ok(Waited::TimeUp);
                }
            }
            futex::wait(at.segment.wake(), seen, sleep);
        }
    }

    /// The newest unseen frame; without one `cx` is woken when it is worth another call. None when the writer has
    /// closed.
    pub(crate) fn poll(&self, bell: &mut Bell, cx: &mut Context<'_>) -> Poll<Option<Result<Pinned<'_>>>> {
        let mut call = self.stays.call();
        if bell.is_over() {
            return Poll::Ready(None);
        }
        let nap = match bell.pause(|| self.stays.now(&call).has_pins()) {
            Some(until) => Nap::Until(until),
            None => match self.look_out(&mut call, true, bell.take_moved()) {
                Ok(Look::Nothing { seen, head }) => Nap::News { seen, head },
                Ok(Look::Ended) => return Poll::Ready(None),
                Ok(Look::Frame(pin)) => {
                    bell.calm();
                    return Poll::Ready(Some(Ok(self.stays.hold(&call, pin))));
                }
                Err(why) => {
                    bell.failed(&why);
                    return Poll::Ready(Some(Err(why)));
                }
            },
        };
        match bell.arm(self.stays.now(&call), &self.name.path, nap, cx.waker()) {
            Ok(()) => Poll::Pending,
            Err(why) => Poll::Ready(Some(Err(why))),
        }
    }

    /// Looks for an unseen frame, and once whether this still is the segment of its name: if it is time to, or
    /// `surely`. Announces a sleeper where there is nothing.
    fn look_out(&self, call: &mut Call, to_the_end: bool, surely: bool) -> Result<Look> {
        let mut looked = false;
        loop {
            let head = self.pull(call)?;
            let segment = &self.stays.now(call).segment;
            let seen = match head > self.last_seq.get() {
                true => 0,
                false => wake::announce(segment.asleep(), segment.wake()),
            };
            // Before the look at `head`: what was published before the close is seen.
            let state = segment.state();
            let head = if self.stays.now(call).bridge.is_some() { head } else { self.head(call) };
            if let Some(pin) = self.newest(call, head, self.last_seq.get())? {
                return Ok(Look::Frame(pin));
            }
            if to_the_end && state == SegmentState::Closed {
                return Ok(Look::Ended);
            }
            // Once, whatever the segment says of itself.
            let is_time = self.lookout.is_time(0) || state == SegmentState::Superseded || surely;
            if std::mem::replace(&mut looked, true) || !is_time || !self.look(call)? {
                return Ok(Look::Nothing { seen, head });
            }
        }
    }
}
