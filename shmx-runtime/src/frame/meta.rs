//! The frame's header, as users see it.

use crate::sync::Ordering;
use crate::sys::clock;
use crate::wire::frame::FrameHeader;
use std::time::Duration;

/// What a frame says about itself.
///
/// ```
/// # mod doc { include!(concat!(env!("CARGO_MANIFEST_DIR"), "/doc/tour.rs")); }
/// # use doc::tour;
/// # let name = format!("doc-meta-{}", std::process::id());
/// # let name = name.as_str();
/// # let mut server = tour::Server::create(name)?;
/// # let mut frame = server.begin()?;
/// # frame.fixed_mut();
/// # frame.publish_at(12.5)?;
/// let client = tour::Client::attach(name)?;
/// let meta = client.latest()?.expect("a frame").meta();
/// assert_eq!((meta.id, meta.sim_time), (1, 12.5));
/// assert!(meta.publish_ns > 0); // the age of the frame: CLOCK_MONOTONIC now, less this
/// assert_ne!(meta.session, 0);
/// # Ok::<(), shmx_runtime::Error>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FrameMeta {
    /// Counts the frames of a segment from 1, without gaps; 0: no frame yet (a blank snapshot).
    pub id: u64,
    /// The writer's own time, as given to `publish_at`, in whatever unit it means; 0 with `publish`.
    pub sim_time: f64,
    /// CLOCK_MONOTONIC at publishing, in nanoseconds; 0 when the segment carries no timestamps.
    pub publish_ns: u64,
    /// The session that published it: new whenever a segment is made or taken over.
    pub session: u64,
}

impl FrameMeta {
    /// How long ago it was published; `None` where the segment carries no timestamps.
    pub fn age(&self) -> Option<Duration> {
        (self.publish_ns != 0).then(|| Duration::from_nanos(clock::monotonic().saturating_sub(self.publish_ns)))
    }

    /// Of a slot's header.
    pub(crate) fn read(header: &FrameHeader) -> FrameMeta {
        FrameMeta {
            id: header.frame_id.load(Ordering::Relaxed),
            sim_time: f64::from_bits(header.sim_time.load(Ordering::Relaxed)),
            publish_ns: header.publish_ns.load(Ordering::Relaxed),
            session: header.session.load(Ordering::Relaxed),
        }
    }
}
