//! Waiting without a thread of one's own: a bell is rung when a client has something to look at.
//!
//! One helper thread a process sleeps on the futex words of all segments that somebody waits for, and turns wake-ups
//! into wakers' calls. There is none until the first bell is armed, and none any more when the last is gone; who
//! polls or waits in the usual way never meets it.

mod bell;
mod board;
mod entry;
mod helper;

pub use bell::Bell;
pub(crate) use entry::Nap;
