//! What keeps a frame's bytes where they are: the base of the arrays that are handed out.

use crate::plan::Plan;
use pyo3::prelude::*;
use shmx_runtime::dynamic::{OwnedFrame, Snapshot, StreamView};
use shmx_runtime::{FrameMeta, Result};
use std::sync::Arc;

/// A pin on a frame, or a copy of one. It is the `base` of a frame's arrays and has nothing to call.
#[pyclass(module = "shmx_runtime")]
#[derive(Debug)]
pub struct Hold {
    pub bytes: Bytes,
    pub plan: Arc<Plan>,
}

/// Whose the bytes are.
#[derive(Debug)]
pub enum Bytes {
    /// The segment's.
    Pinned(OwnedFrame),
    /// This process's.
    Copied(Snapshot),
    /// A watcher has it, to copy into it: nobody asks meanwhile.
    Away,
}

impl Bytes {
    pub fn nth(&self, i: usize) -> Result<StreamView<'_>> {
        match self {
            Bytes::Pinned(frame) => frame.nth(i),
            Bytes::Copied(snapshot) => snapshot.nth(i),
            Bytes::Away => unreachable!("a frame that is copied into is not reached"),
        }
    }

    pub fn meta(&self) -> FrameMeta {
        match self {
            Bytes::Pinned(frame) => frame.meta(),
            Bytes::Copied(snapshot) => snapshot.meta(),
            Bytes::Away => FrameMeta::default(),
        }
    }

    /// Whether the frame carries a stream.
    pub fn has(&self, id: u32) -> bool {
        match self {
            Bytes::Pinned(frame) => frame.has(id),
            Bytes::Copied(snapshot) => snapshot.has(id),
            Bytes::Away => false,
        }
    }

    /// The streams that the directory has by now, where they are more than the plan's.
    pub fn grown(&self, py: Python<'_>, plan: &Arc<Plan>) -> PyResult<Option<Arc<Plan>>> {
        use crate::error::Raise;
        let Bytes::Pinned(frame) = self else { return Ok(None) };
        frame.refresh_directory().raise()?;
        let now = frame.shared_schema();
        if now.streams.len() <= plan.columns.len() { Ok(None) } else { Plan::of(py, now.clone()).map(Some) }
    }
}

#[pymethods]
impl Hold {
    fn __repr__(&self) -> String {
        let kind = if matches!(self.bytes, Bytes::Pinned(_)) { "pin on" } else { "copy of" };
        format!("<{kind} frame {}>", self.bytes.meta().id)
    }
}
