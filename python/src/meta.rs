//! What a frame says about itself.

use pyo3::prelude::*;
use shmx_runtime::FrameMeta;

/// A frame's id, times and session. A copy, taken at the call.
#[pyclass(frozen, eq, module = "shmx_runtime")]
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Meta(FrameMeta);

impl From<FrameMeta> for Meta {
    fn from(meta: FrameMeta) -> Meta {
        Meta(meta)
    }
}

#[pymethods]
impl Meta {
    /// Counts the frames of a segment from 1, without gaps; 0: no frame yet (a blank snapshot).
    #[getter]
    fn id(&self) -> u64 {
        self.0.id
    }

    /// The writer's own time, as given to `publish`, in whatever unit it means; 0.0 when none was given.
    #[getter]
    fn sim_time(&self) -> f64 {
        self.0.sim_time
    }

    /// `time.monotonic_ns()` at publishing; 0 when the segment carries no timestamps.
    #[getter]
    fn publish_ns(&self) -> u64 {
        self.0.publish_ns
    }

    /// The session that published it: new whenever a segment is made or taken over.
    #[getter]
    fn session(&self) -> u64 {
        self.0.session
    }

    /// How long ago it was published, in seconds; None where the segment carries no timestamps.
    #[getter]
    fn age(&self) -> Option<f64> {
        self.0.age().map(|age| age.as_secs_f64())
    }

    fn __repr__(&self) -> String {
        let FrameMeta { id, sim_time, publish_ns, session, .. } = self.0;
        format!("Meta(id={id}, sim_time={sim_time:?}, publish_ns={publish_ns}, session={session:#x})")
    }
}
