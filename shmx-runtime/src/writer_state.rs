//! Whether a segment's writer is there.

use crate::segment::{Segment, SegmentState};
use crate::wire::ext;

/// What became of a segment's writer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Writer {
    /// It is there (it may be busy, or stopped in a debugger).
    Alive {
        /// Its process.
        pid: u64,
    },
    /// It closed the segment.
    Closed,
    /// It died without closing.
    Dead {
        /// Its process was this.
        pid: u64,
    },
    /// A new segment has the name.
    Superseded,
}

impl Writer {
    /// Of a segment, knowing whether the writer's lock is held.
    pub(crate) fn of(segment: &Segment, held: bool) -> Writer {
        let pid = segment.head().get64(ext::WRITERS + ext::WRITER_PID);
        match segment.state() {
            SegmentState::Closed => Writer::Closed,
            SegmentState::Superseded => Writer::Superseded,
            SegmentState::Live | SegmentState::Starting if held => Writer::Alive { pid },
            SegmentState::Live | SegmentState::Starting => Writer::Dead { pid },
        }
    }

    /// Whether it is there.
    pub fn is_alive(&self) -> bool {
        matches!(self, Writer::Alive { .. })
    }
}
