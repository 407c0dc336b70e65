//! Sessions: which frames are those of the writers that a reader has met, and which an earlier one left behind.

use crate::segment::{Segment, SegmentState};
use crate::sync::Ordering;
use crate::wire::header;

/// How often a segment is looked at that changes hands meanwhile.
const TRIES: usize = 8;

/// What a reader found when it came.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Session {
    id: u64,
    /// The newest frame's sequence then.
    head: u64,
    /// The same if that frame was left by an earlier session, else 0.
    floor: u64,
}

impl Session {
    /// Of a segment that was just opened; `None` while a new writer takes it over.
    pub(crate) fn join(segment: &Segment) -> Option<Session> {
        let id = || segment.head().u64(header::SESSION_ID).load(Ordering::Acquire);
        for _ in 0..TRIES {
            let before = id();
            if segment.state() == SegmentState::Starting {
                return None;
            }
            let head = segment.newest().load(Ordering::Acquire);
            let newest = segment.frame(segment.geo.slot_of(head));
            // Another one by now: then it is of this session, or the session has changed too.
            let left = newest.seq.load(Ordering::Relaxed) == head && newest.session.load(Ordering::Relaxed) != before;
            if segment.state() != SegmentState::Starting && id() == before {
                return Some(Session { id: before, head, floor: if left { head } else { 0 } });
            }
        }
        None
    }

    /// No frame up to this sequence is to be read.
    pub(crate) fn floor(&self) -> u64 {
        self.floor
    }

    /// Whether a frame was left behind by a writer that was gone when this reader came. What was published since is
    /// news, whoever published it.
    #[inline]
    pub(crate) fn is_stale(&self, session: u64, seq: u64) -> bool {
        seq <= self.head && session != self.id
    }
}
