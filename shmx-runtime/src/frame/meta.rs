//! The frame's header, as users see it.

use crate::mem::Zone;
use crate::wire::frame;

/// What a frame says about itself.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct FrameMeta {
    /// Counts frames from 1, without gaps; 0: no frame yet (a blank snapshot).
    pub id: u64,
    /// The writer's own time, as given to `publish_at`; 0 with `publish`.
    pub sim_time: f64,
    /// CLOCK_MONOTONIC at publishing, in nanoseconds; 0 when the segment carries no timestamps.
    pub publish_ns: u64,
    /// The session that published it: new whenever a segment is made or taken over.
    pub session: u64,
}

impl FrameMeta {
    /// Of the slot at `at`.
    pub(crate) fn read(slots: &Zone, at: u64) -> FrameMeta {
        FrameMeta {
            id: slots.get64(at + frame::FRAME_ID),
            sim_time: f64::from_bits(slots.get64(at + frame::SIM_TIME)),
            publish_ns: slots.get64(at + frame::PUBLISH_NS),
            session: slots.get64(at + frame::SESSION),
        }
    }
}
